import { compareTags, type ReleaseTag, type TagList } from './tags.ts';
import type { WindowNote } from './types.ts';

export interface Choice {
  /** The tag of N itself, when it has one. */
  readonly own: ReleaseTag | undefined;
  /** N-1 first. */
  readonly earlier: readonly ReleaseTag[];
  /** How many of `earlier` N's history holds. */
  readonly reachable: number;
  readonly notes: readonly WindowNote[];
}

export interface ChoiceOptions {
  readonly list: TagList;
  readonly pattern: string;
  readonly window: number;
  readonly prereleases: boolean;
  /** N's commit; undefined when there is none yet or when N is a changed work tree, which is not what was tagged. */
  readonly commit: string | undefined;
}

/**
 * Which earlier releases N has to live with: the highest versions in its own history that are lower than its own version.
 * When its history holds none, releases were tagged elsewhere (release branches): then the highest of all.
 */
export function chooseReleases(options: ChoiceOptions): Choice {
  const { list, prereleases, window, commit } = options;
  const sorted = [...list.tags].sort((a, b) => compareTags(b, a));
  const eligible = sorted.filter((tag) => prereleases || !tag.prerelease);
  const isOwn = (tag: ReleaseTag): boolean => commit !== undefined && tag.commit === commit;
  // A pre-release that is being deployed has its version too, whether or not pre-releases count as earlier releases.
  const own = eligible.find(isOwn) ?? sorted.find(isOwn);
  const lower = eligible.filter((tag) => !isOwn(tag) && (!own || compareTags(tag, own) < 0));
  const inHistory = distinctCommits(lower.filter((tag) => tag.reachable));
  const pool = inHistory.length > 0 ? inHistory : distinctCommits(lower);
  const earlier = pool.slice(0, window);
  const reachable = Math.min(inHistory.length, window);
  return { own, earlier, reachable, notes: notesOf(options, { own, earlier, lower }) };
}

/** One commit is one release, however many tags it carries; the highest names it. */
function distinctCommits(tags: readonly ReleaseTag[]): ReleaseTag[] {
  const seen = new Set<string>();
  return tags.filter((tag) => !seen.has(tag.commit) && seen.add(tag.commit));
}

function notesOf(
  { list, pattern, window, prereleases }: ChoiceOptions,
  { own, earlier, lower }: { own: ReleaseTag | undefined; earlier: readonly ReleaseTag[]; lower: readonly ReleaseTag[] },
): WindowNote[] {
  const notes: WindowNote[] = [];
  if (own) notes.push({ code: 'candidate-is-tagged', data: { tag: own.name, version: own.version } });
  const skipped = prereleases ? 0 : list.tags.filter((tag) => tag.prerelease && tag !== own).length;
  const details = { pattern, prereleases: skipped, unversioned: list.unversioned.length, example: list.unversioned[0] ?? '' };
  if (earlier.length === 0 && !own) notes.push({ code: 'no-tags', data: details });
  else if (earlier.length < window) notes.push({ code: 'few-releases', data: { ...details, found: earlier.length, wanted: window } });
  const unreachable = unreachableNote(earlier, lower);
  if (unreachable) notes.push(unreachable);
  if (list.notCommits.length > 0) {
    notes.push({ code: 'ignored-tags', data: { count: list.notCommits.length, example: list.notCommits[0] ?? '' } });
  }
  return notes;
}

/** Tells of tags off N's history: that they had to be used, or that newer ones were left out. */
function unreachableNote(earlier: readonly ReleaseTag[], lower: readonly ReleaseTag[]): WindowNote | undefined {
  const newest = earlier[0];
  if (!newest) return undefined;
  if (!newest.reachable) return { code: 'unreachable-tags', data: { used: 'yes', count: earlier.length, highest: newest.name } };
  const left = lower.filter((tag) => !tag.reachable && compareTags(tag, newest) > 0);
  return left[0] && { code: 'unreachable-tags', data: { used: 'no', count: left.length, highest: left[0].name, newest: newest.name } };
}
