import type { Question } from '../conversation/question.ts';
import type { Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { Answer, Piece } from './answer.ts';
import { factPiece, localised, perRecruitment } from './compose.ts';
import { verdictPiece } from './verdict.ts';

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const verdict = question.topic === 'eligibility' ? verdictPiece(question, recruitment) : undefined;
  if (verdict) return verdict;
  const fact = question.facts.find(({ for: holders }) => holders.includes(recruitment.id));
  if (fact) return factPiece(question, fact);
  const requirements = holdingFor(question.index.pack.requirements, recruitment.id);
  if (requirements.length === 0) return undefined;
  return { text: requirements.map(({ text }) => localised(question, text)).join(' '), quotes: requirements };
};

/** Who may apply; with facts about the company known, whether this company may. */
export const eligibilityAnswer = (question: Question): Answer | undefined =>
  perRecruitment(question, (recruitment) => pieceFor(question, recruitment));
