import { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import type { Mount } from '../web/create-app.ts';
import { fieldProblems } from '../web/field-problems.ts';
import { jsonBody } from '../web/json-body.ts';
import { methodNotAllowed } from '../web/method-not-allowed.ts';
import { jsonContent, type OpenApiPart, problemResponse, schemaRef } from '../web/openapi.ts';
import { languageWanted, sendProblem } from '../web/problem.ts';
import { sendJson } from '../web/send-json.ts';
import { type SheetService, sheetRequest } from './sheet-service.ts';

const path = '/api/sheets';
const largestBody = 64 * 1024;

const describe = (): OpenApiPart => ({
  schemas: { SheetRequest: sheetRequest, Sheet: z.looseObject({ language: z.enum(['ko', 'en']) }) },
  paths: {
    [path]: {
      post: {
        tags: ['sheets'],
        operationId: 'makeSheet',
        summary: 'A sheet to keep: programs, amounts, documents and dates for facts of a company',
        description: 'Nothing is stored.',
        requestBody: { required: true, content: jsonContent('SheetRequest') },
        responses: {
          200: { description: 'The sheet', content: { 'application/json': { schema: schemaRef('Sheet') } } },
          400: problemResponse('The body is not JSON'),
          422: problemResponse('Facts or their values are not known'),
          429: problemResponse('Too many requests from one address'),
        },
      },
    },
  },
});

/** `POST /api/sheets`: facts of a company in, a result sheet out. */
export const sheetMount = (sheets: SheetService, limit: RequestHandler): Mount => {
  const router = Router();
  router
    .route(path)
    .post(limit, jsonBody({ limit: largestBody }), (request, response) => {
      const { data, error } = sheetRequest.safeParse(request.body);
      const sheet = data && sheets(data.facts, data.language);
      if (sheet) return sendJson(response, 200, sheet);
      const problems = error && fieldProblems(error.issues, languageWanted(request));
      sendProblem(request, response, 'invalid-profile', problems);
    })
    .all(methodNotAllowed(['POST']));
  return { router, describe };
};
