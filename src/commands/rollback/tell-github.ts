import { GateError, shortDigest, type Tuple, tupleId } from '../../core/index.ts';
import { closeIncidents, type DeploymentState, openGitHub, reportDeployment } from '../../github/index.ts';
import type { Journal } from './journal.ts';
import { reachGitHub } from './reach-github.ts';
import type { Session } from './session.ts';

/** What the ledger has just recorded of a tuple. */
export interface Standing {
  readonly event: 'deployed' | 'restored' | 'verified' | 'failed';
  readonly tuple: Tuple;
  /** The commit in the repository of the manifests that put it in place, where that is known. */
  readonly commit: string | undefined;
}

const STATES: Readonly<Record<Standing['event'], DeploymentState>> = {
  deployed: 'in_progress',
  restored: 'in_progress',
  verified: 'success',
  failed: 'failure',
};
const SAID: Readonly<Record<Standing['event'], string>> = {
  deployed: 'is being watched',
  restored: 'was restored by a rollback and is being watched',
  verified: 'holds',
  failed: 'failed',
};

/**
 * Tells GitHub what the ledger says, where the configuration wants it: how a deployment went, and that an incident is over. GitHub only
 * repeats what is recorded, so whatever keeps it from that is noted and stands in nobody's way.
 */
export async function tellGitHub(session: Session, journal: Journal, standing: Standing): Promise<void> {
  if (session.host.signal.aborted) return;
  await attempt(journal, 'GitHub was not told of the deployment', () => tellDeployment(session, standing));
  if (standing.event === 'verified') await attempt(journal, 'Incidents were not closed', () => tellRecovery(session, journal, standing));
}

async function attempt(journal: Journal, what: string, tell: () => Promise<void>): Promise<void> {
  try {
    await tell();
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    journal.note(`${what}. ${error.describe()}`);
  }
}

async function tellDeployment(session: Session, { event, tuple, commit }: Standing): Promise<void> {
  const { deployments, name } = session.environment;
  if (deployments === undefined || session.reach === undefined || commit === undefined) return;
  const reach = { ...session.reach, why: '`deployments` needs one', otherwise: 'leave out `deployments`' };
  const { api, owner, repo } = await reachGitHub(reach);
  const id = tupleId(tuple);
  await reportDeployment(api, {
    owner,
    repo,
    environment: deployments.environment,
    commit,
    state: STATES[event],
    description: `${name} on ${shortDigest(id)} ${SAID[event]}`,
    tuple: id,
    ...(session.runUrl !== undefined && { logUrl: session.runUrl }),
    ...(deployments.url !== undefined && { environmentUrl: session.expand(deployments.url) }),
  });
}

/** An incident is over when the environment holds, whatever it holds on. Only where the ladder opens issues are there any. */
async function tellRecovery(session: Session, journal: Journal, { tuple }: Standing): Promise<void> {
  const { environment, host, runUrl } = session;
  const [token, repository] = [host.env('GITHUB_TOKEN'), host.env('GITHUB_REPOSITORY')];
  const [owner, repo, more] = repository?.split('/') ?? [];
  const opensIssues = environment.rollback?.ladder.some(({ step }) => step === 'issue') === true;
  if (!opensIssues || token === undefined || !owner || !repo || more !== undefined) return;
  host.mask(token);
  const apiUrl = host.env('GITHUB_API_URL') ?? 'https://api.github.com';
  const api = openGitHub({ token, apiUrl, fetch: host.fetch, signal: host.signal, clock: host.clock });
  const run = runUrl === undefined ? '' : ` [Run](${runUrl})`;
  const text = `\`${environment.name}\` holds on \`${shortDigest(tupleId(tuple))}\`: the incident is over.${run}`;
  for (const { number } of await closeIncidents(api, { owner, repo, environment: environment.name, text })) {
    journal.mark(`Incident #${number} closed`);
  }
}
