import type { SchemaEntry } from '../../config/index.ts';
import { type Finding, makeFinding } from '../../core/index.ts';
import { matchFiles, type Release, type ReleaseWindow } from '../../window/index.ts';
import { compatRule } from './rules.ts';

/** The documents of an entry's clients. */
export interface Operations {
  /** Texts by release, N first; `undefined` where the entry names no documents. */
  readonly texts: readonly (readonly string[])[] | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the documents that clients of N and of the earlier releases send. A glob that matches in none of them is told. */
export async function readOperations(entry: SchemaEntry, window: ReleaseWindow): Promise<Operations> {
  const globs = entry.operationFiles;
  if (!globs || entry.compatibility === 'none') return { texts: undefined, findings: [] };
  const releases = [window.candidate, ...window.earlier];
  const texts = await Promise.all(releases.map((release) => readTexts(release, globs)));
  const paths = new Set((await Promise.all(releases.map((release) => release.files()))).flatMap((files) => [...files.keys()]));
  const findings: Finding[] = [];
  for (const glob of globs) {
    if ((await matchFiles(paths, [glob])).length > 0) continue;
    findings.push(makeFinding(compatRule('compat/no-operations'), { gate: 'compat', data: { glob }, place: entry.place }));
  }
  return { texts, findings };
}

async function readTexts(release: Release, globs: readonly string[]): Promise<string[]> {
  const paths = (await matchFiles((await release.files()).keys(), globs)).sort();
  const bytes = await Promise.all(paths.map((path) => release.read(path)));
  // What is no UTF-8 is no document either; replacement characters make the parser say so.
  return bytes.flatMap((one) => (one ? new TextDecoder('utf-8').decode(one) : []));
}
