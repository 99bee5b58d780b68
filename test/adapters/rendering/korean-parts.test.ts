import { describe, expect, it } from 'vitest';
import { koreanParts } from '../../../adapters/rendering/korean-parts.ts';

const koreanOf = (text: string): readonly string[] =>
  koreanParts(text).flatMap((part) => (part.isKorean ? [part.text] : []));

describe('영어 글 속의 한국어', () => {
  it.each([
    ['Current calls are at Bizinfo (기업마당, www.bizinfo.go.kr)', ['기업마당']],
    ['Source: notice 2-(1) 지원조건', ['지원조건']],
    ['Notice (중소벤처기업부 공고 제2020-106호) of 13 February', ['중소벤처기업부 공고 제2020-106호']],
    ['스마트공장 보급·확산사업 and 뿌리기업', ['스마트공장 보급·확산사업', '뿌리기업']],
    ['nothing at all', []],
    ['', []],
  ])('%s', (text, korean) => {
    expect(koreanOf(text)).toEqual(korean);
    expect(
      koreanParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
