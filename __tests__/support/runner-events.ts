import { readdirSync, readFileSync } from 'node:fs';
import type { RunnerEvent } from './fake-runner.ts';

const FOLDER = '__tests__/support/events';

/** Names of all fixtures: the event's name, perhaps with a variant: `pull_request.fork`. */
export const EVENT_FIXTURES = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));

/** Fixtures of events after which nothing is left to check. */
export const GONE_FIXTURES = EVENT_FIXTURES.filter((name) => /\.deleted(-tag)?$/.test(name));

export interface EventCommits {
  readonly base: string;
  readonly head: string;
  /** The object of an annotated tag. */
  readonly tag?: string;
}

/** A payload as GitHub sends it, about these commits. */
export function eventOf(fixture: string, { base, head, tag = head }: EventCommits): RunnerEvent {
  const text = readFileSync(`${FOLDER}/${fixture}.json`, 'utf8');
  const about = text.replaceAll('a'.repeat(40), head).replaceAll('b'.repeat(40), base).replaceAll('e'.repeat(40), tag);
  // For `workflow_run` this is the newest commit of the default branch, for all else what the runner checks out by itself.
  const sha = fixture.startsWith('workflow_run') ? base : head;
  return { name: fixture.split('.')[0] ?? '', payload: JSON.parse(about) as unknown, environment: { GITHUB_SHA: sha } };
}
