import type { Subject } from '../../exchange/question.ts';
import { answersTopic, type TopicSource } from '../../exchange/topic-source.ts';
import { idsOf } from '../../language/details.ts';
import {
  asksForBenefit,
  asksForEquipment,
  asksForItAlone,
  asksForPurpose,
  asksForSoftwareOnly,
  asksWhetherIncluded,
  asksWhoPays,
} from '../../language/speech/of-program.ts';
import type { Ask } from '../../language/understand.ts';
import { namedGround, plainlyAsked, plainlyOfStep } from './form-weights.ts';

type Suggested = readonly (readonly [topic: string, evidence: number])[];

/** "고도화 하면 수준확인 자동으로 되나요": the duty of the one program that names the other. */
const dutyOfOther = (
  { text, details }: Ask,
  { index }: TopicSource,
  { recruitments }: Subject,
): string | undefined =>
  idsOf(details, 'program')
    .map((id) => `duty.${id}`)
    .find((duty) => asksWhetherIncluded(text) && recruitments.some(({ id }) => index.hasTopic(duty, id)));

const isProgram = /^(?:program|recruitment)$/;
const asksForAlone = ({ text, details: { mentions } }: Ask): boolean =>
  mentions.some(
    (mention) => mention.entities.some(({ kind }) => isProgram.test(kind)) && asksForItAlone(text, mention),
  );

const aloneTopic = (engine: TopicSource, { recruitments }: Subject): string => {
  const own = 'eligibility.no-smart-factory';
  return recruitments.some(({ id }) => answersTopic(engine, own, id)) ? own : 'eligibility';
};

/** What it is for where the notice says so, else what it gives. */
const purposeTopic = (engine: TopicSource, { recruitments }: Subject): string =>
  recruitments.some(({ id }) => engine.index.hasTopic('overview.purpose', id))
    ? 'overview.purpose'
    : 'support';

/** Terms that say who pays which part, else what is said of the own share. */
const payersTopic = (engine: TopicSource, { recruitments }: Subject): string => {
  const isShared = recruitments.some(
    ({ id }) =>
      engine.index.hasTopic('amount.payers', id) ||
      engine.index.pack.support.some((term) => term.for.includes(id) && term.ratePercent !== undefined),
  );
  return isShared ? 'amount.payers' : 'burden';
};

/** "회원사 12곳이고 it업체 두 군데": companies of a consortium are counted, and no plants of one. */
const countsParties = ({ text, details: { counts } }: Ask): boolean =>
  counts.some(({ unit }) => unit === 'company' || unit === 'place') &&
  /회원사|조합원사?|도입\s?(?:기업|사|업체)|공급\s?(?:기업|사|업체)|it\s?(?:업체|회사|기업)|\bmembers?\b|\bit (?:firm|compan)|suppliers?/.test(
    text,
  );

/** What is asked of a program by form alone: what it is for, what it brings, whether it stands by itself, who pays; and whether software alone will do. */
export const askedOfProgram = (ask: Ask, engine: TopicSource, subject: Subject): Suggested => {
  const { text } = ask;
  if (asksForSoftwareOnly(text)) return [['support.solution', plainlyOfStep]];
  if (asksForEquipment(text)) return [['support.equipment-only', plainlyOfStep]];
  if (countsParties(ask)) return [['outside.several-sites', -plainlyAsked]];
  if (subject.origin !== 'named') return [];
  const duty = dutyOfOther(ask, engine, subject);
  if (duty !== undefined) return [[duty, plainlyOfStep]];
  const several = new Set(subject.recruitments.map(({ programId }) => programId)).size > 1;
  return [
    ...(asksForPurpose(text) ? [[purposeTopic(engine, subject), plainlyOfStep] as const] : []),
    ...(asksForBenefit(text) ? [['support', namedGround] as const] : []),
    ...(asksForAlone(ask) && !several ? [[aloneTopic(engine, subject), plainlyOfStep] as const] : []),
    ...(asksWhoPays(text)
      ? ([
          [payersTopic(engine, subject), plainlyAsked],
          ['procedure.actor', -plainlyAsked],
        ] as const)
      : []),
  ];
};
