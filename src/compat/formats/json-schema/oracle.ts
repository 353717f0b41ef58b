import type { ValidateFunction } from 'ajv';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { type Dialect, LISTED, NAMED, SINGLE } from './dialect.ts';
import { effortOf, MAX_EFFORT } from './effort.ts';
import { hasLongList, isWide, keysOf, narrow } from './narrow.ts';
import { isTame, matchesPattern } from './pattern/language.ts';

/** A schema as a validator gets it: the main document, its dialect, and the other files it refers to, by URI. */
export interface OracleSchema {
  readonly root: JsonValue;
  readonly dialect: Dialect;
  /** The other files; `names`: by what other URIs references lead there. */
  readonly others: readonly { readonly uri: string; readonly root: JsonValue; readonly names: readonly string[] }[];
  readonly uri: string;
  /** Nothing below the root has an identifier of its own. */
  readonly plain?: boolean;
}

/** What a validator says of a payload; `undefined` when it cannot say. */
export interface Opinion {
  readonly valid: boolean;
  readonly error?: string;
}

export interface Oracle {
  readonly name: string;
  judge(schema: OracleSchema, payload: JsonValue): Opinion | undefined;
}

let loading: Promise<readonly Oracle[]> | undefined;

/** Loads both validators, once, so that what they compiled is found again; this is the only place that does. */
export function loadOracles(): Promise<readonly Oracle[]> {
  return (loading ??= Promise.all([loadAjv(), loadCfworker()]).then(([ajv, cfworker]) => [
    within(ajv, MAX_EFFORT),
    within(cfworker, 20_000),
  ]));
}

/**
 * A validator that is not asked what would take it too long: neither remembers what it found, so that unions below unions multiply. What it is
 * not asked it has no opinion about.
 */
function within(oracle: Oracle, most: number): Oracle {
  const judge: Oracle['judge'] = (schema, payload) => {
    const effort = effortOf(schema, payload);
    spent += Math.min(effort, most);
    return effort > most ? undefined : oracle.judge(schema, payload);
  };
  return { name: oracle.name, judge };
}

let spent = 0;

/** How much the validators were asked altogether, as in `effortOf`. */
export function effortOfOracles(): number {
  return spent;
}

/** An instance keeps what it compiled: after so many it is let go. */
const REUSES = 100;

/** Patterns run on our own matcher wherever a native one could run away, or would not compile. */
const patternEngine = Object.assign(
  (source: string, flags: string) => {
    const native = isTame(source) ? toRegExp(source, flags) : undefined;
    if (native) return native;
    return {
      test: (text: string): boolean => {
        const matches = matchesPattern(source, text);
        if (matches === undefined) throw new Error('the pattern cannot be run safely');
        return matches;
      },
    };
  },
  { code: 'new RegExp' },
);

