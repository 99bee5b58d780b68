import type { App, BlockAction } from '@slack/bolt';
import type { Language } from '../../src/index.ts';
import { type AssessmentResult, profileOfFacts } from '../../src/rules/index.ts';
import { assessmentCallback, assessmentForm, languageOfForm } from './assessment-form.ts';
import { type FormState, readForm } from './assessment-state.ts';
import { assessmentText } from './assessment-texts.ts';
import { assessmentView } from './assessment-view.ts';
import type { ChannelParts } from './channel-parts.ts';

/** What is wrong, by block of the form. */
type Errors = Readonly<Record<string, string>>;

const blockOfPath = (path: string, state: FormState): string =>
  Object.keys(state).find((block) => path === block.slice(block.indexOf(':') + 1)) ??
  `fact:${path.split('.')[0]}`;

/** The assessment of what was filled in, by way of the API's own profile, or what is wrong with it. */
const assessForm = (
  { pack, readProfile, assess }: Pick<ChannelParts, 'pack' | 'readProfile' | 'assess'>,
  state: FormState,
  language: Language,
): { readonly result: AssessmentResult } | { readonly errors: Errors } => {
  const { facts, problems } = readForm(pack, state);
  const unreadable = Object.entries(problems).map(([block, key]) => [block, assessmentText(key, language)]);
  if (unreadable.length > 0) return { errors: Object.fromEntries(unreadable) };
  const profile = readProfile(profileOfFacts(pack.companyFacts, facts));
  if (profile.facts) return { result: assess(profile.facts) };
  const wrong = profile.problems.map(({ path }) => [
    blockOfPath(path, state),
    assessmentText('wrong', language),
  ]);
  return { errors: Object.fromEntries(wrong) };
};

/** The form for a caller's company: new questions as answers bring them up, then the assessment in its place. */
export const listenToAssessment = (app: App, parts: ChannelParts): void => {
  const { pack } = parts;
  app.view(assessmentCallback, async ({ ack, view }) => {
    const language = languageOfForm(view.private_metadata);
    const outcome = assessForm(parts, view.state.values, language);
    if ('errors' in outcome) await ack({ response_action: 'errors', errors: { ...outcome.errors } });
    else await ack({ response_action: 'update', view: assessmentView(pack, outcome.result, language) });
  });
  app.action<BlockAction>({ type: 'block_actions', block_id: /^fact:/ }, async ({ body, client }) => {
    const { view } = body;
    if (view?.callback_id !== assessmentCallback) return;
    const { facts } = readForm(pack, view.state.values);
    const next = assessmentForm(pack, facts, languageOfForm(view.private_metadata));
    await client.views.update({ view_id: view.id, hash: view.hash, view: next });
  });
};
