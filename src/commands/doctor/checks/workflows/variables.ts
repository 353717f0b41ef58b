import { type Diagnosis, problem } from '../../types.ts';
import { acts, type OurJob, variableOf } from './jobs.ts';
import { at } from './read.ts';

/** What gated-deploy.yml hands over as variables, and by which secret. */
export const HANDED_OVER: ReadonlyMap<string, string> = new Map([
  ['METRICS_TOKEN', 'metrics-token'],
  ['PAGE_URL', 'page-url'],
]);

/** A secret reaches a step by its `env`, and never on its own. */
export function lookAtVariables(job: OurJob, names: readonly string[]): readonly Diagnosis[] {
  if (!acts(job)) return [];
  const wanted = names.filter((name) => !name.startsWith('GITHUB_'));
  return job.step === undefined ? inCalled(job, wanted) : inStep(job, wanted);
}

function inStep(job: OurJob, names: readonly string[]): readonly Diagnosis[] {
  const unset = names.filter((name) => variableOf(job, name) === undefined);
  const [first] = unset;
  if (first === undefined) return [];
  const change = `add \`env: { ${first}: "\${{ secrets.${first} }}" }\` to the step`;
  return [problem(`${job.label}: the configuration has ${listed(unset)}, and the step is not given it`, change)];
}

function inCalled({ label, job }: OurJob, names: readonly string[]): readonly Diagnosis[] {
  return names.flatMap((name) => {
    const secret = HANDED_OVER.get(name);
    const found = `${label}: the configuration has ${listed([name])}`;
    if (secret === undefined)
      return [problem(`${found}, which the called workflow cannot hand over`, 'use the actions in jobs of your own')];
    if (at(at(job, 'secrets'), secret) !== undefined) return [];
    return [
      problem(`${found}, and the called workflow is not given it`, `add \`secrets: { ${secret}: "\${{ secrets.${name} }}" }\` to the job`),
    ];
  });
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\${${name}}`).join(', ');
}
