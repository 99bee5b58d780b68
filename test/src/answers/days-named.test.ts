import { describe, expect, it } from 'vitest';
import { daysNamed } from '../../../src/answers/days-named.ts';
import type { Details } from '../../../src/language/details.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const [window] = sampleKnowledge().pack.windows.filter(({ closes }) => closes !== undefined);
const details = { dates: [] } as unknown as Details;
const dayIn = (text: string, today: string) =>
  daysNamed({ text, today, details }, window ? [window] : []).map(({ month, day }) => `${month}.${day}`);
const year = window?.opens.slice(0, 4);

describe('달 없이 말한 날', () => {
  it.each([
    ['13일에 내도 되나요', `${year}-03-02`, '3.13'],
    ['12일까지죠', `${year}-02-20`, '3.12'],
    ['12일날 밤에 올려도 되나', `${year}-03-02`, '3.12'],
  ])('%s', (text, today, day) => expect(dayIn(text, today)).toEqual([day]));

  it.each(['5일 남았죠', '주 2일 일하죠', '컨설팅 5일 받나요', '45일까지'])('날이 아니다: %s', (text) =>
    expect(dayIn(text, `${year}-03-02`)).toEqual([]),
  );
});
