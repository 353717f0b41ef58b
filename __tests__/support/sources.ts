import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

/** One import of a source file. `target` is the path of our own file from the root of the repository, or a package name. */
export interface SourceImport {
  readonly from: string;
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly SourceImport[];
}

/** Every TypeScript file below a folder, with its imports. Generated files are left out. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

const STATIC = /^(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'/gms;
const LAZY = /\bimport\(\s*'([^']+)'/g;

export function importsOf(path: string, source: string): SourceImport[] {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const resolve = (specifier: string): Pick<SourceImport, 'target' | 'own'> =>
    specifier.startsWith('.') ? { target: posix.join(dirname(path), specifier), own: true } : { target: specifier, own: false };
  return [
    ...[...text.matchAll(STATIC)].map((match) => ({
      from: path,
      ...resolve(match[2] ?? ''),
      typeOnly: match[1] !== undefined,
      lazy: false,
    })),
    ...[...text.matchAll(LAZY)].map((match) => ({ from: path, ...resolve(match[1] ?? ''), typeOnly: false, lazy: true })),
  ];
}

/** The folder of `src` that a path belongs to: `core`, `pins`, `commands`. */
export function areaOf(path: string): string {
  return path.split('/')[1] ?? '';
}
