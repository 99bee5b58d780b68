import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { answersElsewhere } from '../../../src/guidance/answers-elsewhere.ts';

const { pack } = loadKnowledge();
const adopter = { role: 'adopter' } as const;

describe('기다리지 않는 물음에 대한 답', () => {
  it.each([
    ['처음 하는 거예요', {}, { role: 'adopter', existing_smart_factory: false, planning: true }],
    ['업체는 있어요', adopter, { supplier: 'partner' }],
    ['하던 업체랑 또 하려고요', adopter, { supplier: 'partner' }],
    ['신규로요', { role: 'host' }, { 'win_win.target': 'new-build' }],
  ] as const)('“%s”', (text, known, told) => expect(answersElsewhere(pack, known, text)).toEqual(told));

  it.each(['없어요', '네', '처음으로', '아직 없어요', '스마트공장은 아직 없어요'])(
    '“%s”는 아무것도 말하지 않는다',
    (text) => expect(answersElsewhere(pack, adopter, text)).toEqual({}),
  );

  it('아는 것과 어긋나면 듣지 않는다', () =>
    expect(answersElsewhere(pack, { role: 'host' }, '처음이고 업체는 있어요')).toEqual({}));
});
