import { GateError } from '../../core/index.ts';
import { awaitRun, startWorkflow } from '../../github/index.ts';
import type { Journal } from './journal.ts';
import { reachGitHub } from './reach-github.ts';
import type { Session } from './session.ts';

/**
 * Starts the workflow that deploys, where one is configured: the commit of a rollback that was written with a workflow's own token starts
 * none by itself. That it could not be started, or has failed, is told; whether the restored release serves is for the watch to find out.
 */
export async function redeploy(session: Session, journal: Journal): Promise<void> {
  const { environment, host, branch, reach } = session;
  const order = environment.rollback?.redeploy;
  if (!order) warnOfSilence(session, journal);
  if (!order || !reach) return;
  const waiting = { clock: host.clock, signal: host.signal, wait: order.wait };
  try {
    const { api, owner, repo } = await reachGitHub(reach);
    const run = await startWorkflow(api, { owner, repo, workflow: order.workflow, branch, inputs: order.inputs }, waiting);
    if (!run) {
      journal.note(`${order.workflow} was started, and its run has not appeared yet.`);
      return;
    }
    journal.mark(`Started ${order.workflow}: ${run.url}`);
    const ended = await awaitRun(api, { owner, repo }, run, waiting);
    if (ended.conclusion === 'success') journal.mark(`${order.workflow} has deployed the restored versions`);
    else
      journal.note(
        `${order.workflow} ${ended.conclusion === undefined ? 'is still running' : `ended with ${ended.conclusion}`}: ${ended.url}`,
      );
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    journal.note(`The restored versions may not be deployed yet: ${thrown.describe()}`);
  }
}

/** GitHub starts no workflow for what the own token of a workflow has pushed, and nobody would see why nothing happens. */
function warnOfSilence({ host, environment }: Session, journal: Journal): void {
  const isOwnToken = host.env('GITHUB_ACTIONS') === 'true' && host.env('ROLLBACK_GATE_TOKEN') === undefined;
  if (!isOwnToken || environment.rollback?.write === 'dispatch') return;
  journal.note(
    'If a workflow deploys what was written: a commit made with the own token of a workflow starts none. Name it in `rollback.redeploy`, or write with the token of an App in ROLLBACK_GATE_TOKEN.',
  );
}
