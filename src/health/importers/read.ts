import { GateError, GateErrors, isJsonObject, type JsonObject } from '../../core/index.ts';
import type { ImportedDocument } from './types.ts';

/** Far above any real template; keeps hostile input cheap. */
const MAX_LENGTH = 250_000;
const MAX_DEPTH = 64;

/**
 * The Kubernetes objects in a text of YAML or JSON documents.
 * @throws GateErrors RG-CONFIG-SYNTAX
 */
export async function readObjects(text: string, path: string): Promise<readonly ImportedDocument[]> {
  if (text.length > MAX_LENGTH) throw refusal(path, `the file has ${text.length} characters`, `at most ${MAX_LENGTH}`);
  if (isDeep(text)) throw refusal(path, 'values are nested too deeply', `at most ${MAX_DEPTH} levels`);
  const { parseAllDocuments } = await import('yaml');
  const objects: ImportedDocument[] = [];
  for (const document of parseAllDocuments(text, { stringKeys: true, logLevel: 'silent' })) {
    const [error] = document.errors;
    if (error) throw refusal(path, error.message.split('\n', 1)[0] ?? 'no YAML', 'YAML', error.linePos?.[0].line);
    objects.push(...objectsIn(plain(() => document.toJS({ maxAliasCount: 100 }) as unknown, path)));
  }
  return objects;
}

/** Data without aliases: one that is not there, that stands inside itself or that multiplies is refused. */
function plain(make: () => unknown, path: string): unknown {
  try {
    return JSON.parse(JSON.stringify(make()) ?? 'null') as unknown;
  } catch {
    throw refusal(path, 'an alias cannot be resolved', 'YAML without aliases');
  }
}

/** A `List` holds objects of its own. */
function objectsIn(data: unknown): ImportedDocument[] {
  if (!isJsonObject(data)) return [];
  if (Array.isArray(data['items'])) return (data['items'] as unknown[]).flatMap(objectsIn);
  const { kind, metadata, spec } = data;
  if (typeof kind !== 'string') return [];
  const name = isJsonObject(metadata) ? metadata['name'] : undefined;
  return [{ kind, name: typeof name === 'string' ? name : kind, spec: isJsonObject(spec) ? spec : {} }];
}

/** Flow brackets and indentation, whichever goes deeper; strings may hold brackets too, but hardly that many. */
function isDeep(text: string): boolean {
  let [depth, deepest] = [0, 0];
  for (const one of text) {
    if (one === '[' || one === '{') deepest = Math.max(deepest, ++depth);
    else if (one === ']' || one === '}') depth = Math.max(0, depth - 1);
  }
  const nested = /^(?:[ -]{2}){65}/m.test(text) || /(?:- ){65}/.test(text);
  return deepest > MAX_DEPTH || nested;
}

function refusal(file: string, message: string, expected: string, line?: number): GateErrors {
  return new GateErrors([new GateError('RG-CONFIG-SYNTAX', message, { place: { file, line: line ?? 1, column: 1 }, expected })]);
}

/** Helpers for looking into foreign data: the value of a member when it is of that type. */
export function textOf(object: JsonObject | undefined, key: string): string | undefined {
  const value = object && Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Kubernetes writes numbers as texts where both are allowed. */
export function numberOf(object: JsonObject | undefined, key: string): number | undefined {
  const value = object && Object.hasOwn(object, key) ? object[key] : undefined;
  const number = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export function mapOf(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = object && Object.hasOwn(object, key) ? object[key] : undefined;
  return isJsonObject(value) ? value : undefined;
}

export function listOf(object: JsonObject | undefined, key: string): readonly JsonObject[] {
  const value: unknown = object && Object.hasOwn(object, key) ? object[key] : undefined;
  return Array.isArray(value) ? (value as unknown[]).filter((one) => isJsonObject(one)) : [];
}
