import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

type Json = Record<string, unknown>;

/** GitHub's own description of the endpoints that are used; holds requests and answers against it. */
export interface Description {
  /** The path template that a path fits, with what stands in its places; undefined when there is none. */
  route(method: string, path: string): { readonly template: string; readonly values: Readonly<Record<string, string>> } | undefined;
  /** What does not fit; empty when all does. */
  request(method: string, template: string, body: unknown): string[];
  answer(method: string, template: string, status: number, body: unknown): string[];
  readonly examples: Readonly<Record<string, Json>>;
}

export function loadDescription(file: 'repositories.json' | 'conversations.json'): Description {
  const text = readFileSync(new URL(`./github-openapi/${file}`, import.meta.url), 'utf8');
  const slice = JSON.parse(text) as { paths: Record<string, Json>; 'x-examples': Record<string, Json> };
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('repo.nwo', /^[^/]+\/[^/]+$/);
  ajv.addSchema(toJsonSchema(slice) as object, 'github');
  const compiled = new Map<string, ValidateFunction | undefined>();
  const validator = (...steps: string[]): ValidateFunction | undefined => {
    const pointer = locate(slice, steps);
    if (pointer === undefined) return undefined;
    if (!compiled.has(pointer)) compiled.set(pointer, ajv.compile({ $ref: `github#${encodeURI(pointer)}` }));
    return compiled.get(pointer);
  };
  const hold = (what: string, validate: ValidateFunction | undefined, body: unknown): string[] => {
    // Refusals are described for some endpoints only; they all have a message.
    const isRefusal = /[45]\d\d$/.test(what) && typeof (body as Json | undefined)?.['message'] === 'string';
    if (!validate) return body === undefined || body === '' || isRefusal ? [] : [`${what}: not described`];
    return validate(body) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
  };
  const templates = Object.keys(slice.paths).sort((a, b) => b.length - a.length);
  return {
    examples: slice['x-examples'],
    route: (method, path) => {
      for (const template of templates) {
        if (!slice.paths[template]?.[method.toLowerCase()]) continue;
        const pattern = template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
        const match = new RegExp(`^${pattern}$`).exec(path);
        if (match)
          return {
            template,
            values: Object.fromEntries(Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)])),
          };
      }
      return undefined;
    },
    request: (method, template, body) =>
      hold(
        `${method} ${template} request`,
        validator('paths', template, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'),
        body,
      ),
    answer: (method, template, status, body) =>
      hold(
        `${method} ${template} ${status}`,
        validator('paths', template, method.toLowerCase(), 'responses', String(status), 'content', 'application/json', 'schema'),
        body,
      ),
  };
}

/** The pointer to what stands at the end of the steps, references on the way followed; undefined where there is nothing. */
function locate(root: object, steps: readonly string[]): string | undefined {
  let [node, path]: [unknown, string[]] = [root, []];
  for (const step of steps) {
    const { $ref } = node as { readonly $ref?: string };
    if ($ref !== undefined) {
      path = $ref.slice(2).split('/');
      node = path.reduce<unknown>((at, one) => (at as Json | undefined)?.[one], root);
    }
    node = (node as Json | undefined)?.[step];
    if (node === undefined) return undefined;
    path = [...path, step];
  }
  return path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type `null`; what is read only is no part of a request, and of no matter here. */
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries<unknown>(Object.entries(node).map(([key, value]) => [key, toJsonSchema(value)]));
  if (nullable !== true) return rest;
  const { enum: values, ...plain } = rest;
  return { anyOf: [{ ...plain, ...(Array.isArray(values) && { enum: values }) }, { type: 'null' }] };
}
