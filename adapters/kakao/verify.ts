import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The header in which the admin centre sends the shared secret. */
export const secretHeader = 'x-skill-secret';

/**
 * Whether a secret sent is one of those accepted; with none set up, every call is. Takes the same time for any
 * wrong value. Two values may be accepted while one replaces the other.
 */
export const isSecretAccepted = (accepted: readonly string[], sent: string | undefined): boolean => {
  if (accepted.length === 0) return true;
  const given = digest(sent ?? '');
  return accepted.map((secret) => timingSafeEqual(digest(secret), given)).some(Boolean);
};

/** Whether a bot may be answered: ours, or the admin centre's test call, which names no real bot. */
export const isBotAccepted = (ours: string | undefined, botId: string, isSkillTest: boolean): boolean =>
  ours === undefined || isSkillTest || botId === ours.replace(/!$/, '');
