import type { MigrationsConfig } from '../config/index.ts';
import { matchFiles } from '../window/index.ts';
import { detectIrreversible, type Texts } from './detect.ts';
import { findMarkers, findUnclear, type Marker } from './markers.ts';
import { isSqlPath } from './paths.ts';
import { findUnseen } from './unseen.ts';
import type { MigrationAnswer, MigrationReason, MigrationReasonKind, MigrationSide } from './types.ts';

type Asked = Pick<MigrationsConfig, 'files' | 'down'>;

const RANK: Readonly<Record<MigrationReasonKind, number>> = { declared: 0, marked: 1, detected: 2, unread: 3 };

/**
 * Can one go back from the release `newer` to the release `older` as far as their state goes? What the configurations declare counts first,
 * then what the migrations say of themselves, then what their statements do. What cannot be read is not known.
 */
export async function judgeMigrations(config: Asked, newer: MigrationSide, older: MigrationSide): Promise<MigrationAnswer> {
  const declared = await declaredBetween(newer, older);
  const fresh = await freshMigrations(config, newer, older);
  const marked = fresh.texts.flatMap(({ path, markers }) =>
    markers.filter(({ says }) => says === 'irreversible').map((marker) => toReason(path, marker)),
  );
  const unclear = fresh.texts.flatMap(({ path, unclear }) => unclear.map((line) => unclearReason(path, line)));
  // A way back that somebody vouches for is not looked at again.
  const open = config.down === 'tested' ? [] : fresh.texts.filter(({ markers }) => markers.length === 0).map(({ path }) => path);
  const vouched = new Set(fresh.texts.filter(({ markers }) => markers.length > 0).map(({ path }) => path));
  const found = open.length === 0 ? [] : await lookAt(config, { open, vouched }, newer, older);
  const reasons = [...declared, ...marked, ...unclear, ...found].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  const known = reasons.some(({ kind }) => kind !== 'unread');
  return { answer: known ? 'irreversible' : reasons.length > 0 ? 'unknown' : 'reversible', reasons, migrations: fresh.texts.length };
}

async function declaredBetween(newer: MigrationSide, older: MigrationSide): Promise<readonly MigrationReason[]> {
  const [now, then] = [await newer.declared(), await older.declared()];
  return [...now].flatMap(([subject, why]): MigrationReason[] => (then.has(subject) ? [] : [{ kind: 'declared', subject, why }]));
}

interface Fresh {
  readonly path: string;
  readonly markers: readonly Marker[];
  readonly unclear: readonly number[];
}

/** Migrations that the older release does not have, or has with another text; one that was only moved is the same. */
async function freshMigrations({ files }: Asked, newer: MigrationSide, older: MigrationSide): Promise<{ texts: readonly Fresh[] }> {
  if (files.length === 0) return { texts: [] };
  const [now, then] = [await newer.files(), await older.files()];
  const before = new Set((await matchFiles(then.keys(), files)).map((path) => then.get(path)?.oid));
  const paths = (await matchFiles(now.keys(), files)).filter((path) => !before.has(now.get(path)?.oid));
  const texts: Fresh[] = [];
  for (const path of paths) {
    const text = await textOf(newer, path);
    texts.push({ path, markers: findMarkers(text, path), unclear: findUnclear(text, path) });
  }
  return { texts };
}

async function lookAt(
  { files }: Asked,
  { open, vouched }: { readonly open: readonly string[]; readonly vouched: ReadonlySet<string> },
  newer: MigrationSide,
  older: MigrationSide,
): Promise<readonly MigrationReason[]> {
  const others = open.filter((path) => !isSqlPath(path));
  const foreign = others.map(
    (path): MigrationReason => ({ kind: 'unread', subject: path, why: 'it is not SQL, so nobody can tell from it what it does' }),
  );
  if (others.length === open.length) return foreign;
  const texts = await sqlOf(newer, files);
  const found = await detectIrreversible(await sqlOf(older, files), texts);
  const detected = [...found, ...findUnseen(texts, open)];
  // What stands in a migration that speaks for itself is its own affair.
  return [...foreign, ...detected.filter(({ subject }) => !vouched.has(subject))];
}

async function sqlOf(side: MigrationSide, globs: readonly string[]): Promise<Texts> {
  const texts = new Map<string, string>();
  for (const path of await matchFiles((await side.files()).keys(), globs)) if (isSqlPath(path)) texts.set(path, await textOf(side, path));
  return texts;
}

async function textOf(side: MigrationSide, path: string): Promise<string> {
  return new TextDecoder().decode(await side.read(path));
}

function toReason(path: string, { why, line }: Marker): MigrationReason {
  return { kind: 'marked', subject: path, line, why };
}

function unclearReason(path: string, line: number): MigrationReason {
  return { kind: 'unread', subject: path, line, why: 'its marker says neither `irreversible` nor `reversible`' };
}
