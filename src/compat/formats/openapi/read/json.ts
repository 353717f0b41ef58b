import { GateError, type JsonValue, LineIndex, type Place } from '../../../../core/index.ts';
import type { SchemaSource } from '../../../types.ts';
import { locatePointers } from '../../json-schema/scan.ts';
import { findTwice } from './twice.ts';

/**
 * Reads JSON. A name that stands twice in one object is refused where it would decide something, since programs disagree on which of the two
 * counts; in examples and extensions, which nobody has to read, it is let be.
 *
 * @throws GateError RG-SCHEMA-SYNTAX with the place
 */
export function readJsonFile({ path, text: written }: SchemaSource): {
  readonly root: JsonValue;
  places(pointers: Iterable<string>): Map<string, Place>;
} {
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  const placeAt = (offset: number): Place => ({ file: path, ...new LineIndex(text).at(Math.min(offset, text.length)) });
  const root = parse(text, placeAt);
  const twice = findTwice(text);
  if (twice !== undefined) {
    throw new GateError('RG-SCHEMA-SYNTAX', 'a member name stands twice in one object', {
      place: placeAt(twice),
      expected: 'each name once',
      hint: 'programs disagree on which of them counts; remove one',
    });
  }
  return { root, places: (pointers) => placesIn(text, path, [...pointers]) };
}

function parse(text: string, placeAt: (offset: number) => Place): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GateError('RG-SCHEMA-SYNTAX', 'the description is not well-formed JSON', {
      place: placeAt(Number(/position (\d+)/.exec(reason)?.[1] ?? text.length)),
      expected: 'an OpenAPI description',
      hint: reason.replace(/ in JSON at position.*$|, ?"[\s\S]*$/, ''),
    });
  }
}

/** Places of pointers; of the nearest thing around where there is nothing. */
function placesIn(text: string, path: string, pointers: readonly string[]): Map<string, Place> {
  const wanted = new Set(['']);
  for (const pointer of pointers) for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) wanted.add(at);
  const [offsets, lines] = [locatePointers(text, wanted), new LineIndex(text)];
  return new Map(
    pointers.map((pointer) => {
      let at = pointer;
      while (at !== '' && !offsets.has(at)) at = at.slice(0, at.lastIndexOf('/'));
      return [pointer, { file: path, ...lines.at(offsets.get(at) ?? 0) }];
    }),
  );
}
