import type { Place } from '../../../../core/index.ts';
import type { Database, Event } from '../model.ts';
import { type Issue, pathOf } from './issue.ts';

const known = new WeakMap<Database, WeakMap<Database, readonly Event[]>>();

/** What the migrations of `reader` do that those of `writer` do not; the same statement twice counts twice. Worked out once per pair. */
export function newEvents(writer: Database, reader: Database): readonly Event[] {
  const ofWriter = known.get(writer) ?? new WeakMap<Database, readonly Event[]>();
  known.set(writer, ofWriter);
  const events = ofWriter.get(reader) ?? subtractEvents(writer, reader);
  ofWriter.set(reader, events);
  return events;
}

function subtractEvents(writer: Database, reader: Database): Event[] {
  const left = new Map<string, number>();
  for (const event of writer.events) left.set(idOf(event), (left.get(idOf(event)) ?? 0) + 1);
  return reader.events.filter((event) => {
    const count = left.get(idOf(event)) ?? 0;
    left.set(idOf(event), count - 1);
    return count <= 0;
  });
}

function idOf({ kind, relation, columns, digest }: Event): string {
  return [kind, relation, columns?.join() ?? '*', digest].join('\0');
}

const RULES = { drop: 'irreversible-drop', retype: 'irreversible-type', rewrite: 'irreversible-rewrite' } as const;

/** What no rollback of the application brings back, as far as it concerns what `writer` knew: filling a column it does not know harms nobody. */
export function compareHistory(writer: Database, reader: Database): Issue[] {
  return newEvents(writer, reader).flatMap((event): Issue[] => {
    const table = writer.relations.get(event.relation);
    if (event.kind === 'rename' || table?.kind !== 'table') return [];
    const columns = event.columns?.filter((name) => table.columns.has(name));
    if (columns?.length === 0) return [];
    const data = { relation: event.relation, statement: event.statement, columns: columns ?? [] };
    const path = columns?.length === 1 && columns[0] !== undefined ? pathOf(event.relation, columns[0]) : pathOf(event.relation);
    return [{ rule: RULES[event.kind], kind: 'lossy', path, data, writer: table.place, reader: event.place }];
  });
}

/** The statement that dropped a table, or one of its columns. */
export function placeOfDrop(relation: string, column: string | undefined, events: readonly Event[]): Place | undefined {
  return events.findLast((one) => one.kind === 'drop' && one.relation === relation && one.columns?.[0] === column)?.place;
}
