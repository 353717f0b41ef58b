import type { Database, Relation } from '../model.ts';
import { compareColumns } from './columns.ts';
import { compareComputed } from './computed.ts';
import { compareConstraints } from './constraints.ts';
import { effectiveOf } from './effective.ts';
import { newEvents, placeOfDrop } from './history.ts';
import { type Issue, NOT_ANNOUNCED, pathOf } from './issue.ts';
import { compareOpaques } from './opaques.ts';
import { followRenames } from './renames.ts';
import { compareTypes } from './types.ts';

/** Every reason why an application made for the database `writer` may fail, or see other values, on the database `reader`. */
export function findIssues(writer: Database, reader: Database): Issue[] {
  return [
    ...[...writer.relations.values()].flatMap((relation) => compareRelation(relation, writer, reader)),
    ...compareTypes(writer, reader),
    ...compareSequences(writer, reader),
    ...compareOpaques(writer, reader),
  ];
}

function compareSequences(writer: Database, reader: Database): Issue[] {
  return [...writer.sequences].flatMap(([key, { place, owner, max }]): Issue[] => {
    const theirs = reader.sequences.get(key);
    const shared = { path: pathOf(key), writer: place } as const;
    if (theirs) {
      const data = { statement: 'sequence', name: key, touches: '', why: `it ends at ${theirs.max} instead of ${max}` };
      return theirs.max < max ? [{ rule: 'statement-unknown', kind: 'unknown', data, ...shared, reader: theirs.place }] : [];
    }
    // One that went with its column is told of there.
    if (owner && !reader.relations.get(owner.relation)?.columns.has(owner.column)) return [];
    const goal = { kind: 'nextval', sequence: key } as const;
    return [{ rule: 'sequence-removed', kind: 'breaking', data: { sequence: key }, ...shared, goal, removal: NOT_ANNOUNCED }];
  });
}

function compareRelation(mine: Relation, writer: Database, reader: Database): Issue[] {
  const theirs = reader.relations.get(mine.key);
  if (!theirs) return [missing(mine, writer, reader)];
  const issues = comparePresent(mine, theirs, writer, reader);
  // Another relation has taken the name of one that goes by another name now.
  const { relation } = followRenames({ relation: mine.key }, writer, reader);
  const moved = relation === mine.key ? undefined : reader.relations.get(relation);
  if (!moved || effectiveOf(theirs, reader)?.table.key === moved.key) return issues;
  const data = { relation: mine.key, to: moved.key };
  return [...issues, { rule: 'table-renamed', kind: 'lossy', path: pathOf(mine.key), data, writer: mine.place, reader: moved.place }];
}

function comparePresent(mine: Relation, theirs: Relation, writer: Database, reader: Database): Issue[] {
  const path = pathOf(mine.key);
  const places = { writer: mine.place, reader: theirs.place };
  const isView = mine.kind === 'view' || mine.kind === 'materialized view';
  const [from, to] = [effectiveOf(mine, writer), effectiveOf(theirs, reader)];
  if (mine.kind !== theirs.kind || (isView && mine.definition !== theirs.definition)) {
    // A view of the same table under its other name takes the same statements.
    if (from && to && followRenames({ relation: from.table.key }, writer, reader).relation === to.table.key) {
      return [...compareColumns(from.seen, to.seen, writer, reader), ...compareConstraints(from.seen, to.seen, writer, reader)];
    }
    const issues = compareColumns(mine, theirs, writer, reader);
    return mine.kind === theirs.kind
      ? [...issues, { rule: 'view-changed', kind: 'unknown', path, data: { relation: mine.key, type: mine.kind }, ...places }]
      : [
          {
            rule: 'relation-kind-changed',
            kind: 'unknown',
            path,
            data: { relation: mine.key, writer: mine.kind, reader: theirs.kind },
            ...places,
          },
          ...issues,
        ];
  }
  const issues = [
    ...compareColumns(mine, theirs, writer, reader),
    ...compareConstraints(mine, theirs, writer, reader),
    ...compareComputed(mine, theirs, writer, reader),
  ];
  if (mine.open !== theirs.open || mine.definition !== theirs.definition) {
    const reason = mine.open ?? theirs.open ?? '';
    issues.push({ rule: 'columns-unknown', kind: 'unknown', path, data: { relation: mine.key, reason }, ...places });
  }
  if (mine.partition && !theirs.partition) issues.push(parted(mine, mine.parents[0] ?? '', reader));
  return theirs.bounds === undefined || theirs.bounds === mine.bounds ? issues : [...issues, bounded(mine, theirs)];
}

/** A table that is divided, or a part of one, takes only rows that one of its parts, or it, is for. */
function bounded(mine: Relation, theirs: Relation): Issue {
  const describe = ({ kind, partition, partitioned }: Relation): string =>
    `${partition ? 'partition' : ''}${partition && partitioned ? ' and ' : ''}${partitioned ? 'partitioned table' : ''}` || kind;
  const [writer, reader] = [describe(mine), describe(theirs)];
  const data = { relation: mine.key, writer, reader: writer === reader ? `${reader} with other bounds` : reader };
  return { rule: 'relation-kind-changed', kind: 'unknown', path: pathOf(mine.key), data, writer: mine.place, reader: theirs.place };
}

/** A partition is reached through its table; whether another one takes its rows is not looked at. */
function missing(mine: Relation, writer: Database, reader: Database): Issue {
  const path = pathOf(mine.key);
  const parent = mine.parents.find((key) => reader.relations.has(key));
  const removal = mine.announced ?? NOT_ANNOUNCED;
  if (mine.partition && parent !== undefined) return { ...parted(mine, parent, reader), removal };
  const to = followRenames({ relation: mine.key }, writer, reader).relation;
  const renamed = to === mine.key ? undefined : reader.relations.get(to);
  const goal = { kind: 'select', relation: mine.key, columns: [], refusal: 'relation' } as const;
  const shared = { kind: 'breaking', path, writer: mine.place, goal, removal } as const;
  if (!renamed) {
    const dropped = placeOfDrop(mine.key, undefined, newEvents(writer, reader));
    return { rule: 'table-removed', data: { relation: mine.key, type: mine.kind }, reader: dropped, ...shared };
  }
  return { rule: 'table-renamed', data: { relation: mine.key, to: renamed.key }, reader: renamed.place, ...shared };
}

/** Rows that are written to the table no longer find this part of it. */
function parted({ key, place }: Relation, parent: string, reader: Database): Issue {
  const data = { partition: key, relation: parent, detached: reader.relations.has(key) };
  return {
    rule: 'partition-removed',
    kind: 'unknown',
    path: pathOf(key),
    data,
    writer: place,
    reader: reader.relations.get(parent)?.place,
  };
}
