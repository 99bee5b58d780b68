import type { Answer, Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { isAboutMoney } from '../exchange/topic-source.ts';
import { asksForEach } from '../language/speech/comparing.ts';
import type { Recruitment, Support } from '../notice/pack.ts';
import { shareAtMost } from '../rules/money.ts';
import { formatWon } from '../wording/money.ts';
import { localised } from './compose.ts';
import { perRecruitment } from './per-recruitment.ts';
import { supportFor } from './support-terms.ts';

type Share = NonNullable<Support['split']>[number];

const asksForPart = /얼마|얼만|몫|내는|부담|대는|대주는|how much|share|part|pay/;
/** "지자체는?" */
const bareName = 8;
const asksForPercent = /퍼센트|프로|%|비율|percent|ratio/;

/** Whether one of those who pay is named in a text: by name, or by what people call it ("나라", "도"). */
const isNamed = (text: string, { payer, aliases }: Share): boolean =>
  [payer.ko, payer.en, ...(aliases?.ko ?? []), ...(aliases?.en ?? [])].some((word) =>
    text.includes(word.toLowerCase()),
  );

/** The one payer that is asked for; who names several wants to hear of all. */
const payerAsked = (text: string, { split = [] }: Support): Share | undefined => {
  const [only, ...others] = split.filter((share) => isNamed(text, share));
  return others.length === 0 ? only : undefined;
};

const lineFor = (question: Question, term: Support): string | undefined => {
  const share = payerAsked(question.text, term);
  if (!share || term.totalWon === undefined) return undefined;
  const won = (value: number): string => formatWon(value, question.language);
  const variant = question.index.pack.variants.find(({ id }) => id === term.variant);
  const [recruitment] = term.for.flatMap((id) => question.index.recruitment(id) ?? []);
  const name = variant?.name ?? recruitment?.name;
  return question.say('calc.payer-share', {
    name: name ? localised(question, name) : '',
    payer: localised(question, share.payer),
    part: won(shareAtMost(term.totalWon, share.percent)),
    total: won(term.totalWon),
    percent: share.percent,
  });
};

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const terms = supportFor(question, recruitment);
  const lines = terms.flatMap((term) => lineFor(question, term) ?? []);
  return lines.length === 0 ? undefined : { text: lines.join('\n'), quotes: terms };
};

/**
 * What one of those who share a flat sum pays, in won: "그중에 지자체가 내는 건 얼마예요?". Undefined where no payer
 * is named, or something else is asked.
 */
export const payerShare = (question: Question): Answer | undefined => {
  const { topic, text, subject } = question;
  const isBare = text.length <= bareName;
  if (!isAboutMoney(topic) || !(isBare || asksForPart.test(text))) return undefined;
  if (asksForPercent.test(text) || asksForEach(text)) return undefined;
  const recruitments = subject.recruitments.filter((one) => pieceFor(question, one) !== undefined);
  if (recruitments.length === 0 || subject.origin === 'open') return undefined;
  const about = { ...question, subject: { ...subject, recruitments } };
  return perRecruitment(about, (recruitment) => pieceFor(question, recruitment));
};
