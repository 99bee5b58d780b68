import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { effectiveFacts } from '../../../src/guidance/effective-facts.ts';
import type { ConversationState, Language } from '../../../src/index.ts';
import { assessmentOf, profileOfFacts, profileReader } from '../../../src/rules/index.ts';
import { flowCompanies } from '../../eval/flow-company.ts';
import { type Flow, playFlow } from '../../eval/flows.ts';
import { evaluationDay } from '../../eval/questions.ts';
import { type Stated, statedVerdicts } from '../../eval/stated-verdicts.ts';
import { talk } from '../../support/guide.ts';

const { guide } = talk();
const { pack } = loadKnowledge();
const companies = flowCompanies(pack);
const read = profileReader(pack.companyFacts);

const factsThroughApi = (facts: ConversationState['facts']) => {
  const profile = profileOfFacts(pack.companyFacts, effectiveFacts(pack, facts));
  const { facts: back, problems } = read(JSON.parse(JSON.stringify(profile)));
  expect(problems).toEqual([]);
  return back ?? {};
};

const against = (stated: Stated | undefined): boolean => stated === 'ruled-out' || stated === 'curable';

/** What the conversation says has to be what `POST /api/assessments` says of the same facts. */
const expectSameAsAssessment = ({ verdicts, state }: Pick<Flow, 'verdicts' | 'state'>): void => {
  const { eligible, ineligible } = assessmentOf(pack, factsThroughApi(state.facts), () => undefined);
  const ids = Object.keys(verdicts);
  expect(ids.filter((id) => verdicts[id] === 'fits').sort()).toEqual([...eligible].sort());
  for (const id of ids) expect([id, against(verdicts[id])]).toEqual([id, id in ineligible]);
};

const flows = (language: Language): readonly Flow[] =>
  companies.map((company) => playFlow(guide, pack, company, language));

describe('대화의 결과', () => {
  const korean = flows('ko');
  const english = flows('en');

  it.each(korean)('$id 같은 사실의 POST /api/assessments와 같다', expectSameAsAssessment);

  it('우리말과 영어의 결과가 같다', () => {
    const known = (all: readonly Flow[]) => all.map(({ id, verdicts, asked }) => ({ id, verdicts, asked }));
    expect(known(english)).toEqual(known(korean));
  });

  const said = [
    '소기업(제조업)',
    '스마트공장 처음 도입',
    '해당 없어요',
    '로봇 계획 없음',
    '공급기업을 구함',
    '총사업비 1억 6천만원이요',
  ] as const;
  const start = '우리 회사도 지원받을 수 있나요?';

  const endOf = (messages: readonly string[]) => {
    let turn = guide.takeTurn(undefined, { text: start, today: evaluationDay });
    for (const text of messages) turn = guide.takeTurn(turn.state, { text, today: evaluationDay });
    return turn;
  };
  const resultOf = (messages: readonly string[]) => {
    const { state } = endOf(messages);
    const { reply } = guide.takeTurn(state, { text: '결과 보기', today: evaluationDay });
    return {
      verdicts: Object.fromEntries(statedVerdicts(pack, reply)),
      facts: effectiveFacts(pack, state.facts),
    };
  };
  /** Answers that stand on their own, whatever question waits. */
  const volunteered = [
    '중소 제조업이에요',
    '스마트공장은 처음 도입해요',
    '로봇은 안 써요',
    '공급기업을 구했어요',
    '총사업비는 1억 6천만원이요',
    '세금 체납은 없어요',
    '진행중인 사업은 없어요',
  ];

  it('말하는 차례가 달라도 같다', () => {
    const expected = resultOf(volunteered);
    fc.assert(
      fc.property(fc.shuffledSubarray(volunteered, { minLength: volunteered.length }), (order) => {
        expect(resultOf(order)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('틀리게 말했다가 고쳐도, 돌아가도 같다', () => {
    const expected = resultOf(said);
    const detour = fc.constantFrom(
      ['총사업비 3억이요', '3억 아니고 1억 6천이요'],
      ['아 저희 중견이에요', '아니 소기업이에요'],
      ['국세 체납이 있어요', '체납은 다 냈어요'],
      ['로봇을 넣으려고요', '로봇은 안 써요'],
      ['왜요?'],
      ['로봇 마감이 언제예요?'],
      ['결국 되나요?'],
    );
    fc.assert(
      fc.property(detour, fc.nat(said.length), (words, at) => {
        const { verdicts } = resultOf([...said.slice(0, at), ...words, ...said.slice(at)]);
        expect(verdicts).toEqual(expected.verdicts);
      }),
      { numRuns: 30 },
    );
  });

  const anything = fc.constantFrom(
    ...said,
    ...volunteered,
    '네',
    '아니요',
    '모르겠어요',
    '이전',
    '결국 되나요?',
    '그만',
    '이어서 하기',
    '국세 체납이 있어요',
    '체납은 다 냈어요',
    '아 저희 중견이에요',
    '신규구축 우리 되나요?',
    '고도화 우리 되나요?',
    '1, 2',
    '로봇 노노',
    '왜요?',
    '처음으로',
    '로봇도 같이 되나',
    '신규구축 서류 체크리스트',
    '1, 3 준비됐어요',
    '아 그건 아직요',
    '로봇 마감이 언제예요?',
    '2억이면?',
    '우리 지역 번호는?',
    '아마 중기업?',
    '30명 5억',
    '기업 규모 고치기',
    'Can I take part in this program?',
    'we are a mid-tier manufacturer',
    'not sure',
    'so can we apply?',
    'ㅁㄴㅇㄹ',
    'asdf ;;; 1234',
    '🙂',
  );

  it('사실이 그대로인데 된다고도 안 된다고도 하지 않는다', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 3, maxLength: 12 }), (walk) => {
        const byFacts = new Map<string, (readonly [string, Stated])[]>();
        let turn = guide.takeTurn(undefined, { text: start, today: evaluationDay });
        for (const text of walk) {
          turn = guide.takeTurn(turn.state, { text, today: evaluationDay });
          expect(turn.reply.quickReplies.length + turn.reply.buttons.length).toBeGreaterThan(0);
          expect(Buffer.byteLength(JSON.stringify(turn.state))).toBeLessThan(8_000);
          const key = JSON.stringify(effectiveFacts(pack, turn.state.facts));
          const heard = [...(byFacts.get(key) ?? []), ...statedVerdicts(pack, turn.reply)];
          byFacts.set(key, heard);
          const fits = heard.filter(([, stated]) => stated === 'fits').map(([id]) => id);
          const not = heard.filter(([, stated]) => against(stated)).map(([id]) => id);
          expect(fits.filter((id) => not.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  });
});
