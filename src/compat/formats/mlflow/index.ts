import type { FormatSpec } from '../../types.ts';
import { MLFLOW_RULES } from './rules.ts';

/** Model signatures of MLflow: columns, nested types, tensors and parameters of an `MLmodel` file. */
export const mlflow: FormatSpec = {
  name: 'mlflow',
  title: 'MLflow model signature',
  kind: 'data',
  detect: (path, head) => /(?:^|\/)MLmodel(?:\.ya?ml)?$/.test(path) || /^(?:mlflow_version|model_uuid):/m.test(head),
  rules: MLFLOW_RULES,
  load: async () => (await import('./engine.ts')).engine,
};
