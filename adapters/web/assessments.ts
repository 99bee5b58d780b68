import { type RequestHandler, Router } from 'express';
import type { Knowledge } from '../../src/notice/pack.ts';
import { assessmentResult, factsOfProfile, profileSchema } from '../../src/rules/index.ts';
import { createAssessor } from '../knowledge/assessor.ts';
import type { Mount } from './create-app.ts';
import { fieldProblems } from './field-problems.ts';
import { jsonBody } from './json-body.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { jsonContent, type OpenApiPart, problemResponse, schemaRef } from './openapi.ts';
import { languageWanted, sendProblem } from './problem.ts';
import { sendJson } from './send-json.ts';

const path = '/api/assessments';
const largestBody = 64 * 1024;

const languageHeader = {
  name: 'Accept-Language',
  in: 'header',
  description: 'Language of problems: Korean unless English is preferred',
  schema: { type: 'string' },
};

const describe = (knowledge: Knowledge): OpenApiPart => ({
  schemas: { Profile: profileSchema(knowledge.pack.companyFacts), Assessment: assessmentResult },
  paths: {
    [path]: {
      post: {
        tags: ['assessments'],
        operationId: 'assessCompany',
        summary: 'What the notice offers a company',
        description:
          'Takes what is known about a company. A field left out is not known, and nothing is concluded from that.',
        parameters: [languageHeader],
        requestBody: { required: true, content: jsonContent('Profile') },
        responses: {
          200: {
            description: 'The assessment',
            content: { 'application/json': { schema: schemaRef('Assessment') } },
          },
          400: problemResponse('The body is not JSON'),
          413: problemResponse('The body is larger than 64 kB'),
          415: problemResponse('The body is of another type, or compressed'),
          422: problemResponse('Fields are wrong; each is listed'),
          429: problemResponse('Too many requests from one address'),
        },
      },
    },
  },
});

/** `POST /api/assessments`: a company profile in, what every program of the notice means for it out. */
export const assessmentsMount = (knowledge: Knowledge, limit: RequestHandler): Mount => {
  const { pack } = knowledge;
  const schema = profileSchema(pack.companyFacts);
  const assess = createAssessor(knowledge);
  const router = Router();
  router
    .route(path)
    .post(limit, jsonBody({ limit: largestBody }), (request, response) => {
      const { success, data, error } = schema.safeParse(request.body);
      if (!success)
        return sendProblem(
          request,
          response,
          'invalid-profile',
          fieldProblems(error.issues, languageWanted(request)),
        );
      sendJson(response, 200, assess(factsOfProfile(pack.companyFacts, data)));
    })
    .all(methodNotAllowed(['POST']));
  return { router, describe: () => describe(knowledge) };
};
