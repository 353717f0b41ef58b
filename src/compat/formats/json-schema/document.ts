import type * as Yaml from 'yaml';
import { GateError, type JsonValue, LineIndex, type Place } from '../../../core/index.ts';
import type { SchemaSource } from '../../types.ts';
import { findDuplicateName } from './duplicates.ts';
import { findInexactNumbers, type InexactNumbers } from './inexact.ts';
import { isExactly } from './exact.ts';
import { escapeToken, locatePointers } from './scan.ts';
import { surveyOf } from './survey.ts';

/** Deeper nesting than this is refused: real schemas stay below 60. */
const MAX_DEPTH = 500;

/** One file of a schema: its value, and places for pointers into it. */
export interface SchemaDocument {
  readonly path: string;
  readonly root: JsonValue;
  /** Numbers that are written more exactly than floating-point numbers are. */
  readonly inexact?: InexactNumbers;
  /** Places of JSON pointers, in one pass; what cannot be found stands at the nearest parent, at the latest at 1:1. */
  places(pointers: Iterable<string>): Map<string, Place>;
}

const isYamlPath = (path: string): boolean => /\.ya?ml$/i.test(path);

/**
 * Reads a schema file, JSON or (by its name) YAML.
 * @throws GateError RG-SCHEMA-SYNTAX with the place
 */
export async function readDocument(source: SchemaSource): Promise<SchemaDocument> {
  const document = isYamlPath(source.path) ? await readYaml(source) : readJson(source);
  checkDepth(document.root, source.path);
  return document;
}

/** Reads a JSON file at once. @throws GateError RG-SCHEMA-SYNTAX with the place */
export function readJson(source: SchemaSource): SchemaDocument {
  const { path } = source;
  const text = source.text.startsWith('\uFEFF') ? source.text.slice(1) : source.text;
  let root: JsonValue;
  try {
    root = JSON.parse(text) as JsonValue;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
    const place = { file: path, ...new LineIndex(text).at(Math.min(offset, text.length)) };
    throw new GateError('RG-SCHEMA-SYNTAX', 'the schema is not well-formed JSON', {
      place,
      expected: 'a JSON Schema',
      hint: reason.replace(/ in JSON at position.*$|, ?"[\s\S]*$/, ''),
    });
  }
  const twice = findDuplicateName(text);
  if (twice !== undefined) {
    throw new GateError('RG-SCHEMA-SYNTAX', 'a member name stands twice in one object', {
      place: { file: path, ...new LineIndex(text).at(twice) },
      expected: 'each name once',
      hint: 'programs disagree on which of them counts; remove one',
    });
  }
  const places = (pointers: Iterable<string>): Map<string, Place> =>
    placesIn(path, text, pointers, (wanted) => locatePointers(text, wanted));
  return { path, root, inexact: findInexactNumbers(text), places: foundOnce(places) };
}

/** One pass over the text finds many; the next question may be about the same, for another schema that refers to the file. */
function foundOnce(find: SchemaDocument['places']): SchemaDocument['places'] {
  const known = new Map<string, Place>();
  return (pointers) => {
    const asked = [...pointers];
    const fresh = asked.filter((pointer) => !known.has(pointer));
    if (fresh.length > 0) for (const [pointer, place] of find(fresh)) known.set(pointer, place);
    return new Map(asked.flatMap((pointer) => (known.has(pointer) ? [[pointer, known.get(pointer) as Place] as const] : [])));
  };
}

async function readYaml(source: SchemaSource): Promise<SchemaDocument> {
  const { path, text } = source;
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text, { uniqueKeys: true, merge: false, stringKeys: true });
  const error = document.errors[0];
  const lines = new LineIndex(text);
  if (error) {
    const place = { file: path, ...lines.at(error.pos[0]) };
    throw new GateError('RG-SCHEMA-SYNTAX', 'the schema is not well-formed YAML', { place, expected: 'a JSON Schema', hint: error.code });
  }
  const offsetOf = (tokens: readonly string[]): number | undefined => {
    let node: unknown = document.contents;
    let offset: number | undefined;
    for (const token of tokens) {
      if (yaml.isAlias(node)) node = node.resolve(document);
      if (yaml.isMap(node)) {
        const pair = node.items.find((item) => yaml.isScalar(item.key) && String(item.key.value) === token);
        offset = yaml.isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
        node = pair?.value;
      } else if (yaml.isSeq(node)) {
        node = node.items[Number(token)];
        offset = yaml.isNode(node) ? node.range?.[0] : undefined;
      } else return undefined;
    }
    return offset;
  };
  const locate = (wanted: Iterable<string>): Map<string, number> => {
    const found = new Map<string, number>();
    for (const pointer of wanted) {
      const tokens = pointer.split('/').slice(1);
      const offset = offsetOf(tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')));
      if (offset !== undefined) found.set(pointer, offset);
    }
    return found;
  };
  const root = document.toJS({ maxAliasCount: 10_000 }) as JsonValue;
  const inexact = new Map<string, string>();
  yaml.visit(document, {
    Scalar: (key, node, path) => {
      const { value, source } = node;
      if (
        key === 'key' ||
        typeof value !== 'number' ||
        source === undefined ||
        !/^[-+]?[\d.]+(?:[eE][-+]?\d+)?$/.test(source) ||
        isExactly(source, value)
      )
        return;
      inexact.set(pointerOf(yaml, [...path, node]), source);
    },
  });
  return { path, root: root ?? null, inexact, places: (pointers) => placesIn(path, text, pointers, locate) };
}

/** JSON pointer of a node of a YAML document. */
function pointerOf(yaml: typeof Yaml, path: readonly unknown[]): string {
  let pointer = '';
  path.forEach((at, index) => {
    const parent = path[index - 1];
    if (yaml.isPair(at)) pointer += `/${escapeToken(yaml.isScalar(at.key) ? String(at.key.value) : '')}`;
    else if (yaml.isSeq(parent)) pointer += `/${parent.items.indexOf(at)}`;
  });
  return pointer;
}

function placesIn(path: string, text: string, pointers: Iterable<string>, locate: (wanted: Iterable<string>) => Map<string, number>) {
  const lines = new LineIndex(text);
  const asked = [...new Set(pointers)];
  const wanted = new Set(asked.flatMap((pointer) => [...ancestry(pointer)]));
  const offsets = locate(wanted);
  const places = new Map<string, Place>();
  for (const pointer of asked) {
    const nearest = [...ancestry(pointer)].find((candidate) => offsets.has(candidate));
    places.set(pointer, { file: path, ...lines.at(nearest === undefined ? 0 : (offsets.get(nearest) ?? 0)) });
  }
  return places;
}

function* ancestry(pointer: string): Generator<string> {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    yield at;
    if (at === '') return;
  }
}

function checkDepth(root: JsonValue, path: string): void {
  if (surveyOf(root).depth <= MAX_DEPTH) return;
  const place = { file: path, line: 1, column: 1 };
  throw new GateError('RG-SCHEMA-SYNTAX', `the schema nests deeper than ${MAX_DEPTH} levels`, { place, hint: 'split it with $ref' });
}
