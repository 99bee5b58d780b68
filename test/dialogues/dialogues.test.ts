import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SkillResponse, skillResponse } from '../../adapters/kakao/contract.ts';
import { renderReply as renderForKakao } from '../../adapters/kakao/render.ts';
import { renderReply as renderForTerminal } from '../../adapters/terminal/render.ts';
import { guidedQuestions } from '../../src/guidance/guided-question.ts';
import { type ConversationState, type Reply, type Turn, toPlainText } from '../../src/index.ts';
import { evaluationDay } from '../eval/questions.ts';
import { guideTo, thisKnowledge } from '../support/guide.ts';
import { checkGuidedExpectations, checkGuidedStep } from './check-guided.ts';
import { contradictions } from './contradictions.ts';
import { type DialogueTurn, readDialogue } from './dialogue.ts';

const folder = new URL('./', import.meta.url);
const dialogues = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, ...readDialogue(new URL(name, folder)) }));

/** Everything a person sees of a body on KakaoTalk. */
const shownOnKakao = (body: SkillResponse): string => {
  expect(skillResponse.safeParse(body).error?.issues ?? []).toEqual([]);
  const texts: string[] = [];
  JSON.stringify(body.template.outputs, (_key, value) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('\n');
};

const narrow = { width: 50, colour: false } as const;

/** The reply in every form in which it is shown. */
const formsOf = (turn: Turn): Readonly<Record<string, string>> => {
  const { reply } = turn;
  const body = renderForKakao(reply);
  const terminal = renderForTerminal(reply, narrow);
  checkGuidedStep(turn, body, terminal);
  return { text: toPlainText(reply), KakaoTalk: shownOnKakao(body), terminal: terminal.text };
};

const offered = (reply: Reply): number => renderForTerminal(reply, narrow).choices.length;

const { pack } = thisKnowledge();

/** The question that waits, as it is put. */
const waiting = ({ state: { guided }, reply: { language } }: Turn): string => {
  const asked = guidedQuestions(pack).find(({ id }) => id === guided?.question);
  return guided?.stopped ? '' : (asked?.text[language] ?? '');
};

const checkTrace = (expected: DialogueTurn, turn: Turn): void => {
  const { trace, reply } = turn;
  const { intent, topic, about, outcome, language, clause, offers, asks } = expected;
  if (asks) expect(waiting(turn), expected.says).toContain(asks);
  checkGuidedExpectations(pack, expected, turn);
  if (intent) expect(trace.intent).toBe(intent);
  if (topic) expect(trace.topic.split(' + ').map((one) => one.slice(0, topic.length))).toContain(topic);
  if (about) expect([...trace.recruitments].sort()).toEqual([...about].sort());
  if (outcome) expect(trace.outcome).toBe(outcome);
  if (language) expect(reply.language).toBe(language);
  if (clause) expect(reply.citations.map(({ section }) => section.slice(0, clause.length))).toContain(clause);
  if (offers) expect(offered(reply)).toBeGreaterThanOrEqual(offers);
};

describe('본보기 대화', () => {
  const guide = guideTo(thisKnowledge());

  it.each(dialogues)('$title ($name)', ({ turns, today: firstDay = evaluationDay }) => {
    let today = firstDay;
    let state: ConversationState | undefined;
    for (const expected of turns) {
      today = expected.today ?? today;
      const turn = guide.takeTurn(state, { text: expected.says, today });
      state = turn.state;
      const forms = formsOf(turn);
      for (const [form, text] of Object.entries(forms))
        expect(contradictions(expected, text), `“${expected.says}” (${form})\n${text}\n`).toEqual([]);
      for (const secret of expected.never ?? []) expect(JSON.stringify(turn)).not.toContain(secret);
      checkTrace(expected, turn);
    }
  });
});
