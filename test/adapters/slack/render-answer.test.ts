import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../adapters/knowledge/assessor.ts';
import { assessmentForm } from '../../../adapters/slack/assessment-form.ts';
import { assessmentView } from '../../../adapters/slack/assessment-view.ts';
import type { SlackMessage, SlackView } from '../../../adapters/slack/blocks.ts';
import { message as messageContract, view as viewContract } from '../../../adapters/slack/contract.ts';
import { copyView, helpMessage } from '../../../adapters/slack/own-messages.ts';
import { commandPlace, directPlace } from '../../../adapters/slack/place.ts';
import { renderAnswer } from '../../../adapters/slack/render-answer.ts';
import type { Reply } from '../../../src/index.ts';
import { sampleKnowledge, sampleTalk } from '../../support/guide.ts';
import { sampleReply, sampleTrace } from '../../support/sample-turn.ts';

const knowledge = sampleKnowledge();
const { pack } = knowledge;
const { hear } = sampleTalk();

const place = commandPlace('T1', 'C1', 'U1');

/** What is offered to ask next depends on the wordings of all intents; what is looked at here does not. */
const quickReplies = [{ kind: 'say' as const, label: '서류', text: '서류는?' }];

const answerTo = (...said: string[]): SlackMessage => {
  const { reply, trace } = hear(...said);
  return renderAnswer({ pack, reply: { ...reply, quickReplies }, trace, place, message: 'm1' });
};

const problemsOf = (sent: SlackMessage): unknown[] => messageContract.safeParse(sent).error?.issues ?? [];
const problemsOfView = (view: SlackView): unknown[] => viewContract.safeParse(view).error?.issues ?? [];

const file = (name: string): string => `../../samples/slack/${name}.golden`;
const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

describe('Block Kit 답', () => {
  it.each([
    ['amount', ['에너지절감 설비 전환 지원금 얼마예요?']],
    ['calculation', ['설비 전환 총사업비 2억이면 우리는 얼마 내요?']],
    ['follow-up', ['에너지절감 설비 전환 지원금 얼마예요?', '서류는?']],
    ['contacts', ['설비 전환 문의 전화']],
    ['programs', ['어떤 사업이 있나요']],
    ['not-in-notice', ['작년 경쟁률이 어떻게 돼요']],
    ['asked-back', ['총사업비 6억이면 얼마 받아요?']],
    ['english', ['When is the deadline for the energy program?']],
  ])('%s', async (name, said) => {
    const sent = answerTo(...said);
    expect(problemsOf(sent)).toEqual([]);
    await expect(written(sent)).toMatchFileSnapshot(file(name));
  });

  it('복사용 창, 쓰는 법, 공유한 답, 빈 회사 조건 창', async () => {
    const { reply, trace } = hear('설비 전환 총사업비 2억이면 우리는 얼마 내요?');
    const view = copyView(pack, reply, trace);
    const shared = renderAnswer({ pack, reply, trace, place, message: 'm1', sharedBy: 'U1' });
    const form = assessmentForm(pack, {}, 'ko');
    expect([problemsOfView(view), problemsOf(shared), problemsOfView(form)]).toEqual([[], [], []]);
    expect([problemsOf(helpMessage('ko')), problemsOf(helpMessage('en'))]).toEqual([[], []]);
    await expect(written(view)).toMatchFileSnapshot(file('copy'));
    await expect(written(shared)).toMatchFileSnapshot(file('shared'));
    await expect(written(form)).toMatchFileSnapshot(file('assessment-form'));
  });

  it('판정 결과', async () => {
    const facts = {
      ...{ role: 'adopter', size: 'small', manufacturer: true, audited: true, employees: 30 },
      ...{ total_cost_won: 200_000_000, exclusions: [], flags: ['여성기업', '재생에너지'] },
    };
    const view = assessmentView(pack, createAssessor(knowledge)(facts), 'ko');
    expect(problemsOfView(view)).toEqual([]);
    await expect(written(view)).toMatchFileSnapshot(file('assessment-result'));
    expect(problemsOfView(assessmentView(pack, createAssessor(knowledge)({}), 'en'))).toEqual([]);
  });

  it('계산 과정은 짧은 답과 따로, 하나도 빠지지 않고 보인다', () => {
    const sent = JSON.stringify(answerTo('설비 전환 총사업비 2억이면 우리는 얼마 내요?').blocks);
    expect(sent).toContain('2억원 × 40% = 8,000만원 → 한도 5,000만원 적용');
    expect(sent).toMatch(/근거: 공고 2-\(1\) 지원내용 \(L\d+/);
    expect(sent).toContain('고객 안내 문구');
    expect(sent).toContain('함께 볼 내용');
  });

  it('쪽지에는 공유 단추가 없다', () => {
    const { reply, trace } = hear('에너지절감 설비 전환 지원금 얼마예요?');
    const sent = renderAnswer({ pack, reply, trace, place: directPlace('T1', 'D1'), message: 'm1' });
    expect(JSON.stringify(sent)).not.toContain('"share"');
  });

  const long = '아주 긴 문장이 이어지고 있어요. '.repeat(900);
  const many = Array.from({ length: 60 }, (_, at) => ({
    kind: 'say' as const,
    label: `${at}`,
    text: `${at}`,
  }));

  it.each<[string, Partial<Reply>]>([
    ['긴 글', { blocks: [{ kind: 'text', text: long }] }],
    [
      '긴 목록',
      {
        blocks: [
          {
            kind: 'list',
            title: '',
            items: many.map(({ text }) => ({ title: text, detail: long.slice(0, 900), say: text })),
          },
        ],
      },
    ],
    ['많은 단추', { quickReplies: many }],
    ['긴 단추', { quickReplies: [{ kind: 'say', label: long, text: long }] }],
    ['빈 글', { blocks: [{ kind: 'text', text: '' }] }],
    ['아무것도 없음', { blocks: [] }],
    ['마크업', { blocks: [{ kind: 'text', text: '<!channel> *a* & <@U1> :smile:' }] }],
  ])('무엇이 와도 한도를 지킨다: %s', (_name, changes) => {
    const reply: Reply = { ...sampleReply('답'), ...changes };
    const sent = renderAnswer({ pack, reply, trace: sampleTrace(), place, message: 'm1' });
    expect(problemsOf(sent)).toEqual([]);
    expect(problemsOfView(copyView(pack, reply, sampleTrace()))).toEqual([]);
    expect(sent.text).not.toMatch(/<!channel>|<@U1>/);
  });
});
