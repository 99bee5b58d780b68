import type { MountChat } from '../chat/mount-chat.tsx';

/** Address of the chat, beside the launcher's own; its name changes with its content. */
declare const __CHAT_FILE__: string;

/** Loads the chat from beside `base`. `tried` says how often that has failed before. */
export const loadChat = async (base: string, tried: number): Promise<MountChat> => {
  const address = new URL(__CHAT_FILE__, base);
  // Browsers remember that a file could not be loaded: under another address they try again.
  if (tried > 0) address.search = `?again=${tried + 1}`;
  const { mountChat } = await import(/* @vite-ignore */ address.href);
  return mountChat;
};
