import { expect } from 'vitest';
import type { SkillResponse } from '../../adapters/kakao/contract.ts';
import { limits } from '../../adapters/kakao/limits.ts';
import type { Rendered } from '../../adapters/terminal/render.ts';
import type { Turn } from '../../src/index.ts';
import type { Pack } from '../../src/notice/pack.ts';
import { wordingOf } from '../../src/wording/wording.ts';
import { statedVerdicts } from '../eval/stated-verdicts.ts';
import type { DialogueTurn } from './dialogue.ts';

/** Everything that can be tapped on KakaoTalk, as what it says. */
const tappable = (body: SkillResponse): readonly string[] => {
  const texts: string[] = [];
  JSON.stringify(body, (key, value) => {
    if (key === 'messageText') texts.push(value);
    return value;
  });
  return texts;
};

/** A list that is read under numbers is chosen under the same numbers. */
const checkNumbers = ({ reply: { blocks } }: Turn, { choices }: Rendered): void => {
  const list = blocks.find((block) => block.kind === 'list' && block.ordered === true);
  if (list?.kind !== 'list') return;
  const said = list.items.flatMap(({ say }) => say ?? []);
  expect(choices.slice(0, said.length).map(({ text }) => text)).toEqual(said);
};

/** A question shows all its answers and ways out on KakaoTalk and in a terminal, none of them cut. */
export const checkGuidedStep = (turn: Turn, body: SkillResponse, terminal: Rendered): void => {
  const { guided } = turn.state;
  if (guided?.question === undefined || guided.stopped || guided.pending) return;
  const { reply } = turn;
  const offered = [...reply.quickReplies, ...reply.buttons].flatMap((action) =>
    action.kind === 'say' ? [action.text] : [],
  );
  const say = wordingOf(reply.language);
  const inOneLine = offered.includes(say('guided.button-resume'));
  const names = inOneLine ? ['resume', 'restart', 'stop'] : ['unsure', 'why', 'restart', 'stop'];
  const waysOut = names.map((name) => say(`guided.button-${name}`));
  expect(offered).toEqual(expect.arrayContaining(waysOut));
  expect(tappable(body)).toEqual(expect.arrayContaining(offered));
  expect(body.template.quickReplies?.length).toBeLessThanOrEqual(limits.quickReplies);
  const labels = body.template.quickReplies?.map(({ label }) => label) ?? [];
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label.length).toBeLessThanOrEqual(limits.quickReplyLabel);
  expect(terminal.choices.map(({ text }) => text)).toEqual(expect.arrayContaining(offered));
  checkNumbers(turn, terminal);
};

/** The verdicts and the question that a step of a guided conversation has to come to. */
export const checkGuidedExpectations = (pack: Pack, expected: DialogueTurn, { reply }: Turn): void => {
  const stated = statedVerdicts(pack, reply);
  const idsOf = (...wanted: readonly string[]): readonly string[] => [
    ...new Set(stated.filter(([, verdict]) => wanted.includes(verdict)).map(([id]) => id)),
  ];
  if (expected.fits) expect([...idsOf('fits')].sort()).toEqual([...expected.fits].sort());
  if (expected.against)
    expect(idsOf('ruled-out', 'curable')).toEqual(expect.arrayContaining(expected.against));
};
