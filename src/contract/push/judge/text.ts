import { parsePattern } from '../regex/index.ts';
import type { SqlDialect, Subject } from '../types.ts';
import { not } from '../conditions.ts';
import { datesOf } from './days.ts';
import { fails, type Judgement, PASSES, unknown } from './types.ts';

/** Days of the calendar, with leap years. */
const LEAP_YEAR = '(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';
const DAY = `(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|${LEAP_YEAR}-02-29)`;
const TIME = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?([Zz]|[+-]\\d\\d:?\\d\\d)?';

/** What texts of a day, a time or an instant look like. */
export const SHAPES = { date: `^${DAY}$`, time: `^${TIME}$`, timestamp: `^${DAY}[Tt ]${TIME}$` } as const;

/** Texts that do not have a shape fail. */
export function shapeOf(shape: keyof typeof SHAPES, subject: Subject, dialect: SqlDialect): Judgement {
  return matching(SHAPES[shape], false, subject, dialect) ?? unknown(`${dialect.title} cannot tell a ${shape} from other texts`);
}

/** A pattern may match anywhere in a text. What is no text passes. */
export function judgePattern(pattern: string, subject: Subject, dialect: SqlDialect): Judgement {
  return (
    withoutText(subject) ??
    matching(pattern, false, subject, dialect) ??
    unknown(`the pattern goes beyond what is certain to mean the same in ${dialect.title}`)
  );
}

/** Formats that say nothing about a text. */
const OPEN = new Set(['password', 'binary']);

/** Formats are those of the reference engine, where their expression can be written in the common part of all engines. */
export function judgeFormat(format: string, subject: Subject, dialect: SqlDialect, formats: Formats): Judgement {
  if (OPEN.has(format)) return PASSES;
  if (subject.type.family === 'date' && (format === 'date' || format === 'yyyy-MM-dd')) return datesOf(subject, dialect);
  const none = withoutText(subject);
  if (none) return none;
  if (format === 'date') return shapeOf('date', subject, dialect);
  if (format === 'date-time') return shapeOf('timestamp', subject, dialect);
  const known = formats.get(format);
  const judged = known && matching(known.source, known.flags.includes('i'), subject, dialect);
  return judged ?? unknown(`the format ${format} is not checked in ${dialect.title}`);
}

/** Expressions of formats by name. */
export type Formats = ReadonlyMap<string, RegExp>;

/** Formats of texts that ODCS names; their definitions are those of ajv. */
export async function loadFormats(): Promise<Formats> {
  const { fullFormats } = await import('ajv-formats/dist/formats.js');
  const names = ['email', 'uuid', 'hostname', 'ipv4', 'ipv6', 'uri-reference', 'duration'] as const;
  return new Map(names.flatMap((name): [string, RegExp][] => (fullFormats[name] instanceof RegExp ? [[name, fullFormats[name]]] : [])));
}

/** Whether values have a text at all, and one that is known. */
function withoutText({ type }: Subject): Judgement | undefined {
  if (type.family === 'text' || type.family === 'uuid') return undefined;
  if (type.family === 'date' || type.family === 'time' || type.family === 'timestamp')
    return unknown(`the column is of type ${type.name}: its values have no text of their own`);
  return PASSES;
}

function matching(source: string, folded: boolean, subject: Subject, dialect: SqlDialect): Judgement | undefined {
  const pattern = parsePattern(source, folded);
  const matches = pattern && dialect.matches(textOf(subject, dialect), pattern);
  return matches === undefined ? undefined : fails(not(matches));
}

/** The text of a text or of a UUID. */
export function textOf({ sql, type }: Subject, dialect: SqlDialect): string {
  return type.family === 'uuid' ? dialect.plain(dialect.toText(sql)) : dialect.plain(sql);
}
