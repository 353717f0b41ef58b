import type { VerbSpec } from '../../core/index.ts';

/** `comment`: one comment on a pull request, kept up to date. The only verb that needs to write to pull requests. */
export const spec: VerbSpec = {
  name: 'comment',
  summary: 'Keep one comment on the pull request up to date with the report of a check; it never fails the gate.',
  options: [
    {
      name: 'report',
      type: 'string',
      value: 'FILE',
      description: 'JSON report to tell of: what the output `report` of the check names, or the file in a downloaded artifact',
    },
    {
      name: 'key',
      type: 'string',
      value: 'TEXT',
      description: 'Tells several comments of one pull request apart (default: workflow and job)',
    },
    { name: 'pull-request', type: 'string', value: 'NUMBER', description: 'Number of the pull request (default: that of the event)' },
    { name: 'dry-run', type: 'boolean', description: 'Show the comment, and write nothing' },
  ],
  outputs: [
    {
      name: 'outcome',
      description: '`created`, `updated`, `unchanged`, `resolved`, `none` (nothing to tell), or `skipped` where it could not be written',
    },
    { name: 'comment-url', description: 'Address of the comment, or empty' },
    { name: 'pull-request', description: 'Number of the pull request, or empty' },
  ],
  load: async () => (await import('./run.ts')).run,
};
