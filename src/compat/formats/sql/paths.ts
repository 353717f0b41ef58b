/**
 * What paths of SQL files tell: which are not run, in which order the others run, which folders are databases of their own.
 * Conventions of Flyway, golang-migrate, goose, dbmate, Diesel, Hasura, Prisma, Rails, Sqitch and Supabase.
 */

/** Names of migrations that run again after all versions, alphabetically (Flyway). */
const REPEATABLE = /^R__/;
const FLYWAY = /^V(\d+(?:[._]\d+)*)__/;
/** Files beside migrations that take them back or only look at them. */
const NOT_RUN = /(?:^|\.)(?:down|undo|rollback)\.sql$|^[UB]\d[\d._]*__/i;
/** With another mark it may as well be what a migration is about (`12_scale_down.sql`), unless the one that it takes back lies beside it. */
const PERHAPS_NOT_RUN = /[_-](?:down|undo|rollback)\.sql$/i;
const TAKEN_BACK = ['_up.sql', '-up.sql', '.up.sql', '.sql', '_do.sql', '_deploy.sql'];
const NOT_RUN_FOLDER = /(?:^|\/)(?:revert|verify|down|undo|rollback)\/[^/]+$/i;
/** A folder whose name says that migrations are in it; a version's own folder may have the word in its name. */
const MIGRATIONS = /^(?!\d).*migrat|^(?:flyway|liquibase|changelogs?|changesets?)$/i;
const SQITCH = /^(?:deploy|revert|verify)$/;
const UP_OR_DOWN = /^(?:up|down|undo|rollback)$/i;
/** Names of files that each hold a whole database. */
const WHOLE = /^(?:schema|structure|database|db|dump|init|setup|create|tables|ddl)\.(?:sql|pgsql|ddl)$/i;

export function isSql(path: string): boolean {
  return /\.(?:sql|pgsql|ddl)$/i.test(path);
}

/** @param paths all files of the entry */
export function isNotRun(path: string, paths: ReadonlySet<string>): boolean {
  const name = nameOf(path);
  if (NOT_RUN.test(name) || NOT_RUN_FOLDER.test(path)) return true;
  const [end] = FLYWAY.test(name) ? [] : (PERHAPS_NOT_RUN.exec(path) ?? []);
  return end !== undefined && TAKEN_BACK.some((other) => paths.has(`${path.slice(0, -end.length)}${other}`));
}

/** A migration that runs again whenever its text has changed. */
export function isRepeatable(path: string): boolean {
  return REPEATABLE.test(nameOf(path));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What a migration is known by wherever its folder is: its name, or that of the folder that is its version. */
export function migrationId(path: string): string | undefined {
  const parts = path.split('/');
  const [folder = '', name = ''] = parts.slice(-2);
  const inFolder = parts.slice(0, -1).some((part) => MIGRATIONS.test(part) || SQITCH.test(part));
  if (FLYWAY.test(name) || /^\d{8,}/.test(name) || (inFolder && /^\d/.test(name))) return name;
  return /^\d{8,}/.test(folder) || (inFolder && /^\d/.test(folder)) ? `${folder}/${name}` : undefined;
}

/** Migration order: Flyway's by version, others by path with runs of digits as numbers (`2_` before `10_`), repeatable ones last. */
export function compareMigrations(a: string, b: string): number {
  const [first, second] = [FLYWAY.exec(nameOf(a))?.[1], FLYWAY.exec(nameOf(b))?.[1]];
  const rank = (path: string, version: string | undefined): number => (isRepeatable(path) ? 2 : version === undefined ? 0 : 1);
  const order = rank(a, first) - rank(b, second);
  if (order !== 0) return order;
  return (first === undefined || second === undefined ? 0 : compareVersions(first, second)) || compareNatural(a, b);
}

/** `1.2` and `1_2` are the same; `1` is `1.0`. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(/[._]/), b.split(/[._]/)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareNumbers(left[index] ?? '0', right[index] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

function compareNumbers(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : Number(difference > 0n);
}

function compareNatural(a: string, b: string): number {
  const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = comparePart(left[index], right[index]);
    if (order !== 0) return order;
  }
  return a < b ? -1 : Number(a > b);
}

function comparePart(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (/^\d/.test(a) && /^\d/.test(b)) return compareNumbers(a, b);
  return a < b ? -1 : Number(a > b);
}

/**
 * Which files of one entry are one database, told from their paths: each folder of migrations is one, also where several lie below it
 * (`migrations/<database>/<version>/up.sql`, or the same version in two folders); whole schemas of one name in several folders are one
 * each; everything else belongs together. Each group is in the order in which it runs, what is not run last.
 */
export function groupFiles(paths: readonly string[]): readonly (readonly string[])[] {
  const all = new Set(paths);
  const groups = [...groupBy(paths, rootOf)].flatMap(([root, files]) => (root === '' ? splitWhole(files) : splitMigrations(root, files)));
  const rank = (path: string): number => Number(isNotRun(path, all));
  const sorted = groups.map((files) => files.toSorted((a, b) => rank(a) - rank(b) || compareMigrations(a, b)));
  return sorted.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function groupBy(paths: readonly string[], keyOf: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const key = keyOf(path);
    const known = groups.get(key);
    if (known) known.push(path);
    else groups.set(key, [path]);
  }
  return groups;
}

/** The folder of migrations that a path is in, with a slash at its end; '' for none. */
function rootOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const at = folders.findLastIndex((folder) => MIGRATIONS.test(folder));
  if (at !== -1) return `${folders.slice(0, at + 1).join('/')}/`;
  const sqitch = folders.findLastIndex((folder) => SQITCH.test(folder));
  return sqitch === -1 ? '' : `${folders.slice(0, sqitch).join('/')}/`;
}

function splitWhole(files: readonly string[]): readonly (readonly string[])[] {
  const names = files.filter((path) => WHOLE.test(nameOf(path))).map(nameOf);
  if (new Set(names).size === names.length) return [files];
  return [...groupBy(files, (path) => path.slice(0, -nameOf(path).length)).values()];
}

function splitMigrations(root: string, files: readonly string[]): readonly (readonly string[])[] {
  const described = files.map((path) => ({ path, ...placeBelow(root, path) }));
  const all = new Set(files);
  const run = described.filter(({ path }) => !isNotRun(path, all));
  const folders = new Map<string, string>();
  const several = run.some(({ between, version, own }) => {
    const known = version === undefined ? undefined : folders.get(version);
    if (version !== undefined) folders.set(version, between);
    return (own && between !== '') || (known !== undefined && known !== between);
  });
  if (!several) return [files];
  return [...groupBy(files, (path) => placeBelow(root, path).between).values()];
}

/** The folders between the root and the version, the version itself, and whether it is a folder of its own. */
function placeBelow(root: string, path: string): { between: string; version: string | undefined; own: boolean } {
  const folders = path.slice(root.length).split('/');
  const name = folders.pop() ?? '';
  const at = folders.findIndex((folder) => /^\d/.test(folder));
  const between = (at === -1 ? folders : folders.slice(0, at)).filter((folder) => !UP_OR_DOWN.test(folder) && !SQITCH.test(folder));
  const own = at !== -1 && at === folders.length - 1 && !/^V?\d/.test(name);
  const version = own ? folders[at] : (FLYWAY.exec(name)?.[1] ?? /^\d+/.exec(name)?.[0]);
  return { between: between.join('/'), version, own };
}
