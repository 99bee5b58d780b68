import { describe, expect, it } from 'vitest';
import {
  asksForBenefit,
  asksForEquipment,
  asksForItAlone,
  asksForMoneyFor,
  asksForPurpose,
  asksForSoftwareOnly,
  asksWhetherApart,
  asksWhetherIncluded,
  asksWhoPays,
} from '../../../../src/language/speech/of-program.ts';

describe('사업에 대해 말의 꼴로 묻는 것', () => {
  it('무엇하러 하는지', () => {
    expect(asksForPurpose('수준확인은 왜 하는 거예요')).toBe(true);
    expect(asksForPurpose('what is the point of the level check?')).toBe(true);
    expect(asksForPurpose('고도화는 왜 안 되나요')).toBe(false);
  });
  it('무엇이 좋은지', () => {
    expect(asksForBenefit('마이스터 부르면 뭐가 좋아요')).toBe(true);
    expect(asksForBenefit('좋은 하루 되세요')).toBe(false);
  });
  it('그것만 되는지', () => {
    expect(asksForItAlone('로봇만 따로 지원받을 수 있어요?', { end: 2 })).toBe(true);
    expect(asksForItAlone('로봇 원가계산은 따로 받나요', { end: 2 })).toBe(false);
  });
  it('다른 것이 딸려 오는지', () => {
    expect(asksWhetherIncluded('고도화에 수준확인이 포함돼 있어요?')).toBe(true);
    expect(asksWhetherIncluded('수준확인 받을 수 있어요?')).toBe(false);
  });
  it('누가 돈을 내는지', () => {
    expect(asksWhoPays('수준확인 비용은 누가 부담하나요')).toBe(true);
    expect(asksWhoPays('서류는 누가 내나요')).toBe(false);
    expect(asksWhoPays('who pays for the audit?')).toBe(false);
  });
  it('한 가지 소프트웨어나 장비만 되는지', () => {
    expect(asksForSoftwareOnly('mes만 도입해도 되나요')).toBe(true);
    expect(asksForSoftwareOnly('소프트웨어만 개발하는 회사예요')).toBe(false);
    expect(asksForEquipment('지게차 사고 싶은데 되나요')).toBe(true);
    expect(asksForEquipment('자비로 설비 들여놨어요')).toBe(false);
    expect(asksForEquipment('설비 견적 받고 싶은데')).toBe(false);
  });
  it('따로 신청하는지, 돈이 나오는지', () => {
    expect(asksWhetherApart('둘을 각각 신청해야 하나요')).toBe(true);
    expect(asksForMoneyFor('로봇 들이려는데 돈 나오나요')).toBe(true);
    expect(asksForMoneyFor('로봇 들이려는데 신청되나요')).toBe(false);
  });
});
