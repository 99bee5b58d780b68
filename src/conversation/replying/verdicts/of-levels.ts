import { permissionAsked } from '../../../language/speech/permission.ts';
import type { Reader } from './verdict.ts';

const least = /레벨\s?(\d)\s?이상|\blevel (\d) (?:and|or) (?:up|above|higher)/;

/** "레벨2인데 보안솔루션 의무인가요": the level told, held against the one from which it is required. */
export const ofLevels: Reader = ({ question: { text, details }, stated }) => {
  const [, korean, english] = least.exec(stated) ?? [];
  const from = Number(korean ?? english);
  const { level, levelUpTo } = details;
  if (level === undefined || levelUpTo !== undefined || Number.isNaN(from)) return undefined;
  const asked = permissionAsked(text);
  if (asked === 'must') return level >= from ? 'yes' : 'no';
  return asked === 'need-not' ? (level >= from ? 'no' : 'yes') : undefined;
};
