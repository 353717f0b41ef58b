import { parseDuration, parseShare } from '../../core/index.ts';
import type { OneOrMore } from '../raw.ts';

/** Milliseconds of a duration that the schema let pass. */
export function duration(text: string): number {
  return parseDuration(text) ?? Number.NaN;
}

/** Share from 0 to 1 of a text or number that the schema let pass. */
export function share(value: string | number): number {
  return typeof value === 'number' ? value : (parseShare(value) ?? Number.NaN);
}

export function list<T extends string | number>(value: OneOrMore<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [value];
}

/** A path or glob without a leading `./`, as git lists it. */
export function repositoryPath(path: string): string {
  return path.replace(/^\.\//, '');
}

/** `{[key]: value}`, or nothing when the value is absent; for optional properties. */
export function optional<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}
