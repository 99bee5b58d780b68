import { connectToServer } from '../connection/server-connection.ts';
import { mountOn } from './mount-chat.tsx';

/** The chat of a guide that runs on a server. */
export const mountChat = mountOn(({ base }) => connectToServer(base));
