/** A place where pack and official text disagree. */
export interface Finding {
  /** `not-in-text`: a record states what its lines do not. `not-in-pack`: the text states what no record does. */
  readonly kind: 'not-in-text' | 'not-in-pack' | 'left-out';
  readonly record?: string;
  readonly line?: number;
  readonly token?: string;
  readonly message: string;
}

/** A finding in one line, with line, token and record as far as they apply. */
export const describeFinding = ({ record, line, message }: Finding): string =>
  [line === undefined ? '' : `L${line}`, record ?? '', message].filter((part) => part !== '').join(': ');
