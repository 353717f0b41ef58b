import type { SourceNode } from '../../../../compat/index.ts';
import { isNear } from '../../../engine/names.ts';
import { checkStandard } from './check.ts';

/** A key that nobody reads, and the one that was probably meant. */
export interface Slip {
  readonly path: readonly string[];
  readonly meant: string;
  readonly line: number;
  readonly column: number;
}

/** Something that the standard has otherwise, as people read it: `servers.0.port is not a whole number`. */
export interface Departure {
  readonly path: readonly string[];
  readonly message: string;
  /** `3.1`. */
  readonly version: string;
  readonly line: number;
  readonly column: number;
}

/** Parts of which the reader of rules tells itself what it does not understand. */
const TOLD = new Set(['logicalTypeOptions', 'quality', 'slaProperties']);

/**
 * Values that its own version of the standard (that of `apiVersion`) does not take, and keys that it wants: nobody who reads the contract by
 * the standard may have understood it. What a newer version has is read in rules of older contracts too. Keys that the standard does not have
 * are somebody's own.
 */
export function findDepartures(root: SourceNode): readonly Departure[] {
  const declared = root.type === 'object' ? root.members.get('apiVersion')?.value : undefined;
  const minor = declared?.type === 'string' ? MINORS.find((one) => declared.value.replace('v', '').startsWith(`3.${one}.`)) : undefined;
  if (minor === undefined) return [];
  const newest = new Set(checkStandard(root, 2).map(({ path }) => JSON.stringify(path)));
  return checkStandard(root, minor)
    .filter(({ path, known }) => known === undefined && !path.some((key) => TOLD.has(key)))
    .filter(({ path }) => path[0] !== 'schema' || newest.has(JSON.stringify(path)))
    .map(({ path, message, place }) => ({ path, message, version: `3.${minor}`, line: place.line, column: place.column }));
}

const MINORS = [0, 1, 2] as const;

/**
 * Keys that look like a slip of the pen: `requird: true` promises nothing, and nobody would notice. Other unknown keys are somebody's own.
 * Keys of the newest version are read in older contracts too.
 */
export function findSlips(root: SourceNode): readonly Slip[] {
  return checkStandard(root, 2).flatMap(({ path, place, known }) => {
    const key = path.at(-1) ?? '';
    const meant = path.at(-2) === 'logicalTypeOptions' ? undefined : known?.find((one) => isNear(key, one));
    return meant === undefined ? [] : [{ path, meant, line: place.line, column: place.column }];
  });
}
