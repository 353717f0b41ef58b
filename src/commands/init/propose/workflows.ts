import { yamlComment, yamlText } from '../../../core/index.ts';
import type { ProposedFile, Survey } from '../types.ts';

export interface WorkflowOptions {
  /** `owner/repository` of the action. */
  readonly action: string;
  /** Tag or commit of it. */
  readonly ref: string;
}

const CHECK_PATH = '.github/workflows/rollback-gate.yml';
const WATCH_PATH = '.github/workflows/rollback-gate-watch.yml';

/** The workflows that make the configuration count: one for proposals, one for what was deployed. */
export function proposeWorkflows(survey: Survey, options: WorkflowOptions): readonly ProposedFile[] {
  const check = { path: CHECK_PATH, text: checkWorkflow(options), what: 'blocks pull requests that could not be taken back' };
  const [environment] = survey.environments;
  if (!environment) return [check];
  const files = [...new Set(environment.pins.map(({ file }) => file))];
  const watch = {
    path: WATCH_PATH,
    text: watchWorkflow(environment.name, files, options),
    what: `watches ${environment.name} once \`identity\` and \`health\` are filled in; until then only by hand`,
  };
  return [check, watch];
}

function checkWorkflow({ action, ref }: WorkflowOptions): string {
  return `name: rollback-gate
on:
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # the gate compares with earlier release tags
          persist-credentials: false
      - uses: ${action}@${ref}
`;
}

function watchWorkflow(environment: string, files: readonly string[], { action, ref }: WorkflowOptions): string {
  const paths = files.slice(0, 20).map((file) => `  #     - ${yamlComment(yamlText(file))}`);
  return `name: rollback-gate watch
on:
  workflow_dispatch:
  # Once identity and health are filled in:
  # push:
  #   branches: [main]
  #   paths:
${paths.join('\n')}
permissions:
  contents: write # one commit to take the release back, and the ledger branch
  issues: write # the incident, with \`ladder: [issue]\`
concurrency:
  group: rollback-gate-${environment}
  cancel-in-progress: false
jobs:
  watch:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0
      - uses: ${action}/watch@${ref}
        with:
          environment: ${environment}
        env:
          GITHUB_TOKEN: \${{ github.token }}
`;
}
