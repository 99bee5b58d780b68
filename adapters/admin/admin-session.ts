import { createHmac } from 'node:crypto';
import { isSecret } from '../web/secret.ts';

/** How long a sign-in lasts, in milliseconds: a working day. */
export const sessionLength = 10 * 60 * 60 * 1000;

export const sessionCookie = 'guide_admin';

const signature = (token: string, expires: string): string =>
  createHmac('sha256', token).update(`admin session until ${expires}`).digest('base64url');

/** What a browser shows in the place of the token: it tells nothing of it and is of no use after its time. */
export const newSession = (token: string, now: number): string => {
  const expires = String(now + sessionLength);
  return `${expires}.${signature(token, expires)}`;
};

/** Whether a session is one of ours and not over. Takes the same time for any wrong one. */
export const isSession = (token: string, session: string | undefined, now: number): boolean => {
  const [expires = '', signed = ''] = (session ?? '').split('.');
  return isSecret(signature(token, expires), signed) && Number(expires) > now;
};

/** The value of a cookie, as browsers send them. */
export const cookieOf = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** The token of an Authorization header, for programs. */
export const bearerOf = (header: string | undefined): string | undefined =>
  /^Bearer (\S+)$/i.exec(header ?? '')?.[1];

/** A cookie that no script reads and no other site has sent; an empty value ends it. */
export const cookieHeader = (value: string, isSecure: boolean): string => {
  const age = value === '' ? 0 : sessionLength / 1000;
  return `${sessionCookie}=${value}; Path=/admin; Max-Age=${age}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
};
