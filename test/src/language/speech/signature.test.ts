import { describe, expect, it } from 'vitest';
import { withoutSignature } from '../../../../src/language/speech/signature.ts';

describe('말끝의 서명', () => {
  it.each([
    ['고도화 한도가 얼마죠? - 상담사', '고도화 한도가 얼마죠?'],
    ['잘못 안내한 건가요? (콜센터)', '잘못 안내한 건가요?'],
    ['확인 부탁드려요. (1357입니다)', '확인 부탁드려요'],
  ])('%s', (said, matter) => {
    expect(withoutSignature(said)).toBe(matter);
  });

  it.each([['상담사 연결해 주세요'], ['(콜센터)'], ['로봇 담당자 번호']])('서명이 아님: %s', (said) => {
    expect(withoutSignature(said)).toBe(said);
  });
});
