import { describe, expect, it } from 'vitest';
import type { ConversationState } from '../../../../src/exchange/state.ts';
import { toPlainText } from '../../../../src/index.ts';
import { korean } from '../../../../src/wording/ko.ts';
import { play, readConversations } from '../../../eval/questions.ts';
import { talk } from '../../../support/guide.ts';

const { guide, hear } = talk();
const conversations = readConversations(new URL('../../../samples/questions/dev.jsonl', import.meta.url));
const turns = conversations.map(({ id, turns: said }) => ({ id, turn: play(guide, said) }));
const failing = (holds: (turn: (typeof turns)[number]['turn']) => boolean): readonly string[] =>
  turns.filter(({ turn }) => !holds(turn)).map(({ id }) => id);

describe('연습 질문 모두의 답', () => {
  it('글로 읽을 수 있다', () => {
    expect(failing(({ reply }) => toPlainText(reply).trim().length > 5)).toEqual([]);
    expect(
      failing(({ reply }) => !/undefined|NaN|\[object|\{\{|\{product\}/.test(toPlainText(reply))),
    ).toEqual([]);
  });

  it('공고의 말을 옮겼으면 출처가 있고, 출처가 있으면 인용한 사실이 있다', () => {
    expect(failing(({ reply }) => (reply.sourceLine !== undefined) === reply.citations.length > 0)).toEqual(
      [],
    );
    expect(
      failing(({ reply, trace }) => {
        const general =
          toPlainText(reply).includes('일반적인 설명') || /General information/.test(toPlainText(reply));
        return trace.outcome !== 'answered' || general || reply.sourceLine !== undefined;
      }),
    ).toEqual([]);
  });

  it('다음에 할 말은 하나에서 다섯(묻는 중이면 열), 단추는 셋까지', () => {
    const most = (state: ConversationState): number => (state.guided?.question === undefined ? 5 : 10);
    expect(
      failing(
        ({ reply, state }) => reply.quickReplies.length >= 1 && reply.quickReplies.length <= most(state),
      ),
    ).toEqual([]);
    expect(failing(({ reply }) => reply.buttons.length <= 3)).toEqual([]);
  });

  it('이름 대신 열쇠가 보이지 않는다', () => {
    const keys = Object.keys(korean);
    const shown = ({ reply }: (typeof turns)[number]['turn']): string =>
      [toPlainText(reply), ...reply.quickReplies.map(({ label, text }) => `${label} ${text}`)].join('\n');
    expect(
      failing(
        (turn) =>
          !keys.some((key) =>
            shown(turn)
              .split(/[\s“”()]+/)
              .includes(key),
          ),
      ),
    ).toEqual([]);
  });

  it('물은 말로 답한다', () => {
    const wrong = turns.filter(({ turn }, at) => turn.reply.language !== conversations[at]?.lang);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('답 짜 맞추기', () => {
  it.each([
    ['비율', '신규구축은 70%죠?', '50%'],
    ['금액', '고도화 한도가 1억이죠?', '1.5억원'],
    ['기간', '사업기간 신규구축 12개월이죠?', '6개월'],
  ])('틀린 전제(%s)를 바로잡는다', (_kind, claim, truth) => {
    expect(hear(claim).text).toMatch(/^아니요/);
    expect(hear(claim).text).toContain(truth);
  });

  it.each(['신규구축 정부지원 비율은 50% 맞죠?', '로봇 마감 3월 12일 맞죠?', '로봇 17시 마감이죠?'])(
    '맞는 전제 “%s”에는 그렇다고',
    (claim) => expect(hear(claim).text).toMatch(/^네/),
  );

  it('틀린 날짜에는 아니요를 한 번만', () => {
    expect(hear('로봇 마감 3월 20일이죠?').text.match(/아니요/g)).toHaveLength(1);
  });

  it('예, 아니요는 그것을 물었을 때만 붙는다', () => {
    expect(hear('신규구축 중견기업도 되나요?').text).toMatch(/^네/);
    expect(hear('신규구축 얼마까지 지원돼요?').text).not.toMatch(/^(?:네|아니요)/);
  });

  it('한 가지를 물으면 짧게 답한다', () => {
    for (const question of ['신규구축 얼마까지 지원돼요?', '로봇 마감 언제예요?', '클라우드 문의처'])
      expect(hear(question).text.replace(/\s/g, '').length, question).toBeLessThanOrEqual(200);
  });
});
