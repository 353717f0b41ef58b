import type { EnvironmentConfig } from '../../../../config/index.ts';
import { type Diagnosis, ok, problem } from '../../types.ts';
import { at, mapOf, type Plain, type WorkflowFile } from './read.ts';

/** Can the workflow that a rollback starts be started, with what it is started with? A restored commit that nobody deploys helps nobody. */
export function lookAtRedeploy({ name, rollback }: EnvironmentConfig, files: readonly WorkflowFile[]): readonly Diagnosis[] {
  // A workflow of another repository is not here to be looked at.
  if (!rollback?.redeploy || rollback.repository !== undefined) return [];
  const { workflow, inputs } = rollback.redeploy;
  const label = `${name}: \`rollback.redeploy\` starts ${workflow}`;
  // GitHub takes the number of a workflow too.
  if (/^\d+$/.test(workflow)) return [];
  const file = files.find(({ path }) => path.endsWith(`/${workflow}`));
  if (!file) return [problem(`${label}, and there is no such file in .github/workflows`, 'correct the name, or add the workflow')];
  const on = at(file.root, 'on');
  if (!startsByHand(on))
    return [problem(`${label}, which cannot be started that way`, `add \`workflow_dispatch\` to \`on\` in ${file.path}`)];
  const declared = mapOf(at(at(on, 'workflow_dispatch'), 'inputs')) ?? {};
  const unknown = Object.keys(inputs).filter((input) => !Object.hasOwn(declared, input));
  const missing = Object.keys(declared).filter(
    (input) => at(declared[input], 'required') === true && !hasValue(declared[input]) && !Object.hasOwn(inputs, input),
  );
  const found = [
    ...unknown.map((input) =>
      problem(`${label} with the input ${input}, which it does not have`, `declare it in ${file.path}, or leave it out`),
    ),
    ...missing.map((input) =>
      problem(`${label} without the input ${input}, which it requires`, `add it to \`environments.${name}.rollback.redeploy.inputs\``),
    ),
  ];
  return found.length > 0 ? found : [ok(`${label}, which takes what it is given`)];
}

function startsByHand(on: Plain | undefined): boolean {
  if (typeof on === 'string') return on === 'workflow_dispatch';
  if (Array.isArray(on)) return on.includes('workflow_dispatch');
  return Object.hasOwn(mapOf(on) ?? {}, 'workflow_dispatch');
}

function hasValue(input: Plain | undefined): boolean {
  return at(input, 'default') !== undefined;
}
