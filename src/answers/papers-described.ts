import type { Answer, Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import type { Document } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { localised } from './compose.ts';
import { describeDocument, issuerOf } from './document-text.ts';
import { perRecruitment } from './per-recruitment.ts';

const yearNamed = /(?<!\d)(?:20)?(1\d|2\d)년|\b20(1\d|2\d)\b/g;
/** "18년 19년치", "2018년도 자료": years that a paper covers, not the day of anything. */
const speaksOfCover =
  /년(?:도|치|분|것|꺼| ?(?:자료|서류|명부|실적|것|꺼))|\b(?:years?|cover(?:s|ing)?|for)\b/;
/** "최근 2년치", "2개년". */
const yearsCounted = /(?<!\d)(\d) ?(?:개년|년 ?(?:치|분))|\b(\d|two|three) (?:recent )?years\b/;
const issuedFrom =
  /([가-힣0-9]{2,12})(?:에서|에|가서) ?(?:떼|뗄|뗀|발급|뽑|받아|받는|받을|나오)|(?:from|at|by) (?:the )?([a-z][a-z0-9 -]{3,24})/;

const yearsIn = (text: string): readonly number[] =>
  speaksOfCover.test(text)
    ? [...text.matchAll(yearNamed)].map(([, year, english]) => 2000 + Number(year ?? english))
    : [];

const inWords: Readonly<Record<string, number>> = { two: 2, three: 3 };
const countIn = (text: string): number | undefined => {
  const [, korean, english = ''] = yearsCounted.exec(text) ?? [];
  return korean === undefined ? (inWords[english] ?? (Number(english) || undefined)) : Number(korean);
};

const placeIn = (text: string): string | undefined => {
  const [, korean, english] = issuedFrom.exec(text) ?? [];
  return korean ?? english?.trim();
};

/** Which papers the words describe; none where they describe none. */
const describedBy = (question: Question, papers: readonly Document[]): readonly Document[] => {
  const years = yearsIn(question.text);
  const count = countIn(question.text);
  const covering = papers.filter(
    (paper) =>
      years.some((year) => paper.years?.includes(year)) ||
      (count !== undefined && count === (paper.recentYears ?? paper.years?.length)),
  );
  if (covering.length > 0) return covering;
  const place = placeIn(question.text);
  return place === undefined
    ? []
    : papers.filter((paper) => issuerOf(question, paper).toLowerCase().includes(place));
};

const describedPiece = (question: Question, paper: Document): string => {
  const said = describeDocument(question, paper);
  const name = localised(question, paper.name);
  return said === '' ? name : `${name}: ${said}`;
};

/**
 * Papers that are described rather than named: by the years they cover ("18년 19년치 내라는 게 뭐였죠") or by where
 * they come from ("세무서에서 떼는 게 뭐예요"). Undefined where a paper is named or nothing describes one.
 */
export const papersDescribed = (question: Question): Answer | undefined => {
  if (idsOf(question.details, 'document').length > 0) return undefined;
  return perRecruitment(question, (recruitment): Piece | undefined => {
    const papers = describedBy(question, holdingFor(question.index.pack.documents, recruitment.id));
    if (papers.length === 0) return undefined;
    return { text: papers.map((paper) => describedPiece(question, paper)).join('\n'), quotes: papers };
  });
};
