import type { Database, Event } from '../model.ts';
import { newEvents } from './history.ts';

/** What a column or table of the writer is called by the reader, as the migrations of either side tell; itself where they say nothing. */
export interface Name {
  readonly relation: string;
  readonly column?: string;
}

export function followRenames(name: Name, writer: Database, reader: Database): Name {
  if (newRenames(writer, reader).length + newRenames(reader, writer).length === 0) return name;
  let current = name;
  for (const event of newRenames(writer, reader)) current = step(current, event.relation, event.columns?.[0], event.to ?? '');
  if (current !== name) return current;
  for (const event of newRenames(reader, writer).toReversed()) {
    const [column] = event.columns ?? [];
    current =
      column === undefined ? step(current, event.to ?? '', undefined, event.relation) : step(current, event.relation, event.to, column);
  }
  return current;
}

function step(name: Name, relation: string, column: string | undefined, to: string): Name {
  if (name.relation !== relation) return name;
  if (column === undefined) return { ...name, relation: to };
  return name.column === column ? { ...name, column: to } : name;
}

const known = new WeakMap<readonly Event[], readonly Event[]>();

function newRenames(writer: Database, reader: Database): readonly Event[] {
  const events = newEvents(writer, reader);
  const renames = known.get(events) ?? events.filter(({ kind }) => kind === 'rename');
  known.set(events, renames);
  return renames;
}
