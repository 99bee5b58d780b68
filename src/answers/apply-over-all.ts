import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Block } from '../exchange/reply.ts';
import { namesOtherWay } from '../language/speech/handing-in.ts';
import { asksYesOrNo } from '../language/speech/yes-or-no.ts';
import type { Channel, Recruitment } from '../notice/pack.ts';
import { joinNames, localised } from './compose.ts';

/** Calls by what they have in common, in the order of the notice. */
const grouped = (
  { index: { pack } }: Question,
  keyOf: (channel: Channel) => string,
): readonly (readonly [string, readonly Recruitment[]])[] => {
  const groups = new Map<string, Recruitment[]>();
  for (const channel of pack.channels) {
    const key = keyOf(channel);
    const holders = pack.recruitments.filter(({ id }) => channel.for.includes(id));
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), ...holders]);
  }
  return [...groups].map(([key, holders]) => [key, pack.recruitments.filter((one) => holders.includes(one))]);
};

/** The way through the site that most programs share. */
const usualPath = (question: Question): readonly Block[] => {
  const paths = grouped(question, ({ steps }) => steps.map((step) => localised(question, step)).join(' → '));
  const [first] = [...paths].sort(([, a], [, b]) => b.length - a.length);
  if (!first) return [];
  const [path, holders] = first;
  return [textBlock(question.say('apply.usual-path', { programs: joinNames(question, holders), path }))];
};

/**
 * How and where to apply, program by program, for a question that named none: those that are applied for alike are
 * told together. A way that no program has is denied first ("카톡으로 신청되나요").
 */
export const applyOverAll = (question: Question): Answer => {
  const { text, topic, index, say } = question;
  const ways = grouped(question, ({ method, url = '', email = '' }) => {
    const target = url || email;
    return method === 'post' || target !== '' ? say(`apply.${method}`, { target }) : '';
  });
  const isDenied = namesOtherWay(text) && asksYesOrNo(text);
  const title = say(isDenied ? 'apply.no-other-way' : 'apply.by-way');
  const items = ways.map(([way, holders]) => ({ title: way, detail: joinNames(question, holders) }));
  const path = isDenied || topic === 'apply.site' ? [] : usualPath(question);
  const [url] = index.pack.channels.flatMap((channel) => channel.url ?? []);
  return {
    blocks: [{ kind: 'list', title, items }, ...path],
    outcome: 'answered',
    quotes: index.pack.channels,
    buttons: url ? [{ kind: 'link', label: say('button.apply-site'), url }] : [],
  };
};
