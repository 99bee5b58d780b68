import { type Answer, type Piece, say, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { isHeadOffice } from '../language/speech/head-office.ts';
import type { Centre, Desk, Recruitment } from '../notice/pack.ts';
import { callsOfAddress } from './address-asked.ts';
import { bodyAnswer } from './body-asked.ts';
import { desksFor, localised, phoneActions } from './compose.ts';
import { ownersOfNumber } from './number-owner.ts';
import { perRecruitment } from './per-recruitment.ts';

const deskText = (question: Question, desk: Desk): string => {
  const phones = desk.phones.join(', ');
  const further =
    desk.furtherPhones.length > 0
      ? question.say('contact.further', { phones: desk.furtherPhones.join(', ') })
      : '';
  return [question.say('contact.desk', { desk: localised(question, desk.name), phones }), further]
    .filter(Boolean)
    .join(' ');
};

const deskPiece = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const desks = desksFor(question, [recruitment]);
  if (desks.length === 0) return undefined;
  const named = (program: string): string =>
    question.say('contact.program', {
      program,
      desks: desks.map((desk) => deskText(question, desk)).join(' · '),
    });
  // Calls of one program that share a desk are told once.
  const { name } = question.index.pack.programs.find(({ id }) => id === recruitment.programId) ?? recruitment;
  return {
    text: named(localised(question, recruitment.name)),
    quotes: desks,
    alike: named(localised(question, name)),
  };
};

const hotline = (question: Question): Answer => {
  const desks = desksFor(question, []);
  const text = question.say('contact.hotline', {
    desks: desks.map((desk) => deskText(question, desk)).join(' · '),
  });
  return say(text, desks, { buttons: phoneActions(question, []) });
};

/** Who names no program and no place sees all numbers at once: each desk with what it is for, the hotline first. */
const allDesks = (question: Question): Answer => {
  const { desks } = question.index.pack;
  const items = desks.map((desk) => ({
    title: localised(question, desk.topic),
    detail: deskText(question, desk),
  }));
  return {
    ...hotline(question),
    blocks: [{ kind: 'list', title: question.say('contact.by-desk'), items }],
    quotes: desks,
  };
};

const centreOf = (question: Question, id: string): Centre | undefined =>
  question.index.pack.centres.find((centre) => centre.id === id);

const centreButton = (question: Question, centre: Centre) => ({
  kind: 'phone' as const,
  label: question.say('button.call', { desk: localised(question, centre.name) }),
  number: centre.phone,
});

const oneCentre = (question: Question, place: string, centre: Centre): Answer => {
  const named = localised(question, centre.name);
  const found = question.say('centre.one', { place, centre: named, phone: centre.phone });
  const text = isHeadOffice(question.text) ? `${found} ${question.say('centre.factory-counts')}` : found;
  return say(text, [centre], {
    buttons: [centreButton(question, centre)],
    focus: { place },
    ...(isHeadOffice(question.text) ? {} : { learned: { region: place } }),
  });
};

const severalCentres = (
  question: Question,
  name: string,
  candidates: readonly { readonly place: string; readonly centre: string }[],
): Answer => {
  const items = candidates.flatMap(({ place, centre: id }) => {
    const centre = centreOf(question, id);
    return centre
      ? [{ title: place, detail: `${localised(question, centre.name)} ${centre.phone}`, say: place }]
      : [];
  });
  const quotes = candidates.flatMap(({ centre }) => centreOf(question, centre) ?? []);
  return {
    blocks: [{ kind: 'list', title: question.say('centre.several', { name }), items }],
    outcome: 'asked-back',
    quotes,
    focus: { place: undefined },
    quickReplies: items
      .slice(0, 4)
      .map(({ say: place }) => ({ kind: 'say', label: place, text: question.say('centre.ask', { place }) })),
  };
};

const allCentres = (question: Question): Answer => ({
  blocks: [
    textBlock(question.say('centre.which', { count: question.index.pack.centres.length })),
    {
      kind: 'list',
      title: question.say('centre.all'),
      items: question.index.pack.centres.map((centre) => ({ title: centre.region, detail: centre.phone })),
    },
  ],
  outcome: 'asked-back',
  quotes: question.index.pack.centres,
});

/** One answer after the other, in one. */
const joined = (first: Answer, second: Answer): Answer => ({
  ...first,
  blocks: [...first.blocks, ...second.blocks],
  quotes: [...first.quotes, ...second.quotes],
  buttons: [...(first.buttons ?? []), ...(second.buttons ?? [])],
});

/** The centres of places that are listed; undefined where one of them means several, or all are looked after by one. */
const centresOfList = (question: Question): Answer | undefined => {
  const { places = [] } = question.details;
  const found = places.flatMap((place) => {
    const own =
      place.kind === 'one'
        ? [{ place: place.within || place.place, centre: place.centre }]
        : place.candidates;
    return own.flatMap((one) => {
      const centre = centreOf(question, one.centre);
      return centre ? [oneCentre(question, one.place, centre)] : [];
    });
  });
  const [first, ...others] = found;
  const isOneCentre = new Set(found.map(({ quotes: [centre] }) => centre)).size < 2;
  if (!first || found.length < places.length || isOneCentre) return undefined;
  const { learned: _, ...all } = others.reduce(joined, first);
  return all;
};

