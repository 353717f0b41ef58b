import type { FieldRecord, KindRecord } from './types.ts';

/** Where a Tekton object has the body of a task. */
const TASKS = [
  'spec',
  'spec.taskSpec',
  'spec.tasks[*].taskSpec',
  'spec.finally[*].taskSpec',
  'spec.pipelineSpec.tasks[*].taskSpec',
  'spec.pipelineSpec.finally[*].taskSpec',
] as const;
/** Where a Tekton object names another. */
const REFERENCES = [
  'spec.taskRef',
  'spec.pipelineRef',
  'spec.tasks[*].taskRef',
  'spec.finally[*].taskRef',
  'spec.pipelineSpec.tasks[*].taskRef',
  'spec.pipelineSpec.finally[*].taskRef',
] as const;
const TEMPLATES = ['spec.templates[*]', 'spec.workflowSpec.templates[*]'] as const;

/** Pipelines and workflows that build, train or deploy. */
export const PIPELINES: readonly KindRecord[] = [
  {
    id: 'tekton',
    title: 'Tekton Task, Pipeline and their runs',
    kinds: ['Task', 'ClusterTask', 'TaskRun', 'Pipeline', 'PipelineRun', 'StepAction'],
    group: 'tekton.dev/',
    fields: [
      ...TASKS.flatMap((task): FieldRecord[] => [
        { path: `${task}.steps[*].image`, role: 'image' },
        { path: `${task}.sidecars[*].image`, role: 'image' },
        { path: `${task}.stepTemplate.image`, role: 'image' },
        { path: `${task}.params[*].default`, role: 'image', only: 'image' },
      ]),
      ...REFERENCES.flatMap((reference): FieldRecord[] => [
        { path: `${reference}.bundle`, role: 'image' },
        { path: `${reference}.params[name=bundle].value`, role: 'image' },
      ]),
      { path: 'spec.params[*].value', role: 'image', only: 'image' },
      { path: 'spec.image', role: 'image' },
    ],
  },
  {
    id: 'argo-workflows',
    title: 'Argo Workflow, WorkflowTemplate and CronWorkflow',
    kinds: ['Workflow', 'WorkflowTemplate', 'ClusterWorkflowTemplate', 'CronWorkflow'],
    group: 'argoproj.io/',
    fields: TEMPLATES.flatMap((template): FieldRecord[] =>
      ['container', 'script', 'initContainers[*]', 'sidecars[*]', 'containerSet.containers[*]'].map((part) => ({
        path: `${template}.${part}.image`,
        role: 'image',
      })),
    ),
  },
  {
    id: 'github-workflow',
    title: 'GitHub workflow and action',
    file: /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/,
    files: '`.github/workflows/*.yml`, `action.yml`',
    fields: [
      { path: 'jobs.*.uses', role: 'code' },
      { path: 'jobs.*.steps[*].uses', role: 'code' },
      { path: 'jobs.*.container', role: 'image' },
      { path: 'jobs.*.container.image', role: 'image' },
      { path: 'jobs.*.services.*.image', role: 'image' },
      { path: 'runs.steps[*].uses', role: 'code' },
      { path: 'runs.image', role: 'image', only: 'image' },
    ],
    note: "A workflow's own token cannot push changes of workflow files; a version in a comment is for people and stays",
  },
];
