import { z } from 'zod';
import type { Language } from '../../src/index.ts';

const text = z.string().optional().catch(undefined);

const id = z
  .union([z.string().trim().min(1), z.int().transform(String)])
  .optional()
  .catch(undefined);

const user = z.looseObject({
  id,
  type: text,
  properties: z.looseObject({ botUserKey: id, plusfriendUserKey: id }).optional().catch(undefined),
});

/** What the guide reads of a skill payload; everything else may be there, missing, null or new. */
const payload = z.looseObject({
  userRequest: z.looseObject({
    utterance: z.string().catch(''),
    lang: text,
    params: z.looseObject({ ignoreMe: text }).optional().catch(undefined),
    user,
  }),
  bot: z.looseObject({ id: z.string() }).optional().catch(undefined),
  action: z
    .looseObject({ clientExtra: z.looseObject({ say: text }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

export interface SkillRequest {
  readonly text: string;
  /** The person's choice where KakaoTalk itself is in English; left out, the text decides. */
  readonly language?: Language;
  /** Stable for one person and one bot. */
  readonly userId: string;
  /** Without the "!" that the development channel and the bot test append. */
  readonly botId: string;
  /** The admin centre's own test call, which carries a placeholder bot. */
  readonly isSkillTest: boolean;
}

type User = z.infer<typeof user>;

/** Older captures repeat the key under `properties`, and some carry it only there. */
const userIdOf = ({ id: own, properties }: User): string | undefined =>
  own ?? properties?.botUserKey ?? properties?.plusfriendUserKey;

/** Korean apps say "ko", the bot test "kr", the skill test null; whoever writes Hangul is answered in Korean. */
const languageOf = (lang: string | undefined, said: string): Language | undefined =>
  lang?.toLowerCase().startsWith('en') && !/[ㄱ-ㆎ가-힣]/.test(said) ? 'en' : undefined;

/** Reads a request body; undefined where it is no skill payload or names nobody to answer. */
export const parseSkillRequest = (body: unknown): SkillRequest | undefined => {
  const parsed = payload.safeParse(body);
  const userId = parsed.success ? userIdOf(parsed.data.userRequest.user) : undefined;
  if (!parsed.success || userId === undefined) return undefined;
  const { userRequest, bot, action } = parsed.data;
  const said = (action?.clientExtra?.say ?? userRequest.utterance).trim();
  const language = languageOf(userRequest.lang, said);
  return {
    text: said,
    ...(language && { language }),
    userId,
    botId: (bot?.id ?? '').replace(/!$/, ''),
    isSkillTest: userRequest.user.type === 'accountId' && userRequest.params?.ignoreMe === 'true',
  };
};
