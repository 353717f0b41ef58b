import type { DialectSpec } from '../../types.ts';

/** The signature of an MLflow model: what its inputs must be like. */
export const mlflow: DialectSpec = {
  name: 'mlflow',
  title: 'MLflow model signature',
  detect: (path, head) => /(?:^|\/)MLmodel(?:\.ya?ml)?$/.test(path) || /^(?:mlflow_version|model_uuid):/m.test(head),
  load: async () => (await import('./read.ts')).readMlflowContract,
};
