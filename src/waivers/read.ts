import { type FileKind, inOrder, readChecked } from '../config/index.ts';
import { type Direction, GateError, type Place, toGateErrors } from '../core/index.ts';
import { WAIVERS_SCHEMA } from './schema.ts';
import type { Waiver, WaiverSelector } from './types.ts';

const KIND: FileKind = { schema: WAIVERS_SCHEMA, name: 'the waivers file', entries: ['waivers'] };

/** What a waivers file says. An entry with a mistake never counts; the others do. */
export interface WaiversFile {
  readonly waivers: readonly Waiver[];
  readonly errors: readonly GateError[];
}

interface RawWaiver {
  readonly fingerprint?: string;
  readonly rule?: string;
  readonly file?: string;
  readonly at?: string;
  readonly direction?: Direction;
  readonly blobs: Readonly<Record<string, { readonly new: string; readonly old: readonly string[] }>>;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

/**
 * The waivers in `text`. Nothing is thrown: a file that cannot be read waives nothing, and says why.
 * @param today as YYYY-MM-DD in UTC: a waiver may reach a year from there
 */
export function readWaivers(text: string, path: string, today: string): WaiversFile {
  try {
    const { data, document, problems } = readChecked(text, path, KIND);
    // A mistake beside the entries may change what all of them mean.
    const isSound = problems.every(({ path }) => path[0] === 'waivers' && path.length > 1);
    const raw = isSound ? ((data as { readonly waivers?: readonly (RawWaiver | undefined)[] }).waivers ?? []) : [];
    const read = raw.flatMap((entry, index): { waiver: Waiver; error: GateError | undefined }[] => {
      if (entry === undefined) return [];
      const at = ['waivers', index];
      const error = dayError(entry.expires, { today, index, place: document.valuePlace([...at, 'expires']) });
      return [{ waiver: toWaiver(entry, document.keyPlace(at)), error }];
    });
    return {
      waivers: read.flatMap(({ waiver, error }) => (error ? [] : waiver)),
      errors: inOrder([...problems.map(({ error }) => error), ...read.flatMap(({ error }) => error ?? [])]),
    };
  } catch (thrown) {
    const errors = toGateErrors(thrown);
    if (errors.some(({ code }) => code === 'RG-INTERNAL')) throw thrown;
    return { waivers: [], errors };
  }
}

/** The same day next year: the farthest a waiver may reach. */
export function farthestDay(today: string): string {
  const year = Number(today.slice(0, 4)) + 1;
  const day = `${String(year).padStart(4, '0')}${today.slice(4)}`;
  return isDay(day) ? day : `${String(year).padStart(4, '0')}-02-28`;
}

/** Whether a text of the form YYYY-MM-DD is a day of the calendar. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function dayError(day: string, { today, index, place }: { today: string; index: number; place: Place }): GateError | undefined {
  const subject = `waivers[${index}].expires`;
  if (!isDay(day)) {
    return new GateError('RG-CONFIG-INVALID', `${subject} is \`${day}\`, which is no day of the calendar`, {
      place,
      expected: 'a day, such as `2026-12-31`',
    });
  }
  if (day <= farthestDay(today)) return undefined;
  return new GateError('RG-CONFIG-INVALID', `${subject} is \`${day}\`, more than a year ahead`, {
    place,
    expected: `at most \`${farthestDay(today)}\``,
    hint: 'what is accepted for longer belongs into the configuration, under `rules`',
  });
}

function toWaiver(raw: RawWaiver, place: Place): Waiver {
  const blobs = Object.entries(raw.blobs).map(([file, { new: now, old }]) => [file.replace(/^\.\//, ''), { new: now, old }] as const);
  const { reason, owner, expires } = raw;
  return { select: selectorOf(raw), blobs: new Map(blobs), reason, owner, expires, place };
}

function selectorOf({ fingerprint, rule = '', file = '', at, direction }: RawWaiver): WaiverSelector {
  if (fingerprint !== undefined) return { fingerprint: fingerprint.replace(/^sha256:/, '') };
  return { rule, file, ...(at !== undefined && { at }), ...(direction !== undefined && { direction }) };
}
