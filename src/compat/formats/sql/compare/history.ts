import type { Place } from '../../../../core/index.ts';
import type { Database, Event } from '../model.ts';
import { isRepeatable } from '../paths.ts';
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
    const { file } = event.place;
    // It runs again as a whole.
    if (isRepeatable(file) && writer.files.get(file) !== reader.files.get(file)) return true;
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
  const names = new Names();
  const issues = newEvents(writer, reader).flatMap((event): { event: Event; issue: Issue }[] => {
    const before = names.before(event);
    names.follow(event);
    const issue = event.kind === 'unsure' ? unsureOf(event) : before && issueOf({ ...event, ...before }, writer);
    return issue ? [{ event, issue }] : [];
  });
  // A statement that is known to rewrite rows need not be doubted.
  const certain = new Set(issues.flatMap(({ event }) => (event.kind === 'unsure' ? [] : [event.digest])));
  return issues.filter(({ event }) => event.kind !== 'unsure' || !certain.has(event.digest)).map(({ issue }) => issue);
}

function unsureOf({ statement, relation, why = '', place }: Event): Issue {
  const path = relation === '' ? '' : pathOf(relation);
  return { rule: 'rewrite-unknown', kind: 'lossy', path, data: { statement, relation, why }, reader: place };
}

function issueOf(event: Event, writer: Database): Issue | undefined {
  const { kind, relation, statement, sequence, place } = event;
  if (kind === 'rename' || kind === 'unsure') return undefined;
  const data = { relation, statement, ...(sequence && { sequence }) };
  if (sequence) {
    const known = writer.sequences.get(relation);
    return known && { rule: RULES[kind], kind: 'lossy', path: pathOf(relation), data, writer: known.place, reader: place };
  }
  const table = writer.relations.get(relation);
  if (table?.kind !== 'table' && table?.kind !== 'foreign table') return undefined;
  const columns = event.columns?.filter((name) => table.columns.has(name));
  if (columns?.length === 0) return undefined;
  const path = columns?.length === 1 && columns[0] !== undefined ? pathOf(relation, columns[0]) : pathOf(relation);
  return { rule: RULES[kind], kind: 'lossy', path, data: { ...data, columns: columns ?? [] }, writer: table.place, reader: place };
}

/** What things were called before the migrations that are looked at; what took a name that was given up was not there. */
class Names {
  readonly #relations = new Map<string, string | undefined>();
  readonly #columns = new Map<string, string | undefined>();

  before({ relation, columns, sequence }: Event): Pick<Event, 'relation' | 'columns'> | undefined {
    const was = sequence ? relation : this.#relation(relation);
    return was === undefined ? undefined : { relation: was, columns: columns?.flatMap((name) => this.#column(was, name) ?? []) };
  }

  follow({ kind, relation, columns, to }: Event): void {
    const was = this.#relation(relation);
    const [from] = columns ?? [];
    if (kind !== 'rename' || to === undefined) return;
    if (from === undefined) {
      this.#relations.set(to, was);
      this.#relations.set(relation, undefined);
    } else if (was !== undefined) {
      this.#columns.set(`${was}\0${to}`, this.#column(was, from));
      this.#columns.set(`${was}\0${from}`, undefined);
    }
  }

  #relation(key: string): string | undefined {
    return this.#relations.has(key) ? this.#relations.get(key) : key;
  }

  #column(table: string, name: string): string | undefined {
    const key = `${table}\0${name}`;
    return this.#columns.has(key) ? this.#columns.get(key) : name;
  }
}

/** The statement that dropped a table, or one of its columns. */
export function placeOfDrop(relation: string, column: string | undefined, events: readonly Event[]): Place | undefined {
  return events.findLast((one) => one.kind === 'drop' && one.relation === relation && one.columns?.[0] === column)?.place;
}
