import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../src/index.ts';
import type { Corrected } from '../learning/review.ts';
import { plain, type SlackBlock, type SlackView, sections } from './blocks.ts';
import type { ChannelParts, SlackClient } from './channel-parts.ts';
import type { AnswerName } from './feedback.ts';
import { limits } from './limits.ts';
import { noteView } from './own-messages.ts';
import { place } from './place.ts';
import { ownText, type TextKey } from './texts.ts';

const callback = 'correction';
const longestReason = 300;
const longestWanted = 1_000;

const language = z.enum(['ko', 'en']);

/** What a form is about: an answer, or a group of the review. */
const subject = z.union([
  z.strictObject({ place, message: z.string().min(1), language }),
  z.strictObject({ group: z.string(), language }),
]);
type Subject = z.infer<typeof subject>;

const readSubject = (metadata: string): Subject | undefined => {
  try {
    return subject.safeParse(JSON.parse(metadata)).data;
  } catch {
    return undefined;
  }
};

const field = (id: 'reason' | 'wanted', own: Language, longest: number, isOptional: boolean): SlackBlock => ({
  type: 'input',
  block_id: id,
  label: plain(ownText(id, own), limits.inputLabel),
  ...(id === 'wanted' && { hint: plain(ownText('wantedHint', own), limits.inputLabel) }),
  optional: isOptional,
  element: { type: 'plain_text_input', action_id: id, max_length: longest },
});

const form = (about: Subject, title: TextKey, blocks: SlackBlock[]): SlackView => ({
  type: 'modal',
  callback_id: callback,
  title: plain(ownText(title, about.language), limits.viewTitle),
  submit: plain(ownText('submit', about.language), limits.viewTitle),
  close: plain(ownText('close', about.language), limits.viewTitle),
  private_metadata: JSON.stringify(about),
  blocks,
});

/** Asks what was wrong with an answer that has been marked bad; neither field need be filled in. */
export const openReason = async (
  client: SlackClient,
  trigger: string,
  about: AnswerName & { readonly language: Language },
): Promise<void> => {
  const { language: own } = about;
  const view = form(about, 'judgeTitle', [
    ...sections(ownText('judgeIntro', own)),
    field('reason', own, longestReason, true),
    field('wanted', own, longestWanted, true),
  ]);
  await client.views.open({ trigger_id: trigger, view });
};

/** Asks what the answers of a group should have been. */
export const openCorrection = async (
  client: SlackClient,
  trigger: string,
  { group, language: own }: { readonly group: string; readonly language: Language },
): Promise<void> => {
  const view = form({ group, language: own }, 'correct', [field('wanted', own, longestWanted, false)]);
  await client.views.open({ trigger_id: trigger, view });
};

const values = z.looseObject({
  reason: z.looseObject({ reason: z.looseObject({ value: z.string().nullish() }) }).optional(),
  wanted: z.looseObject({ wanted: z.looseObject({ value: z.string().nullish() }) }).optional(),
});

const filledIn = (state: unknown): { readonly reason: string; readonly wanted: string } => {
  const read = values.safeParse(state).data;
  return {
    reason: read?.reason?.reason.value?.trim() ?? '',
    wanted: read?.wanted?.wanted.value?.trim() ?? '',
  };
};

/** What a form that was sent leads to: the text to show, or nothing where there is nothing more to say. */
type Outcome = 'corrected' | 'forgotten' | 'uncheckable' | undefined;

const outcomeOf = (corrected: Corrected | undefined): Outcome => {
  if (!corrected) return 'forgotten';
  return corrected.outcome === 'proposed' ? 'corrected' : 'uncheckable';
};

const handIn = async (
  { feedback }: ChannelParts,
  about: Subject,
  user: string,
  { reason, wanted }: ReturnType<typeof filledIn>,
): Promise<Outcome> => {
  if ('group' in about) return outcomeOf(await feedback.correctGroup(about.group, wanted));
  if (reason !== '' && !(await feedback.judge(about, user, { helpful: false, reason }))) return 'forgotten';
  return wanted === '' ? undefined : outcomeOf(await feedback.correct(about, wanted));
};

/** The forms in which staff say what was wrong and what an answer should have been. */
export const listenToCorrections = (app: App, parts: ChannelParts): void => {
  app.view(callback, async ({ ack, view, body }) => {
    const about = readSubject(view.private_metadata);
    const outcome = about && (await handIn(parts, about, body.user.id, filledIn(view.state.values)));
    const own = about?.language ?? 'ko';
    if (outcome === undefined) await ack();
    else if (outcome === 'uncheckable')
      await ack({ response_action: 'errors', errors: { wanted: ownText('uncheckable', own) } });
    else await ack({ response_action: 'update', view: noteView(outcome, own) });
  });
};
