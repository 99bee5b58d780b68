import type { types } from '@slack/bolt';
import type { Language } from '../../src/index.ts';
import type { Pack } from '../../src/notice/pack.ts';
import type { CompanyFact } from '../../src/notice/schema/notice.ts';
import { type CompanyFacts, evaluateOptional } from '../../src/rules/index.ts';
import { blockIdOf, fieldId, noneValue, unknownValue } from './assessment-state.ts';
import { assessmentText } from './assessment-texts.ts';
import { plain, type SlackBlock, type SlackView, sections } from './blocks.ts';
import { limits } from './limits.ts';

export const assessmentCallback = 'assessment';

const option = (text: string, value: string): types.PlainTextOption => ({
  text: plain(text, limits.optionText),
  value,
});

const choiceOptions = ({ type, choices }: CompanyFact, language: Language): types.PlainTextOption[] => {
  if (type === 'boolean')
    return [option(assessmentText('yes', language), 'true'), option(assessmentText('no', language), 'false')];
  return choices.map(({ id, label }) => option(label[language], String(id)));
};

const placeholder = (key: Parameters<typeof assessmentText>[0], language: Language) => ({
  placeholder: plain(assessmentText(key, language), limits.placeholder),
});

const listElement = (options: types.PlainTextOption[], language: Language): types.InputBlock['element'] =>
  options.length <= limits.checkboxes
    ? { type: 'checkboxes', action_id: fieldId, options }
    : { type: 'multi_static_select', action_id: fieldId, options, ...placeholder('choose', language) };

const element = (fact: CompanyFact, language: Language): types.InputBlock['element'] => {
  const options = choiceOptions(fact, language);
  switch (fact.type) {
    case 'choices':
      return listElement([...options, option(assessmentText('none', language), noneValue)], language);
    case 'boolean':
    case 'choice':
      return {
        type: 'static_select',
        action_id: fieldId,
        options: [...options, option(assessmentText('unknown', language), unknownValue)],
        ...placeholder('unknown', language),
      };
    case 'number':
      return { type: 'number_input', action_id: fieldId, is_decimal_allowed: false, min_value: '0' };
    case 'won':
      return { type: 'plain_text_input', action_id: fieldId, ...placeholder('wonExample', language) };
    case 'region':
      return { type: 'plain_text_input', action_id: fieldId, ...placeholder('regionExample', language) };
    case 'text':
    case 'group':
      return { type: 'plain_text_input', action_id: fieldId };
  }
};

/** Facts that other questions turn on: choosing them brings those questions up. */
const opensOthers = ({ type }: CompanyFact): boolean => type === 'boolean' || type === 'choice';

const field = (fact: CompanyFact, language: Language): SlackBlock => ({
  type: 'input',
  block_id: blockIdOf(fact),
  optional: true,
  ...(opensOthers(fact) && { dispatch_action: true }),
  label: plain(fact.question[language], limits.inputLabel),
  hint: plain(fact.why[language], limits.inputLabel),
  element: element(fact, language),
});

/** A question is put when nothing has to be known before, or what has to be is so. */
const isPut = ({ type, askWhen }: CompanyFact, known: CompanyFacts): boolean =>
  type !== 'group' && evaluateOptional(askWhen, known) === true;

/** The language a form was opened in, kept in it. */
const formMetadata = (language: Language): string => language;

/** Reads back the language a form was drawn in. */
export const languageOfForm = (metadata: string): Language => (metadata === 'en' ? 'en' : 'ko');

/**
 * The form for a caller's company: every fact of the notice that can matter for what is known so far, all of them
 * optional. What is filled in stays when it is drawn again, since each question keeps its place by its id.
 */
export const assessmentForm = (pack: Pack, known: CompanyFacts, language: Language): SlackView => ({
  type: 'modal',
  callback_id: assessmentCallback,
  title: plain(assessmentText('title', language), limits.viewTitle),
  submit: plain(assessmentText('submit', language), limits.viewTitle),
  close: plain(assessmentText('back', language), limits.viewTitle),
  private_metadata: formMetadata(language),
  blocks: [
    ...sections(assessmentText('intro', language)),
    ...pack.companyFacts.filter((fact) => isPut(fact, known)).map((fact) => field(fact, language)),
  ].slice(0, limits.viewBlocks),
});
