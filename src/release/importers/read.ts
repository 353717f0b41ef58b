import { GateError, isJsonArray, isJsonObject, type JsonValue } from '../../core/index.ts';
import { nestedDeeper } from '../parse.ts';
import type { ImportSource } from './types.ts';

/** Registries and lists of files of real projects stay far below. */
const MOST_CHARACTERS = 16 * 1024 * 1024;
const DEEPEST = 64;
/** Aliases are rare in these files; a bomb has thousands. */
const MOST_ALIASES = 50;

/** @throws GateError RG-IMPORT */
export function refuse({ path }: Pick<ImportSource, 'path'>, message: string, expected: string, cause?: unknown): never {
  throw new GateError('RG-IMPORT', message, { place: { file: path, line: 1, column: 1 }, expected, cause });
}

/** The JSON in a file. @throws GateError RG-IMPORT when it is none, too large or too deep */
export function readJson(source: ImportSource, expected: string): JsonValue {
  guard(source, expected);
  try {
    return JSON.parse(source.text.replace(/^\uFEFF/, '')) as JsonValue;
  } catch (cause) {
    return refuse(source, 'the file is not JSON', expected, cause);
  }
}

/** The documents of a YAML file. Every scalar is a text, as it is written: a hash of digits must not become a number. @throws GateError RG-IMPORT */
export async function readYaml(source: ImportSource, expected: string): Promise<readonly JsonValue[]> {
  guard(source, expected);
  const { parseAllDocuments } = await import('yaml');
  try {
    const parsed = parseAllDocuments(source.text, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
    const documents = Array.isArray(parsed) ? parsed : [];
    const problem = documents.flatMap(({ errors }) => errors)[0]?.message;
    if (problem !== undefined) return refuse(source, `the file is not YAML that all readers understand alike: ${brief(problem)}`, expected);
    const values = documents.map((one) => one.toJS({ maxAliasCount: MOST_ALIASES }) as JsonValue);
    if (values.some((value) => deeper(value, DEEPEST))) return refuse(source, 'the file is nested too deeply', expected);
    return values;
  } catch (thrown) {
    if (thrown instanceof GateError) throw thrown;
    return refuse(source, `the file cannot be read: ${brief(thrown instanceof Error ? thrown.message : '')}`, expected, thrown);
  }
}

function guard(source: ImportSource, expected: string): void {
  if (source.text.length > MOST_CHARACTERS) refuse(source, 'the file is too large', expected);
  if (nestedDeeper(source.text, DEEPEST) && /^\s*[[{]/.test(source.text)) refuse(source, 'the file is nested too deeply', expected);
}

function brief(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 200);
}

function deeper(value: JsonValue, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner: JsonValue) => deeper(inner, levels - 1));
}

/** A key of an object, its own only; `undefined` for everything that is no object. */
export function at(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (inner, key) => (isJsonObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

export function textAt(value: JsonValue | undefined, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

export function listAt(value: JsonValue | undefined, ...path: readonly string[]): readonly JsonValue[] {
  const found = at(value, ...path);
  return isJsonArray(found) ? found : [];
}

export function entriesAt(value: JsonValue | undefined, ...path: readonly string[]): readonly (readonly [string, JsonValue])[] {
  const found = path.length === 0 ? value : at(value, ...path);
  return isJsonObject(found) ? Object.entries(found) : [];
}

/** Facts without those that are not there. */
export function facts(all: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
