/**
 * Where pod specs stand below an object. Every path is tried whatever the kind: kinds that are not built in copy these shapes
 * (Rollout, Knative and Cloud Run services and jobs, KServe), and a container is only ever taken by its name.
 */
export const POD_SPECS: readonly (readonly string[])[] = [
  ['spec'],
  ['spec', 'template', 'spec'],
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  ['spec', 'template', 'spec', 'template', 'spec'],
  ['template', 'spec'],
  ['spec', 'predictor'],
  ['spec', 'transformer'],
  ['spec', 'explainer'],
];
