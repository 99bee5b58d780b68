import { type Answer, type Piece, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Block } from '../exchange/reply.ts';
import { chosenForm } from '../guidance/chosen-form.ts';
import { effectiveFacts } from '../guidance/effective-facts.ts';
import { supposedOtherwise } from '../guidance/supposed.ts';
import { tellsOfOneself } from '../guidance/wants-to-take-part.ts';
import type { Recruitment } from '../notice/pack.ts';
import { assessRecruitment, type Check } from '../rules/index.ts';
import { localised } from './compose.ts';

/** A reason with what can be done about it. */
export const reasonText = (question: Question, { text, cure }: Check): string =>
  [localised(question, text), cure ? localised(question, cure) : ''].filter(Boolean).join(' ');

const assessed = ({ index: { pack }, given, today }: Question, { id }: Recruitment, asked?: true) =>
  assessRecruitment(pack, id, given, { date: today, ...(asked ? { asked } : {}) });

/** Whom a call is for, told with a sum to whoever said that he is somebody else: an adopter is no host. */
const forOthersPiece = (question: Question, recruitment: Recruitment): Piece | undefined => {
  if (question.given['role'] === undefined || !question.topic.startsWith('calc')) return undefined;
  const { asked, checks } = assessed(question, recruitment);
  const [forWhom] = checks.filter(({ kind }) => kind === 'requirement');
  return asked === false && forWhom && forWhom.passed !== true
    ? { text: localised(question, forWhom.text), quotes: [forWhom] }
    : undefined;
};

/** "도입기업 인건비도 되나요?" names a side of the project, and tells nobody's own role. */
const withoutSideNamed = (question: Question): Question => {
  const { given, state, text } = question;
  if (given['role'] === undefined || state.facts['role'] !== undefined || tellsOfOneself(text))
    return question;
  const { role: _, ...others } = given;
  return { ...question, given: others };
};

/** What stands against a company for one recruitment, from what it told; undefined where nothing does. */
export const verdictPiece = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const { reasons } = assessed(question, recruitment, true);
  if (reasons.length === 0) return undefined;
  const program = localised(question, recruitment.name);
  const text = question.say('verdict.not-as-it-stands', {
    program,
    reasons: reasons.map((reason) => reasonText(question, reason)).join(' '),
  });
  return { text, quotes: reasons };
};

/** After a reason that stands against it "네," would say two things at once, and "아니요," the same twice. */
const withoutVerdict = (question: Question, block: Block): Block => {
  if (block.kind !== 'text') return block;
  const leads = [question.say('verdict.yes'), question.say('verdict.no')].map((word) => `${word} `);
  const said = leads.find((lead) => block.text.startsWith(lead));
  return said === undefined ? block : textBlock(block.text.slice(said.length));
};

/** Terms that are reckoned all the same hold for others: said first, so that nobody takes them for a promise. */
const ifOpen = (question: Question, blocks: readonly Block[]): readonly Block[] => {
  const [first, ...more] = blocks;
  return question.topic.startsWith('calc') && first?.kind === 'text'
    ? [textBlock(question.say('verdict.were-it-open', { text: first.text })), ...more]
    : blocks;
};

/** What a question may be like that comes to whether one may, by who asks. */
const ofTakingPart = /^(?:eligibility|situation|overview|outside\.size)|^(?:burden|amount|support|apply)\b/;

/** "상생형 유형 2 중기업인데 껴 줘요?": who asks for a call that is not for him, and for a form of it. */
const asAsked = (question: Question, { id }: Recruitment): Question => {
  const { index, given, subject, state, text, topic } = question;
  const isOfOneself = tellsOfOneself(text) || Object.keys(state.facts).length > 0;
  if (!isOfOneself || !ofTakingPart.test(topic)) return question;
  const known = effectiveFacts(index.pack, given);
  const otherwise = supposedOtherwise(index.pack, [id], known);
  if (!otherwise) return question;
  const facts = { ...chosenForm(index.pack, subject), ...given, ...otherwise };
  return { ...question, given: effectiveFacts(index.pack, facts) as Question['given'] };
};

/** An answer with what already stands against the company put before it, from what it told earlier. */
export const withStandingReasons = (asked: Question, answer: Answer): Answer => {
  const question = withoutSideNamed(asked);
  const [only, ...others] = question.subject.recruitments;
  if (!only || others.length > 0 || Object.keys(question.given).length === 0) return answer;
  const against = verdictPiece(asAsked(question, only), only);
  const verdict = against ?? forOthersPiece(question, only);
  if (!verdict || answer.blocks.some((block) => block.kind === 'text' && block.text.includes(verdict.text)))
    return answer;
  const states = answer.outcome === 'answered' || answer.quotes.length > 0;
  const beside = states ? answer.blocks.map((block) => withoutVerdict(question, block)) : [];
  return {
    ...answer,
    outcome: 'answered',
    blocks: [textBlock(verdict.text), ...(against ? ifOpen(question, beside) : beside)],
    quotes: [...verdict.quotes, ...answer.quotes],
    about: [only],
  };
};
