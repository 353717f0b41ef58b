import { lstat, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CommandInput, type CommandResult, GateError, type Host, type Report, sha256, toGateErrors } from '../../core/index.ts';
import { type CommentResult, openGitHub, stickComment } from '../../github/index.ts';
import { isClean, readReport, renderComment, renderResolved } from '../../report/index.ts';
import { choosePullRequest, type Surroundings, surroundingsOf } from './place.ts';

/** A report of everything is smaller; a larger file is none. */
const MOST_BYTES = 64_000_000;

interface Done extends Omit<CommentResult, 'outcome'> {
  readonly outcome: CommentResult['outcome'] | 'skipped';
  readonly headline: string;
  readonly nextStep?: string;
  readonly pullRequest?: number;
}

/**
 * Writes the comment. Whatever keeps it from that is told and ends as skipped: a gate must not fail because of what is said about it.
 * @throws GateError RG-USAGE for what the person who wrote the workflow has to mend
 */
export async function run({ options }: CommandInput, host: Host): Promise<CommandResult> {
  const file = options['report'];
  if (typeof file !== 'string') throw new GateError('RG-USAGE', 'no report is named', { expected: 'report: the JSON report of a check' });
  const wanted = numberOf(options['pull-request']);
  if (options['dry-run'] === true)
    return { verdict: 'pass', text: bodyOf(await load(host, file), await surroundingsOf(host), options['key']) };
  try {
    return toResult(await comment(host, { file, wanted, key: options['key'] }));
  } catch (error) {
    host.signal.throwIfAborted();
    const [first] = toGateErrors(error);
    const nextStep = first?.hint;
    return toResult({
      outcome: 'skipped',
      headline: `No comment was written: ${first?.message ?? 'no reason is known'}.`,
      ...(nextStep !== undefined && { nextStep }),
    });
  }
}

function numberOf(text: string | boolean | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string' && /^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new GateError('RG-USAGE', `pull-request is ${JSON.stringify(text)}`, { expected: 'the number of a pull request' });
}

interface Wish {
  readonly file: string;
  readonly wanted: number | undefined;
  readonly key: string | boolean | undefined;
}

async function comment(host: Host, { file, wanted, key }: Wish): Promise<Done> {
  const report = await load(host, file);
  const surroundings = await surroundingsOf(host);
  const { access } = surroundings;
  if (access === undefined) {
    throw new GateError('RG-GITHUB', 'there is no token, or no repository', {
      hint: 'pass `GITHUB_TOKEN: ${{ github.token }}` in the `env` of the step, and give the job `permissions: pull-requests: write`',
    });
  }
  const { token, apiUrl, owner, repo } = access;
  const api = openGitHub({ token, apiUrl, fetch: host.fetch, signal: host.signal, clock: host.clock });
  const pull = await choosePullRequest(api, surroundings, wanted);
  if (pull.kind === 'none')
    return { outcome: 'none', headline: 'The event is about no open pull request; there is nothing to comment on.' };
  if (pull.kind === 'outdated') {
    return {
      outcome: 'none',
      headline: `Pull request #${pull.number} has a newer commit; its own run will comment.`,
      pullRequest: pull.number,
    };
  }
  const body = bodyOf(report, surroundings, key);
  const result = await stickComment(
    api,
    { owner, repo, number: pull.number },
    { marker: markerOf(surroundings, key), body, isClean: isClean(report) },
  );
  return { ...result, headline: `Pull request #${pull.number}: ${SAID[result.outcome]}.`, pullRequest: pull.number };
}

const SAID: Readonly<Record<CommentResult['outcome'], string>> = {
  created: 'the comment was created',
  updated: 'the comment was updated',
  unchanged: 'the comment says so already',
  resolved: 'the comment says that all is resolved',
  none: 'there is nothing to tell',
};

/** Never the bytes of another file than the one that was named: an artifact may hold links. */
async function load(host: Host, file: string): Promise<Report> {
  const path = resolve(host.directory, file);
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isFile())
    throw new GateError('RG-FILE', 'the report is no file', { hint: 'download the artifact first, and name the file in it' });
  if (found.size > MOST_BYTES) throw new GateError('RG-REPORT', 'the report is larger than any report is');
  return readReport(await readFile(path, 'utf8'));
}

/** Hidden in the comment; a digest, because names of workflows may hold anything. */
function markerOf({ place }: Surroundings, key: string | boolean | undefined): string {
  const digest = sha256(typeof key === 'string' ? `key:${key}` : `job:${place}`).replace(/^sha256:/, '');
  return `<!-- rollback-gate comment ${digest.slice(0, 24)} -->`;
}

function bodyOf(report: Report, surroundings: Surroundings, key: string | boolean | undefined): string {
  const { runUrl } = surroundings;
  const text = { marker: markerOf(surroundings, key), ...(runUrl !== undefined && { runUrl }) };
  return isClean(report) ? renderResolved(report, text) : renderComment(report, text);
}

function toResult({ outcome, headline, nextStep, url = '', pullRequest }: Done): CommandResult {
  const verdict = outcome === 'skipped' ? 'skipped' : 'pass';
  const number = pullRequest === undefined ? '' : String(pullRequest);
  const report: Report = {
    verb: 'comment',
    verdict,
    headline,
    ...(nextStep !== undefined && { nextStep }),
    findings: [],
    facts: url === '' ? [] : [{ label: 'Comment', text: url }],
    tables: [],
    timeline: [],
  };
  return { verdict, report, outputs: { outcome, 'comment-url': url, 'pull-request': number } };
}
