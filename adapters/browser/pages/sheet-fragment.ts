import type { Language } from '../../../src/index.ts';

/** What a sheet is made from: facts of the company by their id in the notice's data. */
export interface SheetRequest {
  readonly language: Language;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** As text behind a #: JSON in base64url, so that it survives being sent around. */
export const encodeFacts = (request: SheetRequest): string => {
  const bytes = new TextEncoder().encode(JSON.stringify(request));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
};

const isRequest = (value: unknown): value is SheetRequest =>
  typeof value === 'object' &&
  value !== null &&
  'language' in value &&
  (value.language === 'ko' || value.language === 'en') &&
  'facts' in value &&
  typeof value.facts === 'object' &&
  value.facts !== null;

/** What a fragment says; undefined where it is none of ours. */
export const decodeFacts = (fragment: string): SheetRequest | undefined => {
  try {
    const binary = atob(fragment.replace(/^#/, '').replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRequest(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
