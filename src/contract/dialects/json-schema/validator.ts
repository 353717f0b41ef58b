import type { ErrorObject, Options, ValidateFunction } from 'ajv';
import { GateError, isJsonObject, type JsonObject } from '../../../core/index.ts';
import type { RowValidator } from '../../engine/schema-rows.ts';
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
    const validate = await compile(given, tools);
    return (row) => (validate(plain(row)) ? [] : (validate.errors ?? []).map(toProblem));
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new GateError('RG-SCHEMA-SYNTAX', `the schema of ${name} cannot be run: ${message}`, { ...(place && { place }), cause });
  }
}

async function compile(schema: JsonObject | boolean, { compilePattern }: TextTools): Promise<ValidateFunction> {
  const dialect = isJsonObject(schema) && typeof schema['$schema'] === 'string' ? schema['$schema'] : '';
  if (/draft-0?[34]/.test(dialect)) throw new Error('draft 4 and older are not run; use draft 6 or newer');
  // Patterns run in linear time, whatever a contract writes.
  const regExp = Object.assign(
    (pattern: string) => {
      const matches = compilePattern(pattern);
      return { test: (text: string) => matches(text) !== false };
    },
    { code: 'new RegExp' },
  );
  const options: Options = { allErrors: true, strict: false, ownProperties: true, logger: false, code: { regExp } };
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

/** JSON Schema knows no bigint; whole numbers beyond 2^53 are rounded here. */
function plain(value: Value): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Value) => plain(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function toProblem({ instancePath, keyword, message, params }: ErrorObject): { property: string; keyword: string; message: string } {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? '*' : step.replaceAll('~1', '/').replaceAll('~0', '~')));
  const missing = (params as { readonly missingProperty?: string }).missingProperty;
  return { property: [...path, ...(missing === undefined ? [] : [missing])].join('.'), keyword, message: message ?? keyword };
}
