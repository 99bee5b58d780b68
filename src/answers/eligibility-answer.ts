import type { Answer, Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { speaksOfOneself } from '../language/speech/oneself.ts';
import type { Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { factPiece, localised } from './compose.ts';
import { perRecruitment } from './per-recruitment.ts';
import { situationAnswer } from './situation-answer.ts';
import { verdictPiece } from './standing-reasons.ts';

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const verdict = question.topic === 'eligibility' ? verdictPiece(question, recruitment) : undefined;
  if (verdict) return verdict;
  const fact = question.facts.find(({ for: holders }) => holders.includes(recruitment.id));
  if (fact) return factPiece(question, fact);
  const requirements = holdingFor(question.index.pack.requirements, recruitment.id);
  if (requirements.length === 0) return undefined;
  return { text: requirements.map(({ text }) => localised(question, text)).join(' '), quotes: requirements };
};

/** "삼성 계열사인데 …", "we are … and": told on the way to the question. */
const tells = /인데|이고|입니다만|[이에예]요[.,]|\b(?:we|we're|i|i'm) (?:are|am|have|run|make)\b/;

/** Whether one may, asked for oneself without naming a program, is what the check is for. */
const checkedOpenly = (question: Question): Answer => {
  const told = tells.test(question.text) ? (question.given as Question['state']['facts']) : {};
  const topic = Object.keys(told).length > 0 ? 'tell' : 'situation';
  const answer = situationAnswer({ ...question, topic, state: { ...question.state, facts: told } });
  return { ...answer, learned: { ...told, ...answer.learned } };
};

/** As many programs are told one after the other to whom only his own matters. */
const mostTold = 4;

/** Whether an answer asks which program is meant, or tells of so many that one's own is hard to find. */
const leavesOpen = ({ outcome, blocks }: Answer): boolean =>
  outcome === 'asked-back' || blocks.some((block) => block.kind === 'list' && block.items.length > mostTold);

/** Whoever asks for himself and names no program is led to those that fit, rather than through all of them. */
export const ledToCheck = (question: Question, answer: Answer | undefined): Answer | undefined => {
  const unclear = answer !== undefined && question.subject.origin === 'open' && leavesOpen(answer);
  const ownCase = speaksOfOneself(question.text) || tells.test(question.text);
  return unclear && ownCase && question.topic.startsWith('eligibility') ? checkedOpenly(question) : answer;
};

/** The rule; where one asks whether one meets it oneself, the check begins with it, and its question follows. */
const withCheck = (question: Question, rule: Answer): Answer => {
  const [only, ...others] = question.subject.recruitments;
  if (!only || others.length > 0 || rule.outcome !== 'answered' || !speaksOfOneself(question.text))
    return rule;
  const check = situationAnswer({ ...question, topic: 'tell', state: { ...question.state, facts: {} } });
  if (check.outcome !== 'asked-back' || !check.guided) return rule;
  return { ...rule, guided: check.guided, learned: check.learned ?? {} };
};

/** Who may apply; with facts about the company known, whether this company may. */
export const eligibilityAnswer = (question: Question): Answer | undefined => {
  const rule = perRecruitment(question, (recruitment) => pieceFor(question, recruitment));
  const answer = ledToCheck(question, rule);
  return answer === rule && rule && question.topic === 'eligibility' ? withCheck(question, rule) : answer;
};
