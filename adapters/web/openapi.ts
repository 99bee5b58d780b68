import { readFileSync } from 'node:fs';
import { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { methodNotAllowed } from './method-not-allowed.ts';
import { sendJson } from './send-json.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** What a mount says about itself: paths, and the schemas they refer to by name. */
export interface OpenApiPart {
  readonly paths: JsonObject;
  readonly schemas: Readonly<Record<string, z.ZodType>>;
}

const fieldProblem = z.strictObject({
  pointer: z.string().describe('JSON pointer of the field, RFC 6901'),
  detail: z.string(),
});

const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  detail: z.string(),
  status: z.int(),
  code: z.string(),
  errors: z.array(fieldProblem).optional(),
});

/** Points to a schema of the document by its name. */
export const schemaRef = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** A body in JSON of a named schema. */
export const jsonContent = (name: string): JsonObject => ({
  'application/json': { schema: schemaRef(name) },
});

/** An answer that is a problem (RFC 9457). */
export const problemResponse = (description: string): JsonObject => ({
  description,
  content: { 'application/problem+json': { schema: schemaRef('Problem') } },
});

const healthOf = (summary: string, responses: JsonObject): JsonObject => ({
  get: { tags: ['server'], summary, responses },
});

const serverPaths: JsonObject = {
  '/healthz': healthOf('Whether the process answers', { 200: { description: 'It does' } }),
  '/readyz': healthOf('Whether turns can be taken', {
    200: { description: 'They can' },
    503: { description: 'The server is stopping or its storage fails' },
  }),
};

/** The schema that is written in requests; answers are described as they are sent. */
const toSchema = (schema: z.ZodType): JsonObject => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

const release = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
};

/** The OpenAPI 3.1 document of everything mounted, made from the schemas that requests are checked with. */
const openApiDocument = (parts: readonly OpenApiPart[]): JsonObject => {
  const schemas = Object.assign({ Problem: problem }, ...parts.map((part) => part.schemas));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Smart Factory Guide',
      version: release(),
      description: 'Answers from the Korean smart factory support notice 2020-106.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: Object.assign({}, ...parts.map(({ paths }) => paths), serverPaths),
    components: {
      schemas: Object.fromEntries(
        Object.entries<z.ZodType>(schemas).map(([name, schema]) => [name, toSchema(schema)]),
      ),
    },
  };
};

/** Serves the document; it is made when it is first asked for, which spares the start-up. */
export const openApiRoute = (partsOf: () => readonly OpenApiPart[]): RequestHandler => {
  let document: JsonObject | undefined;
  const router = Router();
  router
    .route('/openapi.json')
    .get((_request, response) => {
      document ??= openApiDocument(partsOf());
      sendJson(response, 200, document);
    })
    .all(methodNotAllowed(['GET', 'HEAD']));
  return router;
};
