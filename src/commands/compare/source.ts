import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { SchemaSource } from '../../compat/index.ts';
import type { FormatName } from '../../config/index.ts';
import { GateError, isJsonObject, type JsonObject, type JsonValue } from '../../core/index.ts';
import { fileError } from '../shared/user-file.ts';
import { pathOfText } from './text-path.ts';

/** A key of an object that spans files: it has a directory or an extension, and nothing that a schema keyword could have. */
const FILE_NAME = /^(?!\$)[^\s"'{}]*(?:\/[^\s"'{}]+|\.[A-Za-z][A-Za-z0-9]{0,11})$/;

/** Whether an object maps paths to texts (rather than being a schema): it has members, all texts, all under names that look like files. */
export function isFileMap(value: JsonObject): value is { readonly [path: string]: string } {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, text]) => typeof text === 'string' && FILE_NAME.test(key));
}

/** A schema of a batch case: text, a JSON value, or an object from paths to texts whose first entry is the main file. @throws GateError RG-USAGE */
export function sourceOfValue(value: JsonValue | undefined, side: 'old' | 'new', format: FormatName | undefined): SchemaSource {
  if (value === undefined)
    throw new GateError('RG-USAGE', `\`${side}\` is missing`, {
      expected: 'a schema as text, as JSON, or as an object from paths to texts',
    });
  if (typeof value === 'string') return { path: pathOfText(side, value, format), text: value };
  if (!isJsonObject(value) || !isFileMap(value)) {
    const text = JSON.stringify(value, null, 2);
    return { path: pathOfText(side, text, format), text };
  }
  const files = new Map(Object.entries(value).map(([path, text]) => [path.replace(/^(?:\.?\/)+/, ''), text]));
  const [first] = files;
  if (!first) throw new GateError('RG-USAGE', `\`${side}\` names no file`);
  return { path: first[0], text: first[1], file: (path) => files.get(path), files: () => [...files.keys()] };
}

/** A schema file. References may lead anywhere below the working directory, or below the file's own directory when it lies elsewhere. @throws GateError RG-FILE */
export function sourceOfFile(path: string, directory: string): SchemaSource {
  const absolute = resolve(directory, path);
  const inside = isBelow(absolute, directory);
  const root = inside ? directory : dirname(absolute);
  const read = readerBelow(root, absolute);
  const name = inside ? relative(directory, absolute).split(sep).join('/') : basename(absolute);
  const text = read(name);
  if (text === undefined) throw whyUnread(absolute, path);
  return { path: name, text, file: read };
}

function whyUnread(file: string, path: string): GateError {
  const hint = 'give the path of a schema file';
  try {
    readFileSync(file);
  } catch (error) {
    return fileError(path, error, { hint });
  }
  return new GateError('RG-FILE', `${path} cannot be read`, { hint });
}

/**
 * Reads files below a folder by their paths from there; `undefined` for what is not there or not below. A symbolic link in a repository does
 * not decide which file of the machine is read; the file a person names is theirs to name.
 */
export function readerBelow(root: string, named?: string): (name: string) => string | undefined {
  let real: string | undefined;
  return (name) => {
    const file = resolve(root, name);
    if (!isBelow(file, root)) return undefined;
    try {
      if (file !== named && !isBelow(realpathSync(file), (real ??= realpathSync(root)))) return undefined;
      return readFileSync(file, 'utf8');
    } catch {
      return undefined;
    }
  };
}

export function isBelow(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
