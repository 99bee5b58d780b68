import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question, Subject } from '../exchange/question.ts';
import type { Block } from '../exchange/reply.ts';
import type { TopicSource } from '../exchange/topic-source.ts';
import { asksForNumber } from '../language/speech/addresses.ts';
import type { Ask } from '../language/understand.ts';
import type { Desk } from '../notice/pack.ts';
import { localised } from './compose.ts';

interface Source {
  readonly knowledge: TopicSource['knowledge'];
  readonly subject: Subject;
}

/** "기술정보진흥원" is no 진흥원: a name goes on to the left. */
const standsAlone = (text: string, start: number): boolean => !/[가-힣a-z]/.test(text[start - 1] ?? '');

/** Terms for the bodies that man desks, or that are told by one: "추진단", "전담기관". */
const bodiesNamed = ({ knowledge }: Source, { text, details }: Pick<Ask, 'text' | 'details'>) => {
  const ids = new Set(
    details.mentions
      .filter(({ start }) => standsAlone(text, start))
      .flatMap(({ entities }) => entities.flatMap(({ kind, id }) => (kind === 'term' ? [id] : []))),
  );
  return knowledge.general.terms.filter(({ id }) => ids.has(id));
};

/**
 * The desks of a body named, of the programs asked about: those that bear its name, else those of the one that tells
 * what it is. None for the body that answers for the notice as a whole.
 */
const desksOfBody = (source: Source, ask: Pick<Ask, 'text' | 'details'>): readonly Desk[] => {
  const { recruitments, origin } = source.subject;
  const {
    desks: all,
    notice: { hotline },
  } = source.knowledge.pack;
  const desks = all.filter(
    (desk) =>
      desk.id !== hotline && (origin === 'open' || recruitments.some(({ id }) => desk.for.includes(id))),
  );
  const bodies = bodiesNamed(source, ask);
  const own = desks.filter(({ name }) => bodies.some((body) => body.name.ko === name.ko));
  return own.length > 0
    ? own
    : desks.filter(({ name }) => bodies.some(({ text }) => text.ko.includes(name.ko)));
};

const whichBody =
  /어디(?:에|예|이|인|야|죠|지|임|에요|예요)?(?:요|가요|죠|입니까|야|냐)?\s*\??$|어느\s?기관|\bwhich (?:body|agency|office)\b/;

const whereItIs = /주소|위치|찾아가|오시는\s?길|건물|\b(?:address|located|visit)\b/;
const ofHandingIn = /신청|접수|제출|보내|메일|사이트|홈페이지|누리집|\b(?:apply|send|mail|site)\b/;

/** "추진단 주소": asks where the people of a desk sit, rather than where papers go. */
export const asksWhereBodyIs = (ask: Pick<Ask, 'text' | 'details'>, source: Source): boolean =>
  whereItIs.test(ask.text) &&
  !ofHandingIn.test(ask.text) &&
  (desksOfBody(source, ask).length > 0 ||
    source.knowledge.pack.desks.some(({ name }) => ask.text.includes(name.ko)));

/** "추진단 전화번호", "전담기관이 어디예요": asks which body is meant, or for its number. */
export const asksForBody = (ask: Pick<Ask, 'text' | 'details'>, source: Source): boolean =>
  (whichBody.test(ask.text) || (asksForNumber(ask.text) && source.subject.origin === 'open')) &&
  desksOfBody(source, ask).length > 0;

/** What the body named is, and its number for each program; undefined where no body with a desk is named. */
export const bodyAnswer = (question: Question): Answer | undefined => {
  if (!asksForBody(question, question)) return undefined;
  const desks = desksOfBody(question, question);
  const bodies = bodiesNamed(question, question);
  const isOwn = desks.every(({ name }) => bodies.some((body) => body.name.ko === name.ko));
  const isKnown = isOwn && !whichBody.test(question.text);
  const meaning = bodies.map((body) => localised(question, body.text)).join('\n');
  const [first, ...others] = desks;
  if (!first) return undefined;
  const items = desks.map((desk) => ({
    title: localised(question, desk.topic),
    detail: [...desk.phones, ...desk.furtherPhones].join(', '),
  }));
  const name = localised(question, first.name);
  const numbers: Block =
    others.length > 0
      ? { kind: 'list', title: question.say('contact.by-program', { desk: name }), items }
      : textBlock(
          question.say('contact.program', {
            program: localised(question, first.topic),
            desks: question.say('contact.desk', { desk: name, phones: first.phones.join(', ') }),
          }),
        );
  return {
    blocks: [...(isKnown ? [] : [textBlock(question.say('general.marked', { text: meaning }))]), numbers],
    outcome: 'answered',
    quotes: desks,
  };
};
