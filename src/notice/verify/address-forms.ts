import type { Form } from './scanner.ts';
import type { Token } from './token.ts';

const email: Form = {
  pattern: /[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi,
  read: ([raw = '']) => [{ kind: 'email', value: raw.toLowerCase(), raw }],
};

/** Host and path of an address: people leave out the scheme and `www.`, the notice does so too. */
const url: Form = {
  pattern: /(?:https?:\/\/)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:\/[\w./?=&%-]*)?/gi,
  read: ([raw = '']) => {
    const value = raw
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[/.]+$/, '');
    return [{ kind: 'url', value, raw }];
  },
};

const phone = (value: string, raw: string): Token => ({ kind: 'phone', value, raw });

/** 042-388-0853, 0861: a list of last parts shares the first parts. */
const phones: Form = {
  pattern:
    /(?<!\d)(0\d{1,2}-\d{3,4}|1\d{3})-(\d{4})(?!\d)((?:\s?(?:,|·|\/|또는|및|와|or|and)\s?\d{4}(?![\d-]))*)/g,
  read: ([raw = '', head = '', first = '', more = '']) =>
    [first, ...(more.match(/\d{4}/g) ?? [])].map((last) => phone(`${head}${last}`.replaceAll('-', ''), raw)),
};

/** E-mail and web addresses and phone numbers. */
export const addressForms: readonly Form[] = [email, url, phones];
