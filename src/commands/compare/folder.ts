import { closeSync, type Dirent, openSync, readdirSync, readSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { SchemaSource, SchemaUnit } from '../../compat/index.ts';
import { GateError, sha256 } from '../../core/index.ts';
import { fileError, statUserPath } from '../shared/user-file.ts';
import { isBelow, readerBelow } from './source.ts';

/** A folder of more files is no folder of schemas. */
const MAX_FILES = 50_000;
const HEAD = 4096;

/** The schema files below a folder, or one file that stands alone. Paths are relative to the folder. Links are not followed. */
export class Folder {
  readonly paths: readonly string[];
  readonly #absolute: string;
  /** From where references are looked up, to the folder. */
  readonly #prefix: string;
  readonly #read: (name: string) => string | undefined;

  /** @throws GateError RG-FILE */
  constructor(path: string, directory: string) {
    const given = resolve(directory, path);
    const single = isFile(path, directory);
    this.#absolute = single ? dirname(given) : given;
    const root = this.#absolute === directory || isBelow(this.#absolute, directory) ? directory : this.#absolute;
    this.#prefix = relative(root, this.#absolute).split(sep).join('/');
    this.#read = readerBelow(root);
    this.paths = single ? [basename(given)] : filesBelow(this.#absolute);
  }

  /** The beginning of a file, by which its format is told; `undefined` when it is no text. */
  head(path: string): string | undefined {
    const file = openSync(join(this.#absolute, path), 'r');
    try {
      const bytes = Buffer.alloc(HEAD);
      const length = readSync(file, bytes, 0, HEAD, 0);
      return bytes.subarray(0, length).includes(0) ? undefined : bytes.toString('utf8', 0, length);
    } finally {
      closeSync(file);
    }
  }

  text(path: string): string | undefined {
    return this.#read(this.nameOf(path));
  }

  /** What tells contents apart. */
  oid(path: string): string {
    return sha256(this.text(path) ?? '');
  }

  /** How messages call a file: from the working directory when the folder is below it. */
  nameOf(path: string): string {
    return this.#prefix === '' ? path : `${this.#prefix}/${path}`;
  }

  /** @throws GateError RG-FILE when the main file cannot be read */
  source({ path, files }: SchemaUnit): SchemaSource {
    const text = this.text(path);
    if (text === undefined) throw new GateError('RG-FILE', `${this.nameOf(path)} cannot be read`);
    const names = files.map((one) => this.nameOf(one));
    return { path: this.nameOf(path), text, file: this.#read, ...(files.length > 1 && { files: () => names }) };
  }
}

/** @throws GateError RG-FILE when there is nothing */
function isFile(path: string, directory: string): boolean {
  const hint = 'give the path of a schema file, or of a folder of them';
  const stat = statUserPath(directory, path, hint);
  if (stat.isFile() || stat.isDirectory()) return stat.isFile();
  throw new GateError('RG-FILE', `${path} is no regular file`, { hint });
}

/** Regular files at any depth, without hidden folders and `node_modules`; sorted. @throws GateError RG-FILE when there are too many */
export function filesBelow(folder: string): string[] {
  const found: string[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of entriesOf(join(folder, below))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(path);
      else if (entry.isFile()) found.push(path);
    }
    if (found.length + waiting.length > MAX_FILES) {
      throw new GateError('RG-FILE', `${folder} holds more than ${MAX_FILES} files`, { hint: 'give the folder of the schemas' });
    }
  }
  return found.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw fileError(folder, error);
  }
}
