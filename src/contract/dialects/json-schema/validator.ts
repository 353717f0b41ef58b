import type { ErrorObject, Options, ValidateFunction } from 'ajv';
import { GateError, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { member } from '../../engine/json.ts';
import { isRounded } from '../../engine/membership.ts';
import type { RowProblem, RowValidator } from '../../engine/schema-rows.ts';
import type { TextTools } from '../../engine/text.ts';
import type { Dataset, Value } from '../../types.ts';

/**
 * A validator of rows. `$ref` leads nowhere outside of the schema. Formats are checked, as consumers of a contract would expect.
 * @throws GateError RG-SCHEMA-SYNTAX when the schema is not valid, or of a draft that cannot be run
 */
export async function loadRowValidator({ name, schema }: Dataset, tools: TextTools): Promise<RowValidator> {
  const given = schema?.schema ?? true;
  const place = schema?.clause.place;
  try {
    const doubt = { raised: false };
    const unknownFormats = new Set<string>();
    const validate = await compile(given, tools, { doubt, unknownFormats });
    const isCoarse = comparesBeyond(given);
    const check = (row: Value): readonly RowProblem[] | undefined => {
      doubt.raised = isCoarse && hasBigint(row);
      const passes = validate(plain(row));
      // What nobody could decide may have tipped the answer either way.
      if (doubt.raised) return undefined;
      return passes ? [] : (validate.errors ?? []).map((error) => toProblem(error, row));
    };
    return { check, unknownFormats: [...unknownFormats].sort() };
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new GateError('RG-SCHEMA-SYNTAX', `the schema of ${name} cannot be run: ${message}`, { ...(place && { place }), cause });
  }
}

interface Watch {
  readonly doubt: { raised: boolean };
  readonly unknownFormats: Set<string>;
}

async function compile(
  schema: JsonObject | boolean,
  { compilePattern }: TextTools,
  { doubt, unknownFormats }: Watch,
): Promise<ValidateFunction> {
  const dialect = isJsonObject(schema) && typeof schema['$schema'] === 'string' ? schema['$schema'] : '';
  if (/draft-0?[34]/.test(dialect)) throw new Error('draft 4 and older are not run; use draft 6 or newer');
  // Patterns run in linear time, whatever a contract writes.
  const regExp = Object.assign(
    (pattern: string) => {
      const matches = compilePattern(pattern);
      return {
        test: (text: string) => {
          const answer = matches(text);
          if (answer === undefined) doubt.raised = true;
          return answer !== false;
        },
      };
    },
    { code: 'new RegExp' },
  );
  const note = (message: unknown): void => {
    const [, format] = /^unknown format "([^]*)" ignored in schema/.exec(String(message)) ?? [];
    if (format !== undefined) unknownFormats.add(format);
  };
  const logger = { log: () => undefined, warn: note, error: () => undefined };
  const options: Options = { allErrors: true, strict: false, ownProperties: true, logger, code: { regExp } };
  const Ajv = /2020-12/.test(dialect)
    ? (await import('ajv/dist/2020.js')).Ajv2020
    : /2019-09/.test(dialect)
      ? (await import('ajv/dist/2019.js')).Ajv2019
      : dialect === ''
        ? (await import('ajv/dist/2020.js')).Ajv2020
        : (await import('ajv')).Ajv;
  const ajv = new Ajv({ ...options, validateSchema: false });
  (await import('ajv-formats')).default.default(ajv);
  return ajv.compile(schema);
}

/** JSON Schema knows no bigint; whole numbers beyond 2^53 are rounded here, and nothing is said where that could matter. */
function plain(value: Value): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Value) => plain(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

/** Whether a rounded number could be told apart wrongly: by a number beyond 2^53 in the schema, or by what looks at every digit. */
function comparesBeyond(schema: JsonValue): boolean {
  if (typeof schema === 'number') return isRounded(schema);
  if (isJsonArray(schema)) return schema.some(comparesBeyond);
  if (!isJsonObject(schema)) return false;
  return Object.entries(schema).some(([key, value]) => key === 'multipleOf' || key === 'uniqueItems' || comparesBeyond(value));
}

function hasBigint(value: Value): boolean {
  if (typeof value === 'bigint') return true;
  return typeof value === 'object' && value !== null && Object.values(value as { readonly [key: string]: Value }).some(hasBigint);
}

function toProblem({ instancePath, keyword, message, params }: ErrorObject, row: Value): RowProblem {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value: Value | undefined = row;
  const path = steps.map((step) => {
    const isItem = Array.isArray(value);
    value = isItem ? (value as readonly Value[])[Number(step)] : member(value ?? null, step);
    return isItem ? '*' : step;
  });
  const missing = (params as { readonly missingProperty?: string }).missingProperty;
  const property = [...path, ...(missing === undefined ? [] : [missing])].join('.');
  return { property, keyword, message: message ?? keyword, value: missing === undefined ? (value ?? null) : null };
}
