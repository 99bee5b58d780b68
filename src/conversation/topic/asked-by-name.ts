import { asksAboutAddress } from '../../answers/address-asked.ts';
import { asksForBody, asksWhereBodyIs } from '../../answers/body-asked.ts';
import { asksWhoseNumber } from '../../answers/number-owner.ts';
import { issuersNamed, unlistedPaper } from '../../answers/paper-unlisted.ts';
import type { Subject } from '../../exchange/question.ts';
import type { TopicSource } from '../../exchange/topic-source.ts';
import { asksCallingHours, asksForNumber, endsWithNumber } from '../../language/speech/addresses.ts';
import { asksWhereIssued, asksWhereToApply } from '../../language/speech/asking.ts';
import { asksToTellApart } from '../../language/speech/comparing.ts';
import { asksIfPapersDo } from '../../language/speech/enough.ts';
import { asksFileForm } from '../../language/speech/file-form.ts';
import { handsInAtCentre, handsInBy, handsInInstead } from '../../language/speech/handing-in.ts';
import { asksPaperAge } from '../../language/speech/paper-age.ts';
import type { Ask } from '../../language/understand.ts';
import type { Document } from '../../notice/pack.ts';
import { plainlyAsked, surelyMeant } from './form-weights.ts';
import type { Circumstances } from './topic-evidence.ts';

/** A number, an address or a body that is named itself is asked about. */
export const askedByName = (
  ask: Ask,
  { knowledge, index: { pack } }: TopicSource,
  subject: Subject,
): readonly (readonly [topic: string, evidence: number])[] => {
  const { text, details } = ask;
  if (asksWhereBodyIs(ask, { knowledge, subject }) || asksCallingHours(text))
    return [['outside.visiting', surelyMeant]];
  if (asksForBody(ask, { knowledge, subject })) return [['contact', surelyMeant]];
  const terms = new Set(details.entities.flatMap(({ kind, id }) => (kind === 'term' ? [id] : [])));
  if (terms.size > 1 && asksToTellApart(text)) return [['glossary', surelyMeant]];
  if (subject.origin === 'named' && details.place === undefined && endsWithNumber(text))
    return [['contact', surelyMeant]];
  if (subject.origin !== 'open') return [];
  const namesSite = knowledge.general.terms.some((term) => terms.has(term.id) && /\.kr/.test(term.text.ko));
  if (namesSite && asksForNumber(text)) return [['contact', surelyMeant]];
  if (asksWhoseNumber(ask.text, pack)) return [['contact', surelyMeant]];
  if (!asksAboutAddress(ask.text, pack)) return [];
  return [[asksForNumber(ask.text) ? 'contact' : 'apply.site', surelyMeant]];
};

/** Where one applies, who does it, and whether papers are handed in at the centre. */
export const askedOfApplying = (
  { text, details }: Ask,
  { isGeneric, index }: TopicSource,
  { recruitments, origin }: Subject,
  { topic: last = '' }: Circumstances['focus'],
): readonly (readonly [topic: string, evidence: number])[] => {
  const isStated = (topic: string): boolean => isGeneric(topic) || index.factsOf(topic).length > 0;
  const ids = origin === 'open' ? [] : recruitments.map(({ id }) => id);
  const isOwnWay = index.pack.channels.some(
    (one) =>
      (one.method === 'post' || one.method === 'email') &&
      ids.some((id) => one.for.includes(id)) &&
      handsInBy(text, one.method),
  );
  if (isOwnWay) return [['apply', plainlyAsked]];
  const topic = (/거기/.test(text) && !/^centre/.test(last) ? false : handsInAtCentre(text))
    ? 'apply.in-person'
    : handsInInstead(text)
      ? 'apply.account'
      : asksWhereToApply(text) && !details.entities.some(({ kind }) => kind === 'document')
        ? 'apply.site'
        : undefined;
  return topic !== undefined && isStated(topic) ? [[topic, surelyMeant]] : [];
};

/** "지정 기관은 수행계획서만 제출": of a paper it is stated that it alone will do for some. */
const isEnoughForSome = (
  { entities }: Ask['details'],
  documents: readonly Document[],
  recruitments: Subject['recruitments'],
): boolean =>
  documents.some(
    ({ id, note, for: held }) =>
      note?.ko.includes('만 제출') === true &&
      recruitments.every((one) => held.includes(one.id)) &&
      entities.some((entity) => entity.id === id),
  );

/** A paper that no list has, where papers come from that are named by a common word, the form of files. */
export const askedOfPapers = (
  { text, details }: Ask,
  { knowledge, index: { pack } }: TopicSource,
  { recruitments, origin }: Subject,
): readonly (readonly [topic: string, evidence: number])[] => {
  if (
    origin !== 'open' &&
    asksIfPapersDo(text, details) &&
    !isEnoughForSome(details, pack.documents, recruitments)
  )
    return [['documents', surelyMeant]];
  if (unlistedPaper({ text, details }, knowledge) !== undefined) return [['document', surelyMeant]];
  const isPaper = details.entities.some(({ kind }) => kind === 'document');
  if (isPaper && asksToTellApart(text) && !/서류/.test(text)) return [['document.issuer', surelyMeant]];
  if (isPaper) return asksWhereIssued(text) ? [['document.issuer', plainlyAsked]] : [];
  if (details.entities.some(({ kind }) => kind === 'bonus-item')) return [];
  if (asksPaperAge(text)) return [['document.validity', surelyMeant]];
  if (asksWhereIssued(text) && issuersNamed(text, knowledge).length > 0)
    return [['document.issuer', surelyMeant]];
  const hasOwn =
    origin !== 'open' &&
    recruitments.some(({ id }) =>
      pack.channels.some((one) => one.for.includes(id) && one.method !== 'online'),
    );
  return asksFileForm(text) && !hasOwn ? [['documents.upload', surelyMeant]] : [];
};