/** The regional centre of the place named now or before; asked back where the name means several. */
export const centreAnswer = (question: Question): Answer => {
  const { place } = question;
  const all = centresOfList(question);
  if (all) return all;
  if (place?.kind === 'several') return severalCentres(question, place.name, place.candidates);
  if (place?.kind === 'one') {
    const centre = centreOf(question, place.centre);
    if (centre) return oneCentre(question, place.within || place.place, centre);
  }
  return allCentres(question);
};

/** The centre of the place, and that it goes by where the factory is. */
export const centreFound = (question: Question): Answer => {
  const answer = centreAnswer(question);
  return { ...answer, blocks: [...answer.blocks, textBlock(question.say('centre.factory-counts'))] };
};

/** Words of who wants to get through to somebody, whoever that is. */
const wantsSomebody = (text: string): boolean =>
  /전화|연락|문의|물어|여쭤|상담|call|ring|contact|whom?|ask|talk|phone/.test(text);
const speaksOfCentre = (text: string): boolean => /센터|cent(?:er|re)|\btp\b|테크노|technopark/.test(text);

/** The desk of the program that is spoken of, else the hotline. */
const deskOrHotline = (question: Question): Answer => {
  const { origin, recruitments } = question.subject;
  const spoken = origin === 'open' ? [] : recruitments;
  const desks =
    spoken.length === 1
      ? perRecruitment(question, (recruitment) => deskPiece(question, recruitment))
      : undefined;
  return desks ? { ...desks, buttons: phoneActions(question, spoken) } : hotline(question);
};

/** Whom to call at a place: its centre, and beside it a desk where the centre itself was not asked for. */
const placeContact = (question: Question): Answer => {
  const { text } = question;
  const centre = centreAnswer(question);
  const wantsDesk = centre.outcome !== 'asked-back' && wantsSomebody(text) && !speaksOfCentre(text);
  return wantsDesk ? joined(centre, deskOrHotline(question)) : centre;
};

/** "아 신규구축이요" after a place and a program: the same is asked again, for another program. */
const isAskedAgain = ({ rivals: [only], place }: Question): boolean =>
  only === 'follow-up' && place?.kind === 'one';

/** The regional centre where it is asked for by itself; beside a program that is named, its desk too. */
export const centreOrDesk = (question: Question): Answer | undefined => {
  if (question.subject.origin !== 'named') return placeContact(question);
  if (question.details.place) return contactAnswer(question);
  return isAskedAgain(question)
    ? joined(deskOrHotline(question), centreAnswer(question))
    : placeContact(question);
};

/** A site has no number of its own: the desk of the one program it serves, else the hotline. */
const deskOfSite = (question: Question, calls: readonly Recruitment[]): Answer => {
  const desks = desksFor(question, calls);
  const [only, ...others] = desks;
  const open = textBlock(question.say('address.no-number'));
  if (!only || others.length > 0) {
    const { blocks, ...answer } = hotline(question);
    return { ...answer, blocks: [open, ...blocks] };
  }
  const text = question.say('contact.program', {
    program: localised(question, only.topic),
    desks: deskText(question, only),
  });
  return say(text, desks, { blocks: [open, textBlock(text)], buttons: phoneActions(question, calls) });
};

/** The desk in charge of a program, or whose a number is; with a place in the question, the regional centre too. */
export const contactAnswer = (question: Question): Answer | undefined => {
  const { origin, recruitments } = question.subject;
  const owners = origin === 'named' ? undefined : ownersOfNumber(question);
  if (owners) return owners;
  const body = bodyAnswer(question);
  if (body) return body;
  const ofAddress = origin === 'open' ? callsOfAddress(question) : [];
  if (ofAddress.length > 0) return deskOfSite(question, ofAddress);
  if (origin === 'open')
    return question.place || speaksOfCentre(question.text) ? placeContact(question) : allDesks(question);
  const desks = perRecruitment(question, (recruitment) => deskPiece(question, recruitment));
  if (!desks) return hotline(question);
  const buttons = phoneActions(question, recruitments);
  const wantsCentre =
    question.details.place !== undefined ||
    (question.place !== undefined && (speaksOfCentre(question.text) || /지역|우리 동네/.test(question.text)));
  return wantsCentre ? joined({ ...desks, buttons }, centreAnswer(question)) : { ...desks, buttons };
};

/** A person: the program's desk or the hotline, and the centre of a place that was named. */
export const humanHelpAnswer = (question: Question): Answer => {
  const named = question.subject.origin === 'open' ? [] : question.subject.recruitments;
  const desks = [...new Set([...desksFor(question, named), ...desksFor(question, [])])];
  const text = question.say('human.text', {
    desks: desks.map((desk) => deskText(question, desk)).join(' · '),
  });
  const buttons = desks.slice(0, 2).map((desk) => ({
    kind: 'phone' as const,
    label: question.say('button.call', { desk: localised(question, desk.name) }),
    number: desk.phones[0] ?? '',
  }));
  const centre = question.details.place ? centreAnswer(question) : undefined;
  return say(text, [...desks, ...(centre?.quotes ?? [])], {
    blocks: [textBlock(text), ...(centre?.blocks ?? [])],
    buttons,
  });
};
