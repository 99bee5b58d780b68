import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../adapters/knowledge/load-knowledge.ts';
import { groundsSettled } from '../../../../src/conversation/told/grounds-settled.ts';
import type { Ask } from '../../../../src/language/understand.ts';

const { pack } = loadKnowledge();
const said = (text: string): readonly Ask[] => [{ text } as Ask];
const inArrears = { 'exclusions.체납': true };

describe('앞에서 말한 제외 사유가 사라졌다는 말', () => {
  it.each(['어제 다 냈어요', '이미 완납했습니다', '싹 갚았어요'])('%s', (text) => {
    expect(groundsSettled(pack, said(text), inArrears)).toEqual({ 'exclusions.체납': false });
  });

  it.each(['다 내면 되나요', '서류는 다 냈어요', '아직 못 냈어요'])('%s은 아니다', (text) => {
    expect(groundsSettled(pack, said(text), inArrears)).toEqual({});
  });

  it('아무 사유도 말하지 않았으면 아무것도 아니다', () => {
    expect(groundsSettled(pack, said('다 냈어요'), {})).toEqual({});
  });
});
