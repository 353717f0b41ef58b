import type { Finding, Place, SourceExcerpt } from '../../core/index.ts';
import { releaseLabel } from '../../gates/index.ts';
import type { Release, ReleaseWindow } from '../../window/index.ts';

/** Lines before and after the one that counts. */
const AROUND = 3;
/** Findings that get excerpts: nobody reads more side by side. */
const MOST_FINDINGS = 200;
const LINE_LENGTH = 300;
/** Larger files are read by programs alone. */
const MOST_BYTES = 4_000_000;

type Lines = (release: Release, path: string) => Promise<readonly string[] | undefined>;

/** The findings of comparisons with the lines of both sides, as their releases have them. What cannot be read is left out. */
export async function withExcerpts(findings: readonly Finding[], window: ReleaseWindow): Promise<readonly Finding[]> {
  const lines = lineReader();
  const byLabel = new Map([window.candidate, ...window.earlier].map((release) => [releaseLabel(release), release]));
  const worth = new Set(findings.filter(isCompared).slice(0, MOST_FINDINGS));
  return Promise.all(
    findings.map(async (finding) => {
      const excerpts = worth.has(finding) ? await excerptsOf(finding, { window, byLabel, lines }) : [];
      return excerpts.length > 0 ? { ...finding, excerpts } : finding;
    }),
  );
}

function isCompared({ gate, severity, place }: Finding): boolean {
  return gate === 'compat' && severity !== 'note' && place !== undefined;
}

interface Sources {
  readonly window: ReleaseWindow;
  readonly byLabel: ReadonlyMap<string, Release>;
  readonly lines: Lines;
}

async function excerptsOf({ place, related = [] }: Finding, { window, byLabel, lines }: Sources): Promise<SourceExcerpt[]> {
  const sides = [
    ...related.map((other) => ({ side: 'old' as const, place: other.place, release: releaseAt(other.label, byLabel) })),
    ...(place ? [{ side: 'new' as const, place, release: window.candidate }] : []),
  ];
  const excerpts = await Promise.all(
    sides.map(async (side) => {
      const text = side.release && (await lines(side.release, side.place.file));
      return text && side.release && cut(text, side.place, { side: side.side, release: releaseLabel(side.release) });
    }),
  );
  return excerpts.filter((excerpt) => excerpt !== undefined);
}

/** The release behind a label. What stands at the same place of several releases is labelled with all of them: the newest is shown. */
function releaseAt(label: string, byLabel: ReadonlyMap<string, Release>): Release | undefined {
  for (const one of [label, ...label.split(', ')]) {
    const release = byLabel.get(one);
    if (release) return release;
  }
  return undefined;
}

function cut(lines: readonly string[], place: Place, about: Pick<SourceExcerpt, 'side' | 'release'>): SourceExcerpt | undefined {
  if (place.line > lines.length) return undefined;
  const first = Math.max(1, place.line - AROUND);
  const shown = lines.slice(first - 1, place.line + AROUND).map((line) => line.slice(0, LINE_LENGTH));
  return { ...about, place, from: first, lines: shown };
}

/** Reads each file of each release once. */
function lineReader(): Lines {
  const known = new Map<string, Promise<readonly string[] | undefined>>();
  return (release, path) => {
    const key = JSON.stringify([release.label, path]);
    const found = known.get(key) ?? readLines(release, path);
    known.set(key, found);
    return found;
  };
}

async function readLines(release: Release, path: string): Promise<readonly string[] | undefined> {
  const bytes = await release.read(path).catch(() => undefined);
  if (bytes === undefined || bytes.length > MOST_BYTES) return undefined;
  try {
    const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r\n|\r|\n/);
    // What follows the last line end is no line.
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  } catch {
    return undefined;
  }
}
