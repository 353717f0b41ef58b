import type { Difference } from '../../../core/index.ts';
import type { Issue } from './compare/issue.ts';
import { compareHistory } from './compare/history.ts';
import { findIssues } from './compare/index.ts';
import type { Database } from './model.ts';
import { parseText } from './parse/grammar.ts';
import { runFiles } from './parse/index.ts';
import { digestOf } from './parse/tree.ts';
import { compareMigrations, migrationId } from './paths.ts';

/** What a release gives up for ever, and what it does to migrations that were released: databases that ran them do not run them again. */
export async function reviewChange(older: Database, newer: Database, toDifference: (issue: Issue) => Difference): Promise<Difference[]> {
  return [...compareHistory(older, newer), ...(await reviewMigrations(older, newer))].map(toDifference);
}

interface Migration {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

function migrationsOf(database: Database): Map<string, Migration> {
  const found = [...database.files].flatMap(([path, text]) => {
    const id = migrationId(path);
    return id === undefined ? [] : [[id, { id, path, text: normalise(text) }] as const];
  });
  return new Map(found);
}

/** Ends of lines are no change for anybody. */
function normalise(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

async function reviewMigrations(older: Database, newer: Database): Promise<Issue[]> {
  const [before, after] = [migrationsOf(older), migrationsOf(newer)];
  const fresh = [...after.values()].filter(({ id }) => !before.has(id));
  const edited = [...before.values()].flatMap((old): { old: Migration; now: Migration }[] => {
    const now = after.get(old.id);
    return now && now.text !== old.text ? [{ old, now }] : [];
  });
  const moved = [...before.values()].flatMap((old) => {
    const to = after.has(old.id) ? undefined : fresh.find(({ text }) => text === old.text && text !== '');
    return to ? [about('migration-moved', 'lossy', to, { file: old.path, to: to.path })] : [];
  });
  const last = [...before.values()].at(-1);
  const texts = new Set([...before.values()].map(({ text }) => text));
  // Where the last one of the old list is gone the list was written anew.
  const late = last && after.has(last.id) ? fresh.filter(({ id, text }) => compareMigrations(id, last.id) < 0 && !texts.has(text)) : [];
  if (edited.length + late.length === 0) return moved;
  const kind = (await isSame(older, newer, before)) ? 'lossy' : 'unknown';
  return [
    ...(await Promise.all(edited.map((one) => describeEdit(one, kind)))),
    ...moved,
    ...late.map((one) => about('migration-out-of-order', kind, one, { file: one.path, last: last?.path ?? '' })),
  ];
}

async function describeEdit({ old, now }: { old: Migration; now: Migration }, kind: Issue['kind']): Promise<Issue> {
  const same = JSON.stringify(await statementsOf(old.text)) === JSON.stringify(await statementsOf(now.text));
  return about('migration-edited', same ? 'lossy' : kind, now, { file: now.path, what: same ? 'text' : 'statements' });
}

/** Whether a database of the older release, on which only what is new runs, becomes one that a fresh database is as good as. */
async function isSame(older: Database, newer: Database, before: ReadonlyMap<string, Migration>): Promise<boolean> {
  const known = [...older.files].map(([path, text]) => ({ path, text }));
  const fresh = [...newer.files].flatMap(([path, text]) => {
    const id = migrationId(path);
    return (id === undefined && older.files.has(path)) || (id !== undefined && before.has(id)) ? [] : [{ path, text }];
  });
  const upgraded = await runFiles(newer.start.file, [...known, ...fresh]);
  return ![...findIssues(upgraded, newer), ...findIssues(newer, upgraded)].some(({ kind }) => kind !== 'lossy');
}

function about(rule: Issue['rule'], kind: Issue['kind'], { path }: Migration, data: Issue['data']): Issue {
  return { rule, kind, path: '', data, reader: { file: path, line: 1, column: 1 } };
}

async function statementsOf(text: string): Promise<readonly string[]> {
  const answer = await parseText(text);
  return 'error' in answer ? [text] : answer.statements.map((statement) => digestOf(statement));
}
