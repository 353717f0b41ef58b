import { expect } from '@jest/globals';
import { Validator } from '@cfworker/json-schema';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compareSources, type SchemaSource } from '../../src/compat/index.ts';
import type { Comparison, JsonValue } from '../../src/core/index.ts';

export type Draft = 4 | 6 | 7 | 2019 | 2020;
/** The first letters of the answers: deploy, then rollback. */
export type Answers = `${'C' | 'B' | 'U'}${'C' | 'B' | 'U'}`;
/** Other files of both sides, by path. */
export type OtherFiles = Readonly<Record<string, unknown>>;
/** What is shown, old, new, the answers for writers of what is declared, and those for writers of anything where they differ. */
export type Row = readonly [title: string, old: unknown, next: unknown, declared: Answers, any?: Answers];

const DIALECTS: Readonly<Record<Draft, string>> = {
  4: 'http://json-schema.org/draft-04/schema#',
  6: 'http://json-schema.org/draft-06/schema#',
  7: 'http://json-schema.org/draft-07/schema#',
  2019: 'https://json-schema.org/draft/2019-09/schema',
  2020: 'https://json-schema.org/draft/2020-12/schema',
};

/** A schema that names its draft, where it does not do so itself; booleans have no place for a name. */
export function inDraft(draft: Draft, schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || '$schema' in schema) return schema;
  return { $schema: DIALECTS[draft], ...schema };
}

/** Compares the schemas of one row under both policies. Every payload shown is tried on a validator of its own, set up here. */
export async function checkRow(draft: Draft, row: Row, files: readonly [OtherFiles, OtherFiles] = [{}, {}]): Promise<void> {
  const [, old, next, declared, any = declared] = row;
  const [before, after] = [inDraft(draft, old), inDraft(draft, next)];
  const sources = [sourceOf(before, files[0]), sourceOf(after, files[1])] as const;
  const found: Record<string, string> = {};
  for (const writers of ['declared', 'any'] as const) {
    const comparison = await compareSources(...sources, 'json-schema', { writers });
    found[writers] = lettersOf(comparison);
    const accepts = [validatorOf(before, files[0], draft), validatorOf(after, files[1], draft)] as const;
    for (const payload of payloadsOf(comparison.deploy)) expectBreak(payload, accepts[0], accepts[1]);
    for (const payload of payloadsOf(comparison.rollback)) expectBreak(payload, accepts[1], accepts[0]);
  }
  expect(found).toEqual({ declared, any });
}

type Accepts = (payload: JsonValue) => boolean;

function expectBreak(payload: JsonValue, writer: Accepts, reader: Accepts): void {
  expect({ payload, writer: writer(payload), reader: reader(payload) }).toEqual({ payload, writer: true, reader: false });
}

function payloadsOf({ differences }: Comparison['deploy']): JsonValue[] {
  return differences.flatMap(({ witness }) => (witness === undefined ? [] : [witness.payload]));
}

function lettersOf({ deploy, rollback }: Comparison): string {
  return [deploy, rollback].map(({ answer }) => answer.charAt(0).toUpperCase()).join('');
}

function sourceOf(schema: unknown, files: OtherFiles): SchemaSource {
  const texts = new Map(Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)]));
  return { path: 'main.json', text: JSON.stringify(schema, null, 2), file: (path) => texts.get(path) };
}

/** ajv has no draft 4. */
function validatorOf(schema: unknown, files: OtherFiles, draft: Draft): Accepts {
  const named = JSON.stringify(schema).match(/"\$schema":"([^"]*)"/)?.[1];
  const actual = (Object.keys(DIALECTS) as `${Draft}`[]).find((one) => DIALECTS[Number(one) as Draft] === named) ?? `${draft}`;
  if (actual === '4') {
    const validator = new Validator(schema as ConstructorParameters<typeof Validator>[0], '4', true);
    return (payload) => validator.validate(payload).valid;
  }
  const options = { strict: false, validateSchema: false, logger: false, ownProperties: true } as const;
  const ajv = actual === '2020' ? new Ajv2020(options) : actual === '2019' ? new Ajv2019(options) : new Ajv(options);
  addFormats.default(ajv);
  for (const [path, value] of Object.entries({ ...files, 'main.json': schema })) {
    ajv.addSchema(Number(actual) > 7 ? (value as object) : withoutSiblings(value as object), path);
  }
  const validate = ajv.compile({ $ref: 'main.json' });
  return (payload) => validate(payload);
}

/** Drafts up to 7 ignore what stands beside `$ref`; ajv does not. */
function withoutSiblings<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || !('$ref' in member) || typeof member.$ref !== 'string') return member;
    return 'definitions' in member ? { $ref: member.$ref, definitions: member.definitions } : { $ref: member.$ref };
  }) as T;
}