function toRegExp(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

async function loadAjv(): Promise<Oracle> {
  const [seven, nineteen, twenty, formats] = await Promise.all([
    import('ajv'),
    import('ajv/dist/2019.js'),
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
  ]);
  const compiled = new WeakMap<OracleSchema, ValidateFunction | undefined>();
  const shared = new Map<unknown, { readonly ajv: InstanceType<typeof seven.Ajv>; readonly times: number }>();
  const compile = (schema: OracleSchema): ValidateFunction | undefined => {
    const options = {
      strict: false,
      validateSchema: false,
      meta: false,
      // The first mistake is enough; to stop at it, every question is asked inside of the one before.
      allErrors: hasLongList(schema.root),
      logger: false,
      addUsedSchema: false,
      // Parts that were cut out refer to little at a time.
      inlineRefs: schema.plain === true,
      // Else a payload seems to have `constructor` and whatever else objects inherit.
      ownProperties: true,
      code: { regExp: patternEngine, optimize: false },
    } as const;
    try {
      const Ajv = schema.dialect === 2020 ? twenty.Ajv2020 : schema.dialect === 2019 ? nineteen.Ajv2019 : seven.Ajv;
      const make = (): InstanceType<typeof Ajv> => {
        const ajv = new Ajv(options);
        formats.default.default(ajv);
        return ajv;
      };
      // Identifiers stay behind in an instance: only schemas without them can share one.
      const used = schema.plain && !options.allErrors ? shared.get(Ajv) : undefined;
      const ajv = used && used.times < REUSES ? used.ajv : make();
      if (schema.plain && !options.allErrors) shared.set(Ajv, { ajv, times: used?.ajv === ajv ? used.times + 1 : 0 });
      const prepare = (root: JsonValue): JsonValue => (schema.dialect <= 7 ? modernize(root, schema.dialect) : root);
      for (const { uri, root, names } of schema.others) {
        const other = withId(prepare(root), uri);
        for (const name of names.length > 0 ? names : [uri]) ajv.addSchema(other, name);
      }
      const root = withId(prepare(schema.root), schema.uri);
      const validate = ajv.compile(root);
      if (typeof root === 'object') ajv.removeSchema(root);
      return validate;
    } catch {
      return undefined;
    }
  };
  return {
    name: 'ajv',
    judge: (schema, payload) => {
      if (!compiled.has(schema)) compiled.set(schema, compile(schema));
      const validate = compiled.get(schema);
      if (!validate) return undefined;
      try {
        const valid = validate(payload);
        const error = validate.errors?.[0];
        return valid ? { valid } : { valid, error: `${error?.instancePath || '/'} ${error?.message ?? 'is refused'}` };
      } catch {
        return undefined;
      }
    },
  };
}

/** The schema with a base URI, unless it has an absolute one of its own. `$schema` is dropped: the dialect is known. */
function withId(root: JsonValue, uri: string): JsonObject | boolean {
  if (!isJsonObject(root)) return root === true;
  const { $schema: _, ...rest } = root;
  const id = rest['$id'];
  if (typeof id === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(id)) return rest;
  return { ...rest, $id: uri };
}

async function loadCfworker(): Promise<Oracle> {
  const { Validator } = await import('@cfworker/json-schema');
  const made = new WeakMap<OracleSchema, InstanceType<typeof Validator> | undefined>();
  const make = (schema: OracleSchema): InstanceType<typeof Validator> | undefined => {
    const draft = ({ 4: '4', 6: '7', 7: '7', 2019: '2019-09', 2020: '2020-12' } as const)[schema.dialect];
    try {
      const validator = new Validator(
        schema.dialect === 4 ? (stripSchema(schema.root) as JsonObject) : withId(schema.root, schema.uri),
        draft,
        true,
      );
      for (const { uri, root, names } of schema.others) {
        const other = isJsonObject(root) ? root : root === true ? {} : { not: {} };
        for (const name of new Set([uri, ...names])) validator.addSchema(withId(other, name) as JsonObject, name);
      }
      return validator;
    } catch {
      return undefined;
    }
  };
  // It goes over all properties that a schema has, whatever the payload.
  const validatorFor = (schema: OracleSchema, payload: JsonValue): InstanceType<typeof Validator> | undefined => {
    if (isWide(schema.root)) return make({ ...schema, root: narrow(schema.root, keysOf(payload)) });
    if (!made.has(schema)) made.set(schema, make(schema));
    return made.get(schema);
  };
  return {
    name: '@cfworker/json-schema',
    judge: (schema, payload) => {
      try {
        if (isLong(payload) && hasWildPattern(schema)) return undefined;
        const result = validatorFor(schema, payload)?.validate(payload);
        if (!result) return undefined;
        return result.valid ? { valid: true } : { valid: false, error: result.errors.at(-1)?.error ?? 'refused' };
      } catch {
        return undefined;
      }
    },
  };
}

function stripSchema(root: JsonValue): JsonValue {
  if (!isJsonObject(root)) return root;
  const { $schema: _, ...rest } = root;
  return rest;
}

/** Up to this length even a pattern that backtracks without bounds is done at once. */
const SHORT = 12;

function isLong(payload: JsonValue): boolean {
  if (typeof payload === 'string') return payload.length > SHORT;
  if (isJsonArray(payload)) return payload.some(isLong);
  return isJsonObject(payload) && Object.entries(payload).some(([key, value]) => key.length > SHORT || isLong(value));
}

const wild = new WeakMap<OracleSchema, boolean>();

/** Whether a pattern could keep a backtracking matcher busy; this validator brings its own. */
function hasWildPattern(schema: OracleSchema): boolean {
  let known = wild.get(schema);
  if (known === undefined) {
    known = [schema.root, ...schema.others.map(({ root }) => root)].some((root) => patternsOf(root).some((pattern) => !isTame(pattern)));
    wild.set(schema, known);
  }
  return known;
}

function patternsOf(root: JsonValue): string[] {
  const found: string[] = [];
  const waiting: JsonValue[] = [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (isJsonArray(at)) waiting.push(...at);
    if (!isJsonObject(at)) continue;
    if (typeof at['pattern'] === 'string') found.push(at['pattern']);
    if (isJsonObject(at['patternProperties'])) found.push(...Object.keys(at['patternProperties']));
    waiting.push(...Object.values(at));
  }
  return found;
}

/** Drafts 4 and 6 as draft 7, and references without their neighbours, as those drafts read them. */
function modernize(schema: JsonValue, dialect: Dialect): JsonValue {
  if (!isJsonObject(schema)) return schema;
  if (typeof schema['$ref'] === 'string') return { ...pick(schema, ['definitions', '$defs']), $ref: schema['$ref'] };
  const result: Record<string, JsonValue> = { ...schema };
  const later =
    dialect === 4 ? ['const', 'contains', 'propertyNames', 'if', 'then', 'else', '$id'] : dialect === 6 ? ['if', 'then', 'else'] : [];
  for (const keyword of later) delete result[keyword];
  if (dialect === 4) {
    if (typeof result['id'] === 'string') result['$id'] = result['id'];
    delete result['id'];
    for (const [flag, bound] of [
      ['exclusiveMinimum', 'minimum'],
      ['exclusiveMaximum', 'maximum'],
    ] as const) {
      const value = result[bound];
      if (result[flag] === true && value !== undefined) {
        result[flag] = value;
        delete result[bound];
      } else delete result[flag];
    }
  }
  const within = (value: JsonValue): JsonValue => modernize(value, dialect);
  for (const keyword of SINGLE) if (isJsonObject(result[keyword])) result[keyword] = within(result[keyword]);
  for (const keyword of LISTED) if (isJsonArray(result[keyword])) result[keyword] = result[keyword].map(within);
  for (const keyword of NAMED) {
    const map = result[keyword];
    if (isJsonObject(map)) result[keyword] = Object.fromEntries(Object.entries(map).map(([name, value]) => [name, within(value)]));
  }
  return result;
}

function pick(schema: JsonObject, keywords: readonly string[]): JsonObject {
  return Object.fromEntries(keywords.flatMap((keyword) => (schema[keyword] === undefined ? [] : [[keyword, schema[keyword]]])));
}
