import type { InputField } from '../../../src/index.ts';
import { ChoicesField } from './choices-field.tsx';
import { MoneyField } from './money-field.tsx';

/** A field for an answer where that is kinder than typing it; free text stays possible. The label is hidden where it is said above. */
export const AnswerForm = ({ field, isSaid }: { readonly field: InputField; readonly isSaid: boolean }) =>
  field.kind === 'money' ? (
    <MoneyField label={field.label} isSaid={isSaid} />
  ) : (
    <ChoicesField field={field} isSaid={isSaid} />
  );
