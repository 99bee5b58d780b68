import { describe, expect, it } from 'vitest';
import { asksWhomToCall } from '../../../../src/language/speech/calling.ts';

describe('어디로 전화할지', () => {
  it.each([
    ['로봇도 추진단으로 전화하면 되죠?', true],
    ['진흥원에 문의하면 되나요', true],
    ['추진단이 뭐예요', false],
    ['전화로 신청하나요', false],
  ])('%s', (text, asks) => expect(asksWhomToCall(text)).toBe(asks));
});
