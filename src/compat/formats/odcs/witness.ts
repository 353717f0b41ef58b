import type { JsonObject, JsonValue, Witness } from '../../../core/index.ts';
import { loadOracles, type Oracle, type OracleSchema } from '../json-schema/oracle.ts';
import type { Field } from './model.ts';
import { findRowProblem } from './rows.ts';
import { toJsonSchema } from './translate.ts';

const MAX_TRIES = 6;
/** Values in all payloads that are tried in one comparison. */
const MAX_WORK = 50_000;

/** Rows of one object that might show a difference at a path. */
export interface Attempt {
  readonly writer: Field;
  readonly reader: Field;
  readonly path: readonly string[];
  readonly tries: Iterable<readonly (JsonObject | undefined)[]>;
}

/** Asks validators of JSON Schema about single rows, and an interpreter of rows about several. Loaded when first asked. */
export class Prover {
  readonly #schemas = new WeakMap<Field, OracleSchema>();
  #oracles: readonly Oracle[] | undefined;
  #work = 0;

  async prove({ writer, reader, path, tries }: Attempt): Promise<Witness | undefined> {
    this.#oracles ??= await loadOracles();
    // The reader without what is not at stake, so that its error is about the difference.
    const narrow = slice(reader, path);
    let count = 0;
    for (const rows of tries) {
      this.#work += 1 + rows.reduce((sum, row) => sum + Object.keys(row ?? {}).length, 0);
      if (this.#work > MAX_WORK || ++count > MAX_TRIES) return undefined;
      const witness = rows.every((row) => row !== undefined) ? this.#confirm(writer, narrow, rows) : undefined;
      if (witness) return witness;
    }
    return undefined;
  }

  #confirm(writer: Field, reader: Field, rows: readonly JsonObject[]): Witness | undefined {
    const oracles = this.#oracles ?? [];
    const written = oracles.map((oracle) => rows.map((row) => oracle.judge(this.#schema(writer), row)?.valid));
    if (written.flat().includes(false) || written.flat().every((valid) => valid === undefined)) return undefined;
    if (findRowProblem(writer, rows) !== undefined) return undefined;
    const [only] = rows;
    const payload: JsonValue = rows.length === 1 && only ? only : rows;
    const read = only && rows.length === 1 ? oracles.map((oracle) => [oracle.name, oracle.judge(this.#schema(reader), only)] as const) : [];
    const said = read.filter(([, opinion]) => opinion !== undefined);
    if (said.length > 0 && said.every(([, opinion]) => opinion?.valid === false)) {
      const error = said[0]?.[1]?.error;
      return { payload, outcome: 'rejected', ...(error === undefined ? {} : { error }), confirmedBy: said.map(([name]) => name) };
    }
    const error = findRowProblem(reader, rows);
    return error === undefined ? undefined : { payload, outcome: 'rejected', error, confirmedBy: ['own row interpreter'] };
  }

  #schema(field: Field): OracleSchema {
    const known = this.#schemas.get(field);
    if (known) return known;
    const made: OracleSchema = { root: toJsonSchema(field), dialect: 2020, others: [], uri: 'file:///contract' };
    this.#schemas.set(field, made);
    return made;
  }
}

function slice(field: Field, [name, ...rest]: readonly string[]): Field {
  if (name === undefined) return field;
  if (field.type === 'object') return { ...field, fields: field.fields.flatMap((one) => (one.name === name ? [slice(one, rest)] : [])) };
  const inner = field.items ? { items: slice(field.items, rest) } : {};
  return { ...field, ...inner, ...(field.map ? { map: { key: field.map.key, value: slice(field.map.value, rest) } } : {}) };
}
