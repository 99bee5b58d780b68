import { describe, expect, it } from 'vitest';
import { stancesOf } from '../../../src/answers/stance.ts';

describe('문장이 하는 일', () => {
  it.each([
    ['중견기업도 신청할 수 있어요. 다만 따로 모집해요.', ['permits']],
    ['중견기업은 신청할 수 없어요.', ['forbids']],
    ['수준확인을 받아야 해요.', ['requires']],
    ['컨설팅기관을 고르지 않아도 돼요.', ['waives']],
    ['제외되는 것은 신청일에 사업을 수행 중인 기업이에요.', []],
    ['위탁기관은 진흥원이에요.', []],
    ['A company applies alone; no consortium or supplier is required.', ['waives']],
  ])('%s', (text, stances) => expect([...stancesOf(text)]).toEqual(stances));
});
