import { advice, type Diagnosis, problem } from '../../types.ts';
import { acts, type OurJob, variableOf } from './jobs.ts';
import { GATED_DEPLOY, type Need } from './needs.ts';
import { at, type Plain } from './read.ts';

/** Does the token have what the configuration will ask of it, and is it handed to the step at all? */
export function lookAtPermissions(job: OurJob, needs: readonly Need[]): readonly Diagnosis[] {
  const beyond = job.runs === 'gated-deploy' ? needs.filter((need) => isBeyond(job, need)) : [];
  const asked = needs.filter(({ scope }) => job.runs !== 'gated-deploy' || GATED_DEPLOY.has(scope));
  return [...granted(job, asked), ...beyond.map((need) => beyondCalled(job, need)), ...lookAtToken(job, needs)];
}

function granted(job: OurJob, needs: readonly Need[]): readonly Diagnosis[] {
  const permissions = at(job.job, 'permissions') ?? at(job.root, 'permissions');
  const wanted = `\`permissions: { ${needs.map(({ scope, access }) => `${scope}: ${access}`).join(', ')} }\``;
  if (permissions === undefined) {
    const found = `${job.label}: no permissions are declared, so the token has what the organisation gives by default`;
    return [advice(found, `declare them: ${wanted}`)];
  }
  if (permissions === 'write-all') return [advice(`${job.label}: the token may write everything`, `declare only what it takes: ${wanted}`)];
  return needs.filter((need) => !has(permissions, need)).map((need) => lack(job, need));
}

function has(permissions: Plain, { scope, access }: Need): boolean {
  const given = typeof permissions === 'string' ? permissions.replace('-all', '') : at(permissions, scope);
  return given === 'write' || (given === 'read' && access === 'read');
}

function lack(job: OurJob, { scope, access, why, token }: Need): Diagnosis {
  const found = `${job.label}: the token lacks ${scope}: ${access}, ${why}`;
  const change = `add \`${scope}: ${access}\` to the permissions of the job`;
  // A called workflow is not even started.
  if (job.step === undefined) return problem(found, change);
  if (scope === 'contents' && access === 'read') return advice(`${found}, which fails where the repository is private`, change);
  return token === 'push' && hasPushToken(job)
    ? advice(`${found}; ROLLBACK_GATE_TOKEN may make up for it`, change)
    : problem(found, change);
}

/** What needs a token of GitHub gets it as a variable; a push has the credentials of the checkout. */
function lookAtToken(job: OurJob, needs: readonly Need[]): readonly Diagnosis[] {
  if (!acts(job) || job.step === undefined || variableOf(job, 'GITHUB_TOKEN') !== undefined) return [];
  const isPassed = variableOf(job, 'ROLLBACK_GATE_TOKEN') !== undefined;
  const without = needs.filter(({ scope, token }) => scope !== 'contents' && !(token === 'push' && isPassed));
  if (without.length === 0) return [];
  const reasons = without.map(({ why }) => why).join(', nor ');
  return [
    problem(`${job.label}: the step has no GITHUB_TOKEN ${reasons}`, 'add `env: { GITHUB_TOKEN: "${{ github.token }}" }` to the step'),
  ];
}

function isBeyond(job: OurJob, { scope, token }: Need): boolean {
  return !GATED_DEPLOY.has(scope) && !(token === 'push' && hasPushToken(job));
}

function beyondCalled({ label }: OurJob, { scope, access, why, token }: Need): Diagnosis {
  const own = 'use the actions in jobs of your own, with that permission';
  const change = token === 'push' ? `pass \`push-token\` with a token that may, or ${own}` : own;
  return problem(`${label}: the called workflow does not have ${scope}: ${access}, ${why}`, change);
}

/** The token of the run itself, by another name. */
const OWN_TOKEN = /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/;

/** Whether it pushes with another token than that of the run. */
function hasPushToken(job: OurJob): boolean {
  const token = variableOf(job, 'ROLLBACK_GATE_TOKEN');
  if (job.step !== undefined) return token !== undefined && !OWN_TOKEN.test(token);
  // Names of secrets have no dash, so `secrets: inherit` brings none by this name.
  return at(at(job.job, 'secrets'), 'push-token') !== undefined;
}
