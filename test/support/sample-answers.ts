import type { Page } from 'playwright-core';
import type { ChatAnswer } from '../../adapters/chat/chat-service.ts';
import type { Reply } from '../../src/index.ts';

const attack = '<img src=x onerror="window.hacked=1">';

/** A reply with every kind of part, and markup in every text of it. */
export const everyPart: Reply = {
  language: 'ko',
  blocks: [
    { kind: 'text', text: `문의 042-388-0855, https://www.smart-factory.kr ${attack}` },
    {
      kind: 'list',
      title: `고르세요 ${attack}`,
      items: [{ title: '신규구축', detail: attack, say: '신규구축' }],
    },
    {
      kind: 'list',
      title: '순서',
      ordered: true,
      items: [{ title: '신청' }, { title: '평가', detail: '대면' }],
    },
    {
      kind: 'card',
      title: `카드 ${attack}`,
      text: '설명',
      buttons: [{ kind: 'phone', label: '전화', number: '1357' }],
    },
    {
      kind: 'table',
      title: '비교',
      columns: ['항목', '신규구축', '고도화', '로봇활용 제조혁신지원'],
      rows: [
        ['지원금', '최대 1억원', '최대 1억 5,000만원', 'smart-factory.kr 또는 1357에서 확인'],
        ['마감', attack, '예산 소진 시까지', '2020년 3월 12일 17:00'],
      ],
    },
  ],
  sourceLine: '근거: 공고 2-(1) 지원조건',
  citations: [{ noticeId: '2020-106', factId: 'x"><b', section: '2-(1) 지원조건', lines: [[1, 2]] }],
  buttons: [
    { kind: 'link', label: '신청 사이트', url: 'https://www.smart-factory.kr' },
    { kind: 'link', label: '나쁜 주소', url: 'javascript:window.hacked=1' },
  ],
  quickReplies: [{ kind: 'say', label: attack, text: '서류' }],
  sheet: { facts: { size: 'small', region: attack } },
};

export const moneyQuestion: Reply = {
  language: 'ko',
  blocks: [{ kind: 'text', text: '총사업비가 얼마인가요?' }],
  citations: [],
  buttons: [],
  quickReplies: [{ kind: 'say', label: '모르겠어요', text: '모르겠어요' }],
  input: { kind: 'money', label: '총사업비' },
};

export const bonusQuestion: Reply = {
  ...moneyQuestion,
  blocks: [{ kind: 'text', text: '해당하는 가점 항목을 골라 주세요.' }],
  input: {
    kind: 'choices',
    label: '가점 항목',
    options: [
      { label: '여성기업', text: '여성기업' },
      { label: '장애인기업', text: '장애인기업' },
    ],
    none: { kind: 'say', label: '없음', text: '가점 없음' },
  },
};

/** Lets the page's next messages be answered with these replies, one after the other. */
export const answerWith = async (page: Page, ...replies: readonly Reply[]): Promise<readonly string[]> => {
  const said: string[] = [];
  await page.route('**/api/chat/messages', async (route) => {
    const { conversation, messageId, text } = route.request().postDataJSON();
    const reply = replies[Math.min(said.length, replies.length - 1)];
    said.push(text);
    if (!reply) return route.abort();
    const contacts = [
      { text: '1357', href: 'tel:1357' },
      { text: 'smart-factory.kr', href: 'https://www.smart-factory.kr' },
      { text: '나쁜', href: 'javascript:window.hacked=1' },
    ];
    const turn = { id: messageId, at: '2020-03-02T01:00:00.000Z', said: text, reply, contacts };
    const answer: ChatAnswer = { conversation, duplicate: false, answered: true, turn };
    await route.fulfill({ json: answer });
  });
  return said;
};
