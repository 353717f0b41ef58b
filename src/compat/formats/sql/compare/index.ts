import type { Database, Event, Relation } from '../model.ts';
import { compareColumns } from './columns.ts';
import { compareConstraints } from './constraints.ts';
import { compareHistory, newEvents, placeOfDrop } from './history.ts';
import { type Issue, pathOf } from './issue.ts';
import { compareOpaques } from './opaques.ts';
import { compareTypes } from './types.ts';

/** Every reason why an application made for the database `writer` may fail, or see other values, on the database `reader`. */
export function findIssues(writer: Database, reader: Database): Issue[] {
  return [
    ...[...writer.relations.values()].flatMap((relation) => compareRelation(relation, writer, reader)),
    ...compareTypes(writer, reader),
    ...[...writer.sequences].flatMap(([key, place]): Issue[] =>
      reader.sequences.has(key)
        ? []
        : [
            {
              rule: 'sequence-removed',
              kind: 'breaking',
              path: pathOf(key),
              data: { sequence: key },
              writer: place,
              goal: { kind: 'nextval', sequence: key },
            },
          ],
    ),
    ...compareOpaques(writer, reader),
    ...compareHistory(writer, reader),
  ];
}

function compareRelation(mine: Relation, writer: Database, reader: Database): Issue[] {
  const theirs = reader.relations.get(mine.key);
  const path = pathOf(mine.key);
  if (!theirs) return [missing(mine, writer, reader)];
  const places = { writer: mine.place, reader: theirs.place };
  if (mine.kind !== theirs.kind) {
    const data = { relation: mine.key, writer: mine.kind, reader: theirs.kind };
    return [{ rule: 'relation-kind-changed', kind: 'unknown', path, data, ...places }, ...compareColumns(mine, theirs, writer, reader)];
  }
  const issues = [...compareColumns(mine, theirs, writer, reader), ...compareConstraints(mine, theirs, writer, reader)];
  const isView = mine.kind === 'view' || mine.kind === 'materialized view';
  if (isView && mine.definition !== theirs.definition) {
    issues.push({ rule: 'view-changed', kind: 'unknown', path, data: { relation: mine.key, type: mine.kind }, ...places });
  } else if (mine.open !== theirs.open || mine.definition !== theirs.definition) {
    const reason = mine.open ?? theirs.open ?? '';
    issues.push({ rule: 'columns-unknown', kind: 'unknown', path, data: { relation: mine.key, reason }, ...places });
  }
  return issues;
}

/** A partition is reached through its table; whether another one takes its rows is not looked at. */
function missing(mine: Relation, writer: Database, reader: Database): Issue {
  const path = pathOf(mine.key);
  const parent = mine.parents.find((key) => reader.relations.has(key));
  if (mine.partition && parent !== undefined) {
    const data = { partition: mine.key, relation: parent };
    return { rule: 'partition-removed', kind: 'unknown', path, data, writer: mine.place, reader: reader.relations.get(parent)?.place };
  }
  const renamed = reader.relations.get(renamedTo(mine.key, writer, reader) ?? '');
  const goal = { kind: 'select', relation: mine.key, columns: [], refusal: 'relation' } as const;
  const shared = { kind: 'breaking', path, writer: mine.place, goal } as const;
  if (!renamed) {
    const dropped = placeOfDrop(mine.key, undefined, newEvents(writer, reader));
    return { rule: 'table-removed', data: { relation: mine.key, type: mine.kind }, reader: dropped, ...shared };
  }
  return { rule: 'table-renamed', data: { relation: mine.key, to: renamed.key }, reader: renamed.place, ...shared };
}

/** What the reader calls a table of the writer, as the migrations of either side tell. */
function renamedTo(key: string, writer: Database, reader: Database): string | undefined {
  const ofTable = (events: readonly Event[]): readonly Event[] =>
    events.filter((one) => one.kind === 'rename' && one.columns === undefined);
  const forth = ofTable(newEvents(writer, reader)).find((one) => one.relation === key);
  return forth?.to ?? ofTable(newEvents(reader, writer)).find((one) => one.to === key)?.relation;
}
