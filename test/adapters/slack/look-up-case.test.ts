import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundCase, StaffDesk } from '../../../adapters/hand-over/staff-desk.ts';
import { message as messageContract } from '../../../adapters/slack/contract.ts';
import { codeAskedFor, lookUpCase } from '../../../adapters/slack/look-up-case.ts';
import type { CaseFile } from '../../../src/hand-over/case-file.ts';
import { sampleCase } from '../../contracts/case-store.ts';
import { collectingLogger } from '../../support/collecting-logger.ts';

const deskWith = (lookUp: StaffDesk['lookUp']): StaffDesk => ({
  wrote: async () => {},
  withdrew: async () => {},
  take: async () => true,
  close: async () => true,
  threads: async () => [],
  lookUp,
});

const asker = { user: 'U1', isOurs: true };
const { logger } = collectingLogger();
const partsWith = (lookUp: StaffDesk['lookUp']) => ({
  staff: { desk: deskWith(lookUp), channel: undefined },
  logger,
});

const text = fc.string({ unit: 'grapheme', maxLength: 6_000 });
const lines = fc.array(text, { maxLength: 30 });
const anyFile: fc.Arbitrary<CaseFile> = fc.record({
  question: text,
  facts: fc.array(fc.record({ name: text, value: text }), { maxLength: 30 }),
  verdicts: fc.array(
    fc.record({
      program: text,
      verdict: fc.constantFrom('eligible', 'conditional', 'ineligible', 'unknown', 'unsettled'),
      reasons: lines,
    }),
    { maxLength: 20 },
  ),
  gaps: lines,
  unanswered: lines,
  transcript: fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      from: fc.constantFrom('visitor', 'guide', 'staff'),
      text,
    }),
    { maxLength: 60 },
  ),
});

describe('/guide case', () => {
  it.each([
    ['case 123456', '123456'],
    ['CASE 123 456', '123456'],
    ['case #123-456', '123456'],
    ['case １２３４５６', '123456'],
    ['상담번호 123456', '123456'],
    ['상담 123456', '123456'],
    ['케이스 123456', '123456'],
    ['case', ''],
    ['case 12345', ''],
    ['case 1234567', ''],
    ['case 12a456', ''],
    ['case 어떤 사업', ''],
  ])('"%s"에서 번호를 읽는다', (typed, code) => expect(codeAskedFor(typed)).toBe(code));

  it.each(['', '판정', '상담 시간 알려 줘', '케이스가 뭐예요?', 'cases of support', '지원금 123456원'])(
    '"%s"은(는) 상담을 찾는 말이 아니다',
    (typed) => expect(codeAskedFor(typed)).toBeUndefined(),
  );

  it('무엇을 보내도 무너지지 않고, 꼭 여섯 자리만 찾는다', async () => {
    const asked: string[] = [];
    const parts = partsWith(async (code) => {
      asked.push(code);
      return 'unknown';
    });
    const typed = fc.tuple(
      fc.constantFrom('case ', '상담 ', 'case', '상담번호:'),
      fc.string({ unit: 'grapheme' }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async ([word, rest]) => {
        const code = codeAskedFor(`${word}${rest}`);
        if (code === undefined) return;
        expect(messageContract.safeParse(await lookUpCase(parts, code, asker)).success).toBe(true);
      }),
    );
    expect(asked.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
  });

  it('무엇이 든 상담도 Slack의 한도 안에서 보인다', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, fc.constantFrom('ko' as const, 'en' as const), async (file, language) => {
        const found: FoundCase = { case: sampleCase({ language }), file };
        const shown = await lookUpCase(
          partsWith(async () => found),
          '123456',
          asker,
        );
        expect(messageContract.safeParse(shown).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('저장소가 막혀도, 상담을 받지 않는 서버여도 그렇게 말한다', async () => {
    const broken = partsWith(async () => {
      throw new Error('storage');
    });
    expect((await lookUpCase(broken, '123456', asker)).text).toContain('열지 못했어요');
    expect((await lookUpCase({ staff: undefined, logger }, '123456', asker)).text).toContain(
      '열 수 있는 상담이 없어요',
    );
  });
});
