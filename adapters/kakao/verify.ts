import { isSecret } from '../web/secret.ts';

/** The header in which the admin centre sends the shared secret. */
export const secretHeader = 'x-skill-secret';

/**
 * Whether a secret sent is one of those accepted; with none set up, every call is. Takes the same time for any
 * wrong value. Two values may be accepted while one replaces the other.
 */
export const isSecretAccepted = (accepted: readonly string[], sent: string | undefined): boolean =>
  accepted.length === 0 || accepted.map((secret) => isSecret(secret, sent)).some(Boolean);

/** Whether a bot may be answered: ours, or the admin centre's test call, which names no real bot. */
export const isBotAccepted = (ours: string | undefined, botId: string, isSkillTest: boolean): boolean =>
  ours === undefined || isSkillTest || botId === ours.replace(/!$/, '');
