import { canonicalJson, GateError, isDigest, isJsonObject, type JsonValue, ROLES, tupleId } from '../core/index.ts';
import { tupleOf } from './statement.ts';
import { PREDICATE_TYPE, type ReleaseStatement, SEALS, STATEMENT_TYPE } from './types.ts';

/** A thousand members with their sources come nowhere near. */
const MOST_BYTES = 4 * 1024 * 1024;
/** A statement is nine levels deep. */
const DEEPEST = 32;

/**
 * The statement in a release manifest. Its form, and that it agrees with itself: subjects with members, members with the id of the tuple.
 * @throws GateError RG-RELEASE
 */
export function parseStatement(text: string, path: string): ReleaseStatement {
  const fail = (message: string): never => {
    const hint = 'make it anew with `release create`';
    throw new GateError('RG-RELEASE', message, { place: { file: path, line: 1, column: 1 }, expected: 'a release manifest', hint });
  };
  if (text.length > MOST_BYTES) fail('the manifest is too large');
  if (nestedDeeper(text, DEEPEST)) fail('the manifest is nested too deeply');
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return fail('the manifest is not JSON');
  }
  // A key that stands twice means one thing to some readers and another to others.
  const plain = text.trim().replaceAll('\r\n', '\n');
  if (![JSON.stringify(value, null, 2), JSON.stringify(value), canonicalJson(value)].includes(plain)) {
    fail('the manifest is not written as JSON is printed with no or two blanks of indentation, or a key stands in it twice');
  }
  const wrong = wrongIn(value, STATEMENT, '');
  if (wrong !== undefined) fail(`${wrong} is missing, or not as it should be`);
  const statement = value as unknown as ReleaseStatement;
  const odds = disagreement(statement);
  return odds === undefined ? statement : fail(odds);
}

/** Whether brackets outside of strings are nested deeper than allowed: asked before anything recursive meets the text. */
export function nestedDeeper(text: string, most: number): boolean {
  let [depth, quoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') {
      if (++depth > most) return true;
    } else if (sign === '}' || sign === ']') depth--;
  }
  return false;
}

function disagreement({ subject, predicate }: ReleaseStatement): string | undefined {
  const { members } = predicate;
  const names = members.map(({ name }) => name);
  if (names.some((name, index) => index > 0 && (names[index - 1] ?? '') >= name)) return 'the members are not in the order of their names';
  const told = subject.map(({ name, digest }) => ({ name, digest }));
  const sealed = members.map(({ name, digest }) => ({ name, digest }));
  if (canonicalJson(told) !== canonicalJson(sealed)) return 'subjects and members differ';
  const id = tupleId(tupleOf(members));
  return id === predicate.tupleId ? undefined : `the members are the tuple ${id}, and the manifest says ${predicate.tupleId}`;
}

type Shape =
  | ((value: JsonValue) => boolean)
  | { readonly list: Shape; readonly least: number }
  | { readonly fields: Readonly<Record<string, Shape>>; readonly optional: readonly string[] };

const isText = (value: JsonValue): boolean => typeof value === 'string' && value !== '';
const isHex = (least: number, most: number) => (value: JsonValue) =>
  typeof value === 'string' && /^[0-9a-f]+$/.test(value) && value.length >= least && value.length <= most;
const isId = (value: JsonValue): boolean => typeof value === 'string' && isDigest(value);
const oneOf = (names: readonly string[]) => (value: JsonValue) => typeof value === 'string' && names.includes(value);
const isTime = (value: JsonValue): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
const fields = (of: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape => ({ fields: of, optional });
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || wrongIn(value, shape, '') === undefined;

const DIGESTS = { sha256: isHex(64, 64), gitCommit: isHex(40, 64) };
const DIGEST: Shape = (value) =>
  isJsonObject(value) && Object.keys(value).length > 0 && wrongIn(value, fields(DIGESTS, Object.keys(DIGESTS)), '') === undefined;
const FACTS: Shape = (value) => isJsonObject(value) && Object.values(value).every((one) => typeof one === 'string');
const SOURCE = fields({ file: isText, digest: DIGEST, importer: isText, facts: FACTS }, ['importer', 'facts']);
const MEMBER = fields(
  {
    name: isText,
    role: oneOf(ROLES),
    value: (value) => typeof value === 'string',
    sealedBy: oneOf(SEALS),
    digest: DIGEST,
    sources: { list: SOURCE, least: 1 },
  },
  ['sources'],
);
const PREDECESSOR = orNull(fields({ tupleId: isId, digest: orNull(fields({ sha256: isHex(64, 64) })) }));
const STATEMENT = fields({
  _type: (value) => value === STATEMENT_TYPE,
  subject: { list: fields({ name: isText, digest: DIGEST }), least: 1 },
  predicateType: (value) => value === PREDICATE_TYPE,
  predicate: fields(
    {
      version: (value) => value === 1,
      environment: isText,
      tupleId: isId,
      createdAt: isTime,
      commit: isHex(40, 64),
      release: isText,
      predecessor: PREDECESSOR,
      members: { list: MEMBER, least: 1 },
      interfaces: fields({ signature: DIGEST, preprocessing: DIGEST }, ['signature', 'preprocessing']),
    },
    ['release'],
  ),
});

/** The path of the first place that is not as it should be. */
function wrongIn(value: JsonValue, shape: Shape, path: string): string | undefined {
  const here = path === '' ? 'the whole' : `\`${path}\``;
  if (typeof shape === 'function') return shape(value) ? undefined : here;
  if ('list' in shape) {
    if (!Array.isArray(value) || value.length < shape.least) return here;
    for (const [index, one] of (value as readonly JsonValue[]).entries()) {
      const wrong = wrongIn(one, shape.list, `${path}[${index}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  }
  if (!isJsonObject(value)) return here;
  const foreign = Object.keys(value).find((key) => !Object.hasOwn(shape.fields, key));
  if (foreign !== undefined) return `\`${path === '' ? foreign : `${path}.${foreign}`}\``;
  for (const [key, inner] of Object.entries(shape.fields)) {
    const at = path === '' ? key : `${path}.${key}`;
    const one = Object.hasOwn(value, key) ? value[key] : undefined;
    if (one === undefined) {
      if (!shape.optional.includes(key)) return `\`${at}\``;
      continue;
    }
    const wrong = wrongIn(one, inner, at);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
