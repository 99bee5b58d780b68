/** "유형 2", "type 1": the number of a form is part of its name. */
const numberOfForm = /(?:유형|\btypes?) ?\d/gi;

/** The figures that a text states. */
export const figuresSaid = (text: string): readonly string[] =>
  text.replace(numberOfForm, ' ').match(/\d[\d.,]*/g) ?? [];
