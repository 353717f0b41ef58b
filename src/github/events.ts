import { GateError } from '../core/index.ts';
import { commitAt, requiredCommit, valueAt } from './payload.ts';
import type { EventComparison, EventSurroundings } from './types.ts';

type Row = (payload: unknown, event: string, surroundings: EventSurroundings) => Omit<EventComparison, 'event'>;

/** Something proposed: the configuration of its base decides, so that a change cannot disarm its own gate. */
const PULL_REQUEST = (payload: unknown, event: string): Omit<EventComparison, 'event' | 'candidate'> => ({
  kind: 'change',
  base: requiredCommit(payload, 'pull_request.base.sha', event),
  head: requiredCommit(payload, 'pull_request.head.sha', event),
  configFrom: 'base',
  untrusted: isFork(payload, 'pull_request.head.repo.id', 'pull_request.base.repo.id'),
});

/** Asked for by a person or the clock: whatever was checked out. */
const MANUAL: Row = () => ({ kind: 'manual', candidate: 'work-tree', configFrom: 'head', untrusted: false });

const DEPLOYMENT: Row = (payload, event) => ({
  kind: 'deploy',
  head: requiredCommit(payload, 'deployment.sha', event),
  candidate: 'work-tree',
  configFrom: 'head',
  untrusted: false,
});

/** One row per event that starts workflows we support. */
const EVENTS: ReadonlyMap<string, Row> = new Map<string, Row>([
  // The checkout is the merge of head into base: what would be on the branch after merging.
  ['pull_request', (payload, event) => ({ ...PULL_REQUEST(payload, event), candidate: 'work-tree' })],
  ['pull_request_target', (payload, event) => ({ ...PULL_REQUEST(payload, event), candidate: 'head' })],
  [
    'merge_group',
    (payload, event) => ({
      kind: 'change',
      base: requiredCommit(payload, 'merge_group.base_sha', event),
      head: requiredCommit(payload, 'merge_group.head_sha', event),
      candidate: 'work-tree',
      configFrom: 'base',
      untrusted: false,
    }),
  ],
  ['push', push],
  ['workflow_dispatch', MANUAL],
  ['schedule', MANUAL],
  ['deployment', DEPLOYMENT],
  ['deployment_status', DEPLOYMENT],
  ['release', release],
  ['workflow_run', workflowRun],
]);

/** Events that {@link resolveComparison} knows. */
export const SUPPORTED_EVENTS: readonly string[] = [...EVENTS.keys()];

/**
 * What to check for the event that started a workflow. Pure: it looks at nothing but the payload.
 * @throws GateError RG-EVENT for other events, and for payloads that lack what the event is about
 */
export function resolveComparison(event: string, payload: unknown, surroundings: EventSurroundings = {}): EventComparison {
  const row = EVENTS.get(event);
  if (!row) {
    throw new GateError('RG-EVENT', `the event ${JSON.stringify(event)} does not say what to compare`, {
      expected: `one of: ${SUPPORTED_EVENTS.join(', ')}`,
      hint: 'start the workflow by one of them, or set config-from (and head) yourself',
    });
  }
  return { event, ...row(payload, event, surroundings) };
}

function push(payload: unknown, event: string): Omit<EventComparison, 'event'> {
  if (valueAt(payload, 'deleted') === true) {
    throw new GateError('RG-EVENT', 'the push deleted a branch or tag; there is nothing to check', {
      hint: 'add `if: ${{ !github.event.deleted }}` to the job',
    });
  }
  const base = commitAt(payload, 'before');
  const head = requiredCommit(payload, 'after', event);
  return { kind: 'deploy', ...(base !== undefined && { base }), head, candidate: 'work-tree', configFrom: 'head', untrusted: false };
}

/** Its checkout is the tag that was released. */
function release(payload: unknown): Omit<EventComparison, 'event'> {
  const action = valueAt(payload, 'action');
  if (action === 'deleted' || action === 'unpublished') {
    throw new GateError('RG-EVENT', `the release was ${action}; there is nothing to check`, {
      hint: 'start the workflow on `release: { types: [published] }`',
    });
  }
  return { kind: 'deploy', candidate: 'work-tree', configFrom: 'head', untrusted: false };
}

/** Runs with the rights of the default branch after a workflow that may have run for a fork: its head is data, never configuration. */
function workflowRun(payload: unknown, event: string, { sha }: EventSurroundings): Omit<EventComparison, 'event'> {
  const trigger = valueAt(payload, 'workflow_run.event');
  const proposed = typeof trigger === 'string' && trigger.startsWith('pull_request');
  const base = commitAt(payload, 'workflow_run.pull_requests.0.base.sha') ?? sha;
  const untrusted = isFork(payload, 'workflow_run.head_repository.id', 'repository.id');
  return {
    kind: proposed ? 'change' : 'deploy',
    ...(base !== undefined && { base }),
    head: requiredCommit(payload, 'workflow_run.head_sha', event),
    candidate: 'head',
    configFrom: proposed || untrusted ? 'base' : 'head',
    untrusted,
  };
}

/** A deleted fork has no repository any more: not knowing is not trusting. */
function isFork(payload: unknown, head: string, base: string): boolean {
  const [from, to] = [valueAt(payload, head), valueAt(payload, base)];
  return from === undefined || from === null || from !== to;
}
