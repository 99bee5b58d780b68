import type { Judgement } from '../../src/ports/learning-store.ts';
import { seoulDate } from '../conversation/seoul-date.ts';
import type { Row, Statements } from './sqlite-statements.ts';

const nameOf = (helpful: unknown): string => (helpful ? 'good' : 'bad');

/**
 * Notes what somebody says of the answer of a turn, once for each of them: saying otherwise later takes the place
 * of it, and a reason given before stays with the same verdict. To be called inside a transaction.
 */
export const writeJudgement = (
  sql: Statements,
  turn: Row,
  judge: string,
  { helpful, reason }: Omit<Judgement, 'by'>,
): void => {
  const id = Number(turn.id);
  const day = seoulDate(Number(turn.at));
  const before = sql.judgement.get(id, judge) as Row | undefined;
  const isSame = before !== undefined && (before.helpful === 1) === helpful;
  const kept = isSame && before.reason !== null ? String(before.reason) : null;
  sql.keepJudgement.run(id, judge, helpful ? 1 : 0, reason ?? kept);
  if (!isSame) {
    if (before) sql.count.run(day, 'judged', nameOf(before.helpful), -1);
    sql.count.run(day, 'judged', nameOf(helpful), 1);
  }
  if (!helpful) sql.addProblem.run(id, 'bad');
  else if (!sql.isBad.get(id)) sql.dropProblem.run(id, 'bad');
};
