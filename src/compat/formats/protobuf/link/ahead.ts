import type { SchemaSource } from '../../../types.ts';
import { candidatePaths } from './roots.ts';
import { builtinFile } from './well-known.ts';

const IMPORT = /\bimport\s+(?:(?:public|weak|option)\s+)?["']([^"'\n]+)["']/g;
const PACKAGE = /(?:^|;)[ \t]*package\s+([\w.]+)/m;
/** So many texts are remembered. */
const MAX_KEPT = 20_000;
/** Imports beyond these are fetched when they are asked for. */
const MAX_FILES = 10_000;

interface Head {
  readonly package: string;
  readonly imports: readonly string[];
  /** Whether it seems to extend messages that hold data; found out when it is asked for. */
  extends?: boolean;
}

const heads = new Map<string, Head>();

/** What a text seems to import, without parsing it: a mistake costs a look-up and no more. */
function headOf(text: string): Head {
  let head = heads.get(text);
  if (!head) {
    if (heads.size >= MAX_KEPT) heads.clear();
    head = { package: PACKAGE.exec(text)?.[1] ?? '', imports: [...text.matchAll(IMPORT)].map(([, path = '']) => path) };
    heads.set(text, head);
  }
  return head;
}

/**
 * Asks at once for all that a file imports, and what these import: a schema that misses a file has to be opened and compared anew.
 * `done`: files of the release behind which nothing is missing.
 */
export function lookAhead({ path, text: main, peek }: SchemaSource, roots: readonly string[] | undefined, done: Set<string>): void {
  if (!peek) return;
  const seen = new Set([path]);
  const queue = [{ path, text: main }];
  let missing = false;
  for (const by of queue) {
    if (done.has(by.path)) continue;
    const head = headOf(by.text);
    for (const imported of head.imports) {
      if (builtinFile(imported)) continue;
      const found = peek(candidatePaths({ path: by.path, package: head.package }, imported, { roots }));
      const text = found?.text;
      if (!found || seen.has(found.path) || seen.size > MAX_FILES) continue;
      if (text === undefined) missing = true;
      else queue.push({ path: found.path, text });
      seen.add(found.path);
    }
  }
  if (!missing) for (const one of seen) done.add(one);
}

/** Options are no data. */
const EXTEND = /\bextend\s+(?!\.?google\.protobuf\.)/;

/** Whether a text seems to extend messages that hold data. */
export function seemsToExtend(text: string): boolean {
  const head = headOf(text);
  return (head.extends ??= EXTEND.test(text));
}

/** A file that an import means, as far as its text is at hand. */
export interface Found {
  readonly path: string;
  readonly text: string;
}

/**
 * The texts of all that a file leads to, itself included, by path, as far as they are at hand. Nothing is parsed, and nothing may rest on it:
 * it tells where to look. `kept`: what each file of the release imports.
 */
export function textsBehind(
  { path, text, peek, file }: SchemaSource,
  roots: readonly string[] | undefined,
  kept: Map<string, readonly Found[]>,
): ReadonlyMap<string, string> {
  const look: NonNullable<SchemaSource['peek']> = (paths) => (peek ? peek(paths) : firstOf(paths, file));
  const texts = new Map([[path, text]]);
  for (const [by, body] of texts) {
    let targets = kept.get(by);
    if (!targets) {
      const head = headOf(body);
      const read = (one: string): string | undefined => look([one])?.text;
      const found = head.imports.flatMap((imported) =>
        builtinFile(imported) ? [] : [look(candidatePaths({ path: by, package: head.package }, imported, { roots, read }))],
      );
      targets = found.flatMap((one) => (one?.text === undefined ? [] : [{ path: one.path, text: one.text }]));
      if (targets.length === found.length) kept.set(by, targets);
    }
    for (const target of targets) if (!texts.has(target.path) && texts.size < MAX_FILES) texts.set(target.path, target.text);
  }
  return texts;
}

function firstOf(paths: Iterable<string>, file: SchemaSource['file']): Found | undefined {
  for (const path of paths) {
    const text = file?.(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}
