import type { Request, Response } from 'express';
import type { Language } from '../../src/language/language-of.ts';
import { sendJson } from './send-json.ts';

/** Problems an API route answers with. The code is stable, its words are not. */
export type ProblemCode =
  | 'not-found'
  | 'method-not-allowed'
  | 'body-too-large'
  | 'body-not-json'
  | 'body-wrong-type'
  | 'body-encoded'
  | 'invalid-profile'
  | 'invalid-message'
  | 'origin-refused'
  | 'too-many-requests'
  | 'stopping'
  | 'failed';

/** A field of the body that is wrong, by its JSON pointer (RFC 6901). */
export interface FieldProblem {
  readonly pointer: string;
  readonly detail: string;
}

interface Wording {
  readonly title: string;
  readonly detail: string;
}

interface ProblemType {
  readonly status: number;
  readonly ko: Wording;
  readonly en: Wording;
}

const wording = (title: string, detail: string): Wording => ({ title, detail });

const types: Readonly<Record<ProblemCode, ProblemType>> = {
  'not-found': {
    status: 404,
    ko: wording('없는 주소', '이 주소에는 아무것도 없습니다. /openapi.json에서 주소 목록을 확인해 주세요.'),
    en: wording('Not found', 'There is nothing at this address. See /openapi.json for what there is.'),
  },
  'method-not-allowed': {
    status: 405,
    ko: wording('쓸 수 없는 메서드', '이 주소는 Allow 헤더에 적힌 메서드만 받습니다.'),
    en: wording('Method not allowed', 'This address only takes the methods in the Allow header.'),
  },
  'body-too-large': {
    status: 413,
    ko: wording('너무 큰 본문', '요청 본문이 너무 큽니다. 64 kB까지 받습니다.'),
    en: wording('Body too large', 'The request body is too large; up to 64 kB is taken.'),
  },
  'body-not-json': {
    status: 400,
    ko: wording('읽을 수 없는 본문', '요청 본문이 올바른 JSON(UTF-8)이 아닙니다.'),
    en: wording('Unreadable body', 'The request body is not valid JSON in UTF-8.'),
  },
  'body-wrong-type': {
    status: 415,
    ko: wording('지원하지 않는 형식', 'Content-Type: application/json으로 보내 주세요.'),
    en: wording('Unsupported media type', 'Send it with Content-Type: application/json.'),
  },
  'body-encoded': {
    status: 415,
    ko: wording('지원하지 않는 압축', '압축하지 않은 본문을 보내 주세요.'),
    en: wording('Unsupported encoding', 'Send the body uncompressed.'),
  },
  'invalid-profile': {
    status: 422,
    ko: wording('올바르지 않은 기업 정보', '기업 정보에 고칠 항목이 있습니다. errors를 확인해 주세요.'),
    en: wording('Invalid profile', 'Some fields of the profile have to be put right; see errors.'),
  },
  'invalid-message': {
    status: 422,
    ko: wording('올바르지 않은 메시지', '메시지에 고칠 항목이 있습니다. errors를 확인해 주세요.'),
    en: wording('Invalid message', 'Some fields of the message have to be put right; see errors.'),
  },
  'origin-refused': {
    status: 403,
    ko: wording(
      '허용되지 않은 사이트',
      '이 사이트에서는 쓸 수 없습니다. 서버의 WEB_ORIGINS에 등록해야 합니다.',
    ),
    en: wording('Origin refused', 'This site may not call the chat; it has to be listed in WEB_ORIGINS.'),
  },
  'too-many-requests': {
    status: 429,
    ko: wording('너무 많은 요청', '요청이 너무 많습니다. 잠시 뒤 다시 시도해 주세요.'),
    en: wording('Too many requests', 'There are too many requests. Please try again in a moment.'),
  },
  stopping: {
    status: 503,
    ko: wording('종료 중', '서버를 다시 시작하는 중입니다. 잠시 뒤 다시 시도해 주세요.'),
    en: wording('Stopping', 'The server is restarting. Please try again in a moment.'),
  },
  failed: {
    status: 500,
    ko: wording('서버 오류', '요청을 처리하지 못했습니다. 잠시 뒤 다시 시도해 주세요.'),
    en: wording('Server error', 'The request could not be handled. Please try again in a moment.'),
  },
};

/** The language a client asks for by Accept-Language; Korean unless it prefers English. */
export const languageWanted = (request: Request): Language =>
  request.acceptsLanguages(['ko', 'en']) === 'en' ? 'en' : 'ko';

/** The body of a problem (RFC 9457). */
const problemBody = (code: ProblemCode, language: Language, errors?: readonly FieldProblem[]) => ({
  type: `urn:smart-factory-guide:problem:${code}`,
  ...types[code][language],
  status: types[code].status,
  code,
  ...(errors && { errors }),
});

/** Answers with a problem in the client's language. Nothing the client sent is repeated. */
export const sendProblem = (
  request: Request,
  response: Response,
  code: ProblemCode,
  errors?: readonly FieldProblem[],
): void => {
  const language = languageWanted(request);
  if (!response.headersSent) response.setHeader('content-language', language);
  sendJson(
    response,
    types[code].status,
    problemBody(code, language, errors),
    'application/problem+json; charset=utf-8',
  );
};
