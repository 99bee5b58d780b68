import { isHeadOffice } from '../conversation/gather-facts.ts';
import type { Question } from '../conversation/question.ts';
import type { Centre, Desk, Recruitment } from '../notice/pack.ts';
import { type Answer, type Piece, say, textBlock } from './answer.ts';
import { desksFor, localised, perRecruitment, phoneActions } from './compose.ts';

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
  const text = question.say('contact.program', {
    program: localised(question, recruitment.name),
    desks: desks.map((desk) => deskText(question, desk)).join(' · '),
  });
  return { text, quotes: desks };
};

const hotline = (question: Question): Answer => {
  const desks = desksFor(question, []);
  const text = question.say('contact.hotline', {
    desks: desks.map((desk) => deskText(question, desk)).join(' · '),
  });
  return say(text, desks, { buttons: phoneActions(question, []) });
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

/** The regional centre of the place named now or before; asked back where the name means several. */
export const centreAnswer = (question: Question): Answer => {
  const { place } = question;
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

/** The desk in charge of a program; with a place in the question, the regional centre too. */
export const contactAnswer = (question: Question): Answer | undefined => {
  if (question.subject.origin === 'open')
    return question.details.place ? centreAnswer(question) : hotline(question);
  const desks = perRecruitment(question, (recruitment) => deskPiece(question, recruitment));
  if (!desks) return hotline(question);
  const buttons = phoneActions(question, question.subject.recruitments);
  const wantsCentre =
    question.details.place !== undefined ||
    (question.place !== undefined && /센터|지역|우리 동네|cent(?:er|re)/.test(question.text));
  if (!wantsCentre) return { ...desks, buttons };
  const centre = centreAnswer(question);
  return {
    ...desks,
    blocks: [...desks.blocks, ...centre.blocks],
    quotes: [...desks.quotes, ...centre.quotes],
    buttons: [...buttons, ...(centre.buttons ?? [])],
  };
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
