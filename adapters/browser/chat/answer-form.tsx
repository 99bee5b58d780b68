import type { InputField } from '../../../src/index.ts';
import { ChoicesField } from './choices-field.tsx';
import { MoneyField } from './money-field.tsx';

/** A field for an answer where that is kinder than typing it; free text stays possible. */
export const AnswerForm = ({ field }: { readonly field: InputField }) =>
  field.kind === 'money' ? <MoneyField label={field.label} /> : <ChoicesField field={field} />;
