import { describe, expect, it } from 'vitest';
import { deniesTakingPartBefore, tellsOfPartner } from '../../../../src/language/speech/rule-met.ts';

describe('막는 규칙에 걸리지 않는다고 말하는 것', () => {
  it.each(['로봇 업체도 이미 정했는데 신청되죠', '공급사랑 같이 넣으려는데요', 'we have found a supplier'])(
    '함께할 곳이 있다: %s',
    (text) => expect(tellsOfPartner(text)).toBe(true),
  );
  it.each(['공급업체 없이 되나요', '공급기업이 있어야 하나요', '우리 혼자 신청해도 되나요'])(
    '함께할 곳이 있다는 말이 아니다: %s',
    (text) => expect(tellsOfPartner(text)).toBe(false),
  );
  it.each(['예전에 선정된 적은 한 번도 없는데', '참여 이력은 없고요', 'we have never been selected'])(
    '전에 받은 적이 없다: %s',
    (text) => expect(deniesTakingPartBefore(text)).toBe(true),
  );
  it.each(['받은 적 없어야 하나요', '작년에 선정된 적 있는데', '지원받은 적 없으면 되나요'])(
    '전에 받은 적이 없다는 말이 아니다: %s',
    (text) => expect(deniesTakingPartBefore(text)).toBe(false),
  );
});
