import type { Announcement } from '../../../../core/index.ts';
import type { Step } from './run.ts';
import { child, items, nameOf, open, text, type Tree } from './tree.ts';
import { readType, typeText } from './types.ts';

/** A line of a comment that begins with the word, with or without a mark: `@deprecated`, `DEPRECATED: use mail`, `[deprecated]`. */
const DEPRECATED = /^\s*[@[(]?deprecated\b/im;
/** The day from which it may be gone. */
const SUNSET = /\b(?:sunset|remove(?:d|al)?(?:\s+(?:on|after|from))?|until)\b[\s:=]{1,3}(\d{4}-\d{2}-\d{2})\b/i;

/** COMMENT ON: what it says of the end of a table, column, type or routine is what a removal is measured by. */
export function announce(step: Step): void {
  const { fields, catalog } = step;
  const announced = readAnnouncement(text(fields, 'comment'));
  const [type, object] = [text(fields, 'objtype'), child(fields, 'object')];
  const parts = nameOf(object);
  switch (type) {
    case 'OBJECT_TABLE':
    case 'OBJECT_VIEW':
    case 'OBJECT_MATVIEW':
    case 'OBJECT_FOREIGN_TABLE':
      return set(catalog.findRelation(parts), announced);
    case 'OBJECT_COLUMN':
      return set(catalog.findRelation(parts.slice(0, -1))?.columns.get(parts.at(-1) ?? ''), announced);
    case 'OBJECT_TYPE':
    case 'OBJECT_DOMAIN':
      return set(catalog.types.get(catalog.findType(parts) ?? ''), announced);
    case 'OBJECT_FUNCTION':
    case 'OBJECT_PROCEDURE':
      return set(findRoutine(step, type, object), announced);
    default:
  }
}

function readAnnouncement(comment: string): Announcement | undefined {
  if (!DEPRECATED.test(comment)) return undefined;
  const sunset = SUNSET.exec(comment)?.[1];
  return { deprecated: true, ...(sunset !== undefined && { sunset }) };
}

function set(thing: { announced?: Announcement | undefined } | undefined, announced: Announcement | undefined): void {
  if (thing) thing.announced = announced;
}

function findRoutine(step: Step, type: string, object: Tree | undefined): { announced?: Announcement | undefined } | undefined {
  const [, fields] = open(object);
  const args = items(fields, 'objargs').map((argument) => typeText(readType(child(argument, 'TypeName'), step.catalog).type));
  const what = type.replace('OBJECT_', '').toLowerCase();
  return step.catalog.opaques.get(`${what} ${step.catalog.keyOf(nameOf(object))}(${args.join(', ')})`);
}
