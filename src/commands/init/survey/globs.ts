import { posix } from 'node:path';

/** More globs than these say less than the list of files. */
const MOST_GLOBS = 12;

/** A character that means something in a glob. */
const SPECIAL = /[*?[\]{}()!\\]/;

/**
 * The fewest globs that match all `wanted` files and none of `others`: a whole folder where it holds nothing else of the extension, else its
 * folders one by one, else the files themselves. Paths with `/`, sorted globs; the result is never empty for a non-empty `wanted`.
 */
export function coverFiles(wanted: readonly string[], others: readonly string[]): readonly string[] {
  const byExtension = new Map<string, string[]>();
  for (const path of wanted) {
    const key = extensionOf(path);
    const list = byExtension.get(key);
    if (list) list.push(path);
    else byExtension.set(key, [path]);
  }
  const rest = new Map<string, string[]>();
  for (const path of others) {
    const key = extensionOf(path);
    if (byExtension.has(key)) rest.set(key, [...(rest.get(key) ?? []), path]);
  }
  return [...byExtension].flatMap(([extension, files]) => cover(files, rest.get(extension) ?? [], extension)).sort();
}

function cover(files: readonly string[], others: readonly string[], extension: string): readonly string[] {
  const whole = globOf(commonFolder(files), files, others, extension);
  if (whole !== undefined) return [whole];
  const folders = new Map<string, string[]>();
  const common = commonFolder(files);
  const own: string[] = [];
  for (const file of files) {
    const inside = common === '' ? file : file.slice(common.length + 1);
    const slash = inside.indexOf('/');
    if (slash < 0) own.push(file);
    else {
      const folder = inside.slice(0, slash);
      folders.set(folder, [...(folders.get(folder) ?? []), file]);
    }
  }
  const globs = [...ownFiles(common, own, others, extension), ...[...folders.values()].flatMap((some) => cover(some, others, extension))];
  return globs.length > MOST_GLOBS ? globs.slice(0, 200) : globs;
}

/** One glob for a folder and all below it, or for the folder alone. */
function globOf(folder: string, files: readonly string[], others: readonly string[], extension: string): string | undefined {
  // A repository's top is never taken as a whole: what is added later would be swept in.
  if (folder === '' || files.length < 2 || extension === '' || SPECIAL.test(folder)) return undefined;
  const isFlat = files.every((file) => posix.dirname(file) === folder);
  const inTheWay = others.filter((file) => file.startsWith(`${folder}/`));
  if (inTheWay.length === 0) return isFlat ? `${folder}/*${extension}` : `${folder}/**/*${extension}`;
  if (isFlat && inTheWay.every((file) => posix.dirname(file) !== folder)) return `${folder}/*${extension}`;
  return undefined;
}

function ownFiles(folder: string, files: readonly string[], others: readonly string[], extension: string): readonly string[] {
  if (files.length === 0) return [];
  const glob = globOf(
    folder,
    files,
    others.filter((file) => posix.dirname(file) === folder),
    extension,
  );
  return glob !== undefined && glob.endsWith(`/*${extension}`) ? [glob] : files.map(literal);
}

/** A path as a glob that matches it alone. */
function literal(path: string): string {
  return path.replace(/[*?[\]{}()!\\]/g, '\\$&');
}

function commonFolder(files: readonly string[]): string {
  let common = posix.dirname(files[0] ?? '');
  for (const file of files) while (common !== '.' && !file.startsWith(`${common}/`)) common = posix.dirname(common);
  return common === '.' ? '' : common;
}

/** `.schema.json` and the like tell more than `.json`. */
function extensionOf(path: string): string {
  const name = posix.basename(path);
  return /(?:\.schema|\.odcs|\.contract|\.openapi|\.v\d+)?\.[^.]+$/i.exec(name)?.[0].replace(/^\.v\d+/i, '') ?? '';
}
