import { z } from 'zod';

/** What the guide reads of a skill payload; everything else may be there, missing, null or new. */
const payload = z.looseObject({
  userRequest: z.looseObject({
    utterance: z.string().catch(''),
    params: z.looseObject({}).nullish().catch(undefined),
    user: z.looseObject({ id: z.string().min(1), type: z.string().nullish() }),
  }),
  bot: z.looseObject({ id: z.string() }).nullish().catch(undefined),
  action: z
    .looseObject({ clientExtra: z.looseObject({}).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
});

export interface SkillRequest {
  readonly text: string;
  /** Stable for one person and one bot. */
  readonly userId: string;
  /** Without the "!" that the development channel and the bot test append. */
  readonly botId: string;
  /** The admin centre's own test call, which carries a placeholder bot. */
  readonly isSkillTest: boolean;
}

/** Reads a request body; undefined where it is no skill payload. */
export const parseSkillRequest = (body: unknown): SkillRequest | undefined => {
  const parsed = payload.safeParse(body);
  if (!parsed.success) return undefined;
  const { userRequest, bot, action } = parsed.data;
  const chosen = action?.clientExtra?.['say'];
  return {
    text: (typeof chosen === 'string' ? chosen : userRequest.utterance).trim(),
    userId: userRequest.user.id,
    botId: (bot?.id ?? '').replace(/!$/, ''),
    isSkillTest: userRequest.user.type === 'accountId' && userRequest.params?.['ignoreMe'] === 'true',
  };
};
