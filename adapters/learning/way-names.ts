import type { Language } from '../../src/index.ts';
import type { ProblemGroup } from '../../src/learning/group-turns.ts';
import { type ProblemWay, problemWays } from '../../src/learning/problem.ts';

const names: Readonly<Record<Language, Readonly<Record<ProblemWay, string>>>> = {
  ko: { bad: '나쁨', complaint: '불만', fallback: '못 찾음', 'low-confidence': '자신 없음' },
  en: { bad: 'bad', complaint: 'complaint', fallback: 'not found', 'low-confidence': 'unsure' },
};

/** "나쁨 2 · 못 찾음 3": in which ways a group was noticed, and how often. */
export const waysText = ({ ways }: ProblemGroup, language: Language): string =>
  problemWays
    .filter((way) => ways[way] > 0)
    .map((way) => `${names[language][way]} ${ways[way]}`)
    .join(' · ');
