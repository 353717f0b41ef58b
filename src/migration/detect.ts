import {
  compareOneWay,
  findFormat,
  matchUnits,
  matchUp,
  openSchema,
  type SchemaSource,
  type SchemaUnit,
  splitUnits,
} from '../compat/index.ts';
import { type Difference, type JsonObject, toGateErrors } from '../core/index.ts';
import type { MigrationReason } from './types.ts';

/** Texts of the migrations of one release, by path. */
export type Texts = ReadonlyMap<string, string>;

/** What takes data away or overwrites it. A declarative schema has no history: there the removal itself is found. */
const GIVES_UP: ReadonlySet<string> = new Set(
  [
    'irreversible-drop',
    'irreversible-type',
    'irreversible-rewrite',
    'table-removed',
    'column-removed',
    'sequence-removed',
    'type-changed',
    'type-narrowed',
    'enum-value-removed',
  ].map((name) => `sql/${name}`),
);
/** What runs code of which nobody knows what it does to rows, or may have cost them. */
const UNSURE: ReadonlySet<string> = new Set(['rewrite-unknown', 'column-generated', 'partition-removed'].map((name) => `sql/${name}`));
/** What may stand in the way of an application, and takes no row: whether it runs is asked elsewhere. */
const KEEPS_ROWS: ReadonlySet<string> = new Set(
  [
    'view-changed',
    'routine-changed',
    'check-added',
    'default-changed',
    'foreign-key-changed',
    'unique-added',
    'unique-removed',
    'migration-moved',
    'routine-redefined',
    'right-removed',
    'constraint-earlier',
    'collation-changed',
    'expression-may-fail',
  ].map((name) => `sql/${name}`),
);
/** Statements that are not modelled and take no row either: who may see and do what, and code that nobody has called yet. */
const KEEPS = /^(?:REVOKE|GRANT|policy|function|procedure|row level security|default rights|membership|sequence|ALTER TABLE … OWNER TO)$/;

const POLICY = { compatibility: 'forward', writers: 'declared' } as const;

/** What SQL migrations of the newer release do that nothing undoes, by the rules of the SQL format. */
export async function detectIrreversible(older: Texts, newer: Texts): Promise<readonly MigrationReason[]> {
  const spec = findFormat('sql');
  const ids = (texts: Texts): Map<string, { oid: string }> => new Map([...texts].map(([path, oid]) => [path, { oid }]));
  const [before, after] = [older, newer].map((texts) => splitUnits(texts.keys(), [spec], { format: spec }));
  const { pairs, added } = matchUnits(after ?? [], before ?? [], matchUp(ids(newer), ids(older)));
  const reasons: MigrationReason[] = [];
  // A database that the older release does not have holds nothing that it could miss.
  for (const [unit, { from }] of pairs) reasons.push(...(await compareUnits({ from, older }, { unit, newer })));
  for (const unit of added) reasons.push(...(await readable(unit, newer)));
  return withoutEchoes(reasons);
}

async function compareUnits(
  { from, older }: { from: SchemaUnit; older: Texts },
  { unit, newer }: { unit: SchemaUnit; newer: Texts },
): Promise<readonly MigrationReason[]> {
  const spec = findFormat('sql');
  try {
    const before = await openSchema(sourceOf(from, older), spec, POLICY);
    const after = await openSchema(sourceOf(unit, newer), spec, POLICY);
    const differences = await compareOneWay(before, after, 'rollback', POLICY);
    return differences.flatMap((difference) => reasonOf(difference, unit));
  } catch (error) {
    return [unread(unit, error)];
  }
}

/** A new folder is looked at all the same: what cannot be parsed may do anything. */
async function readable(unit: SchemaUnit, texts: Texts): Promise<readonly MigrationReason[]> {
  try {
    await openSchema(sourceOf(unit, texts), findFormat('sql'), POLICY);
    return [];
  } catch (error) {
    return [unread(unit, error)];
  }
}

function reasonOf({ rule, kind, data, message, writer, reader }: Difference, unit: SchemaUnit): MigrationReason[] {
  const place = writer ?? reader;
  const at = { subject: place?.file ?? unit.path, ...(place && { line: place.line }), why: message };
  if (GIVES_UP.has(rule)) return ofView(data) ? [] : [{ kind: 'detected', ...at, rule }];
  const statement = data['statement'];
  const keeps = KEEPS_ROWS.has(rule) || (rule === 'sql/statement-unknown' && typeof statement === 'string' && KEEPS.test(statement));
  // The rows of a partition that is only detached are where they were.
  const unsure = UNSURE.has(rule) && data['detached'] !== true;
  return unsure || (kind === 'unknown' && !keeps && data['detached'] !== true) ? [{ kind: 'unread', ...at, rule }] : [];
}

/** A view holds no rows of its own. */
function ofView({ type }: JsonObject): boolean {
  return typeof type === 'string' && type.endsWith('view');
}

/** @throws GateError of ours that is no fault of the files */
function unread({ path }: SchemaUnit, error: unknown): MigrationReason {
  const [first] = toGateErrors(error);
  if (!first || first.code === 'RG-INTERNAL') throw error;
  return { kind: 'unread', subject: first.place?.file ?? path, ...(first.place && { line: first.place.line }), why: first.message };
}

/** A dropped column is found as a statement and as what is gone: it is told once. */
function withoutEchoes(reasons: readonly MigrationReason[]): readonly MigrationReason[] {
  const places = new Set(
    reasons.flatMap(({ rule, subject, line }) => (rule?.startsWith('sql/irreversible-') ? [`${subject}:${line}`, rule] : [])),
  );
  const isDrop = (rule: string | undefined): boolean => rule === 'sql/table-removed' || rule === 'sql/column-removed';
  return reasons.filter(
    ({ rule, subject, line }) =>
      rule?.startsWith('sql/irreversible-') || !(places.has(`${subject}:${line}`) || (isDrop(rule) && places.has('sql/irreversible-drop'))),
  );
}

function sourceOf({ path, files }: SchemaUnit, texts: Texts): SchemaSource {
  return { path, text: texts.get(path) ?? '', file: (name) => texts.get(name), files: () => files, list: () => files };
}
