import { readFile, realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { GateError, type Host } from '../../core/index.ts';
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
