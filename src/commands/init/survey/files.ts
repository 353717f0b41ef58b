import { open, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { GitRepository } from '../../../git/index.ts';
import type { SurveyedFile } from '../types.ts';

/** How much of a file is enough to tell what it is. */
const HEAD_BYTES = 4096;
/** More files than these are not opened: a first look has to end. */
const MOST_OPENED = 20_000;
const AT_ONCE = 16;

/** What may be a schema, a contract or a manifest, by its name. */
const CANDIDATE =
  /\.(?:json|ya?ml|avsc|proto|graphqls?|gql|sdl|sql|pgsql|ddl|pbtxt|pbtext|textproto|prototxt|py|toml|tf|hcl|nomad|dvc|env)$|(?:^|\/)(?:MLmodel|dvc\.lock|Dockerfile[^/]*|\.env)$/i;
/** Folders of what is not the product: tests, samples, other people's code, what a build makes. */
const ASIDE =
  /(?:^|\/)(?:node_modules|vendor|third_party|third-party|dist|build|target|\.venv|venv|site-packages|__tests__|tests?|spec|fixtures?|testdata|__fixtures__|__mocks__|mocks?|examples?|samples?|benchmarks?|bench|docs?|\.cache)\//i;
/** Names that many tools know and that are never a schema of the product. */
const KNOWN =
  /(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[^/]*|jsconfig|deno|biome|knip|lerna|nx|turbo|renovate|\.eslintrc|\.prettierrc|angular|pnpm-lock|yarn|pnpm-workspace|mkdocs|\.pre-commit-config|codecov|dependabot)\.(?:jsonc?|ya?ml)$/i;

export interface Listing {
  /** Every path of the work tree that git knows or does not ignore. */
  readonly paths: readonly string[];
  /** Those that may matter, outside of the folders that are left out. */
  readonly candidates: readonly string[];
  /** How many were left out for their folder. */
  readonly leftOut: number;
}

/** What the work tree holds, as git lists it. */
export async function listFiles(repository: GitRepository): Promise<Listing> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const text = await repository.text(args);
  const paths = [...new Set(text.split('\0').filter(Boolean))].sort();
  const possible = paths.filter((path) => CANDIDATE.test(path) && !KNOWN.test(path) && !path.startsWith('.github/'));
  const candidates = possible.filter((path) => !ASIDE.test(path));
  return { paths, candidates: candidates.slice(0, MOST_OPENED), leftOut: possible.length - candidates.length };
}

/** The beginnings of regular files; what is gone, or a link out of the repository, is left out. */
export async function readHeads(top: string, paths: readonly string[]): Promise<readonly SurveyedFile[]> {
  const root = await realpath(top);
  const found: SurveyedFile[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = await Promise.all(paths.slice(start, start + AT_ONCE).map((path) => readHead(root, path)));
    for (const one of some) if (one) found.push(one);
  }
  return found;
}

async function readHead(root: string, path: string): Promise<SurveyedFile | undefined> {
  try {
    const file = await realpath(join(root, path));
    if (relative(root, file).startsWith('..')) return undefined;
    const handle = await open(file);
    try {
      if (!(await handle.stat()).isFile()) return undefined;
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return { path, head: buffer.toString('utf8', 0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}
