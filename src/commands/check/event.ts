import { readFile, realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { GateError, type Host } from '../../core/index.ts';
import type { GitRepository } from '../../git/index.ts';
import type { EventComparison } from '../../github/index.ts';
import { resolveComparison } from '../../github/index.ts';

/**
 * What the event that started the workflow asks for; `undefined` outside of a workflow, and for directories other than the one that
 * the event is about.
 * @throws GateError RG-EVENT, RG-FILE
 */
export async function eventComparison(host: Host): Promise<EventComparison | undefined> {
  const [event, path, workspace] = [host.env('GITHUB_EVENT_NAME'), host.env('GITHUB_EVENT_PATH'), host.env('GITHUB_WORKSPACE')];
  if (event === undefined || path === undefined || !(await isWithin(host.directory, workspace))) return undefined;
  return resolveComparison(event, await readPayload(path), { sha: host.env('GITHUB_SHA') });
}

/**
 * Makes sure that the work tree is what the event is about: it stands on the event's head, or on a commit that holds it, such as the
 * merge into the base that a pull request is checked out as. `sha` is GITHUB_SHA.
 * @throws GateError RG-EVENT when the check-out stands somewhere else: checking that would let what was proposed pass unseen
 */
export async function assertCheckout(
  repository: GitRepository,
  { event, head, base, candidate }: EventComparison,
  sha: string | undefined,
): Promise<void> {
  if (head === undefined || candidate !== 'work-tree') return;
  const here = await repository.object('HEAD^{commit}');
  if (here?.oid === head) return;
  // For these two it may be another commit than the payload names: the merge of a pull request, the commit behind a tag.
  if (here && here.oid === sha && sha !== base && (event === 'pull_request' || event === 'push')) return;
  // A shallow clone knows the parents of its commit by name, though it does not hold them.
  if (here && Buffer.from(here.data).toString('latin1').split('\n\n', 1)[0]?.includes(`\nparent ${head}`)) return;
  if (here && (await repository.run(['merge-base', '--is-ancestor', head, here.oid], { allow: [0, 1, 128] })).code === 0) return;
  const depth = repository.shallow ? 'set fetch-depth: 0, and ' : '';
  throw new GateError('RG-EVENT', `the checkout stands on ${here?.oid ?? 'no commit'}, but the ${event} event is about ${head}`, {
    expected: 'a checkout of what the event is about',
    hint: `${depth}leave out \`ref\` at actions/checkout, or name what shall be checked with head`,
  });
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (cause) {
    throw new GateError('RG-EVENT', 'the payload of the event could not be read', {
      expected: 'JSON in the file GITHUB_EVENT_PATH',
      cause,
    });
  }
}

async function isWithin(directory: string, workspace: string | undefined): Promise<boolean> {
  if (workspace === undefined) return true;
  try {
    return !relative(await realpath(workspace), await realpath(directory)).startsWith('..');
  } catch {
    return false;
  }
}
