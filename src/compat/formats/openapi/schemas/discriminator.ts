import { isJsonArray, isJsonObject } from '../../../../core/index.ts';
import type { Context, Job } from '../compare/context.ts';
import { inside, type Located, own, type Spot, text } from '../read/api.ts';
import type { Shape } from './shape.ts';

/** How far the schema of an alternative is followed through `allOf` to what it says of the deciding property. */
const MAX_PARTS = 60;

/** A union that tells its alternatives apart by a property: which value means which of them. */
type Union = Shape & { readonly discriminator: Located };

/** Tells of values that mean another alternative, or none, to the reader, and of another property that decides. */
export function compareDiscriminators(context: Context, job: Job, path: string, writer: Shape, reader: Shape): void {
  if (!isUnion(writer) || !isUnion(reader)) return;
  const [mine, theirs] = [writer.discriminator, reader.discriminator];
  const rule = `${job.polarity}-discriminator-changed`;
  const data = { operation: job.operation };
  const [from, to] = [text(mine.value, 'propertyName') ?? '', text(theirs.value, 'propertyName') ?? ''];
  if (from !== to) {
    context.add(rule, 'lossy', path, { ...data, from, to }, [mine, theirs]);
    return;
  }
  const lost = lostValues(writer, reader, from);
  if (lost.length > 0) context.add(rule, 'lossy', path, { ...data, values: lost.sort() }, [mine, theirs]);
}

function isUnion(shape: Shape): shape is Union {
  return shape.discriminator !== undefined;
}

/**
 * A value is looked up in the reader's mapping, then among the names of its alternatives, which stay valid beside a mapping. What the property
 * cannot be is not sent; and a reader without a mapping, whose schemas list the values, goes by those.
 */
function lostValues(writer: Union, reader: Union, property: string): string[] {
  const [sent, known] = [explicitOf(writer), explicitOf(reader)];
  const [named, others] = [alternativesOf(writer), alternativesOf(reader)];
  for (const name of named.keys()) if (!sent.has(name)) sent.set(name, name);
  const [otherwise, fallback] = [defaultOf(writer), defaultOf(reader)];
  const listed = (named.size > 0 ? [...named.values()] : [writer.spot]).map((spot) => valuesOf(spot, property));
  const lost = [...sent].filter(([value, target]) => {
    const meant = known.get(value) ?? (isName(reader, others, value) ? value : fallback);
    if (meant === target) return false;
    if (listed.length > 0 && listed.every((values) => values?.has(value) === false)) return false;
    return meant !== undefined || known.size > 0 || valuesOf(others.get(target) ?? reader.spot, property)?.has(value) !== true;
  });
  return [...lost.map(([value]) => value), ...(otherwise !== undefined && otherwise !== fallback ? ['any other'] : [])];
}

/** Whether a value is the name of an alternative: of one in the list, or where there is no list, of any schema. */
function isName({ discriminator }: Union, alternatives: ReadonlyMap<string, Spot>, value: string): boolean {
  if (alternatives.size > 0) return alternatives.has(value);
  const { root, version } = discriminator.api;
  const all = version === '2.0' ? inside(root, 'definitions') : inside(root, 'components', 'schemas');
  return all !== undefined && Object.hasOwn(all.value, value);
}

function defaultOf({ discriminator }: Union): string | undefined {
  const written = text(discriminator.value, 'defaultMapping');
  return written === undefined ? undefined : wordOf(written);
}

/** What the mapping says itself. */
function explicitOf({ discriminator }: Union): Map<string, string> {
  const mapping = own(discriminator.value, 'mapping');
  const entries = Object.entries(isJsonObject(mapping) ? mapping : {});
  return new Map(entries.map(([value, to]) => [value, wordOf(typeof to === 'string' ? to : '')]));
}

/** By the last word: a definition that moved to another file is the same one. */
function wordOf(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}

/** The alternatives that have a name. */
function alternativesOf({ branches }: Union): Map<string, Spot> {
  return new Map([...branches].map(([reference, spot]) => [wordOf(reference), spot]));
}

/** The texts that an alternative lists for a property; `undefined` where it lists none. */
function valuesOf(spot: Spot | undefined, property: string): Set<string> | undefined {
  const seen = new Set<string>();
  const waiting = [spot && spot.api.follow(spot)];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const key = `${at.file.path}#${at.pointer}`;
    if (seen.has(key) || seen.size > MAX_PARTS) continue;
    seen.add(key);
    const tag = inside(at, 'properties', property)?.value;
    const list = tag && (own(tag, 'const') === undefined ? own(tag, 'enum') : [own(tag, 'const') ?? null]);
    if (isJsonArray(list)) return new Set(list.filter((one) => typeof one === 'string'));
    const all = own(at.value, 'allOf');
    if (isJsonArray(all)) for (const index of all.keys()) waiting.push(inside(at, 'allOf', index));
  }
  return undefined;
}
