/**
 * Generated pairs of descriptions, in both directions, beside oasdiff: `node scripts/run.mjs bench/openapi-oasdiff-pairs.ts [--from 1]
 * [--pairs 500] [--oasdiff FILE]`. Prints in how many the two come to the same answer, and the others by what each of them says, the most
 * frequent first, with a pair to look at. Why they differ is told in the readme of the format.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareVersions } from '../__tests__/support/openapi-compare.ts';
import { documentsOf } from '../__tests__/support/openapi-pairs.ts';

/** Levels of oasdiff: what it calls informational asks for nothing. */
const LEVELS = ['nothing', 'nothing', 'lossy', 'breaking'];
const KINDS = ['breaking', 'unknown', 'lossy'] as const;

interface Verdict {
  readonly answer: string;
  readonly names: readonly string[];
}

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: 'string', default: '1' },
      pairs: { type: 'string', default: '500' },
      oasdiff: { type: 'string', default: 'oasdiff' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-oasdiff-'));
  const groups = new Map<string, number[]>();
  let [questions, agreed] = [0, 0];
  try {
    for (let seed = Number(values.from); seed < Number(values.from) + Number(values.pairs); seed++) {
      const [old, next] = documentsOf(seed);
      for (const [client, server] of [
        [old, next],
        [next, old],
      ] as const) {
        const [mine, theirs] = [await ask(client, server), askPeer(values.oasdiff, folder, client, server)];
        if (!mine || !theirs) continue;
        questions++;
        if (mine.answer === theirs.answer) agreed++;
        else {
          const group = `${mine.answer} (${mine.names.join(', ')}), oasdiff ${theirs.answer} (${theirs.names.join(', ')})`;
          groups.set(group, [...(groups.get(group) ?? []), seed]);
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const [group, seeds] of [...groups].sort(([, a], [, b]) => b.length - a.length))
    console.log(`${seeds.length}, such as ${seeds[0]}: ${group}`);
  console.log(`the same answer to ${agreed} of ${questions} questions`);
}

/** `undefined` where a description is none. */
async function ask(client: object, server: object): Promise<Verdict | undefined> {
  const found = await compareVersions(client, server).catch(() => undefined);
  if (!found) return undefined;
  const answer = KINDS.find((kind) => found.some((one) => one.kind === kind)) ?? 'nothing';
  return { answer, names: namesOf(found.filter(({ kind }) => kind === answer).map(({ rule }) => rule.replace('openapi/', ''))) };
}

function askPeer(peer: string, folder: string, client: object, server: object): Verdict | undefined {
  const [before, after] = [join(folder, 'before.json'), join(folder, 'after.json')];
  writeFileSync(before, JSON.stringify(client));
  writeFileSync(after, JSON.stringify(server));
  const { status, stdout } = spawnSync(peer, ['changelog', before, after, '-f', 'json'], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) return undefined;
  const changes = (JSON.parse(stdout.trim() || '[]') ?? []) as { readonly id: string; readonly level: number }[];
  const level = Math.max(0, ...changes.map((one) => one.level));
  return { answer: LEVELS[level] ?? 'nothing', names: namesOf(changes.filter((one) => one.level === level).map(({ id }) => id)) };
}

function namesOf(all: readonly string[]): string[] {
  return [...new Set(all)].sort();
}
