import { describe, expect, it } from '@jest/globals';
import { engine } from '../../../src/compat/formats/mlflow/engine.ts';
import { mlflow } from '../../../src/compat/formats/mlflow/index.ts';
import type { MlModel } from '../../../src/compat/formats/mlflow/model.ts';
import { parseModel } from '../../../src/compat/formats/mlflow/parse.ts';

/** As MLflow 3.17 writes it. */
const THREE = `flavors: {}
is_signature_from_type_hint: false
mlflow_version: 3.17.2
model_id: null
model_uuid: c2093c1f354546d8a51116f8a50942d2
prompts: null
signature:
  inputs: '[{"type": "datetime", "name": "when", "required": true}, {"type": "array",
    "items": {"type": "string"}, "name": "tags", "required": false}, {"type": "object",
    "properties": {"x": {"type": "long", "required": true}, "y": {"type": "map", "values":
    {"type": "double"}, "required": false}}, "name": "o", "required": true}, {"type":
    "sparkml_vector", "name": "v", "required": true}, {"type": "any", "name": "any",
    "required": false}]'
  outputs: '[{"name": "scores", "type": "tensor", "tensor-spec": {"dtype": "float32",
    "shape": [-1, 3]}}]'
  params: '[{"name": "temperature", "default": 0.5, "shape": null, "type": "double"},
    {"name": "stop", "default": ["a"], "shape": [-1], "type": "string"}, {"name":
    "opt", "default": {"k": 1}, "shape": null, "type": "object", "properties": {"k":
    {"type": "long", "required": true}}}]'
type_hint_from_example: false
utc_time_created: '2026-11-21 14:26:55.052261'
`;
/** As MLflow 2 writes it. */
const TWO = `artifact_path: model
flavors:
  python_function:
    loader_module: mlflow.sklearn
mlflow_version: 2.3.0
model_uuid: 11aa
run_id: 22bb
signature:
  inputs: '[{"name": "when", "type": "datetime"}, {"name": "tags", "type": "string", "optional": true}]'
  outputs: '[{"type": "tensor", "tensor-spec": {"dtype": "float32", "shape": [-1, 3]}}]'
  params: '[{"name": "temperature", "dtype": "double", "default": 0.5, "shape": null}]'
utc_time_created: '2023-05-01 00:00:00.000000'
`;

const read = (text: string): MlModel => parseModel({ path: 'model/MLmodel', text });
const members = (text: string): string[] =>
  [...(engine.members?.(read(text), {}) ?? [])].map(({ key, signature }) => `${key} ${signature}`);

describe('files of MLflow', () => {
  it('are told by their name or their beginning', () => {
    expect([mlflow.detect('a/MLmodel', ''), mlflow.detect('a.yaml', THREE), mlflow.detect('a.yaml', TWO)]).toEqual([true, true, true]);
  });

  it('of version 3 have nested types, vectors, tensors and parameters', () => {
    expect(members(THREE)).toEqual([
      '/inputs/when datetime',
      '/inputs/tags Array(string)',
      '/inputs/o {x: long, y: Map(double)?}',
      '/inputs/v Array(double)',
      '/inputs/any Any',
      '/outputs/scores Tensor(float32, (-1, 3))',
      '/params/temperature double',
      '/params/stop Array(string)',
      '/params/opt {k: long}',
    ]);
  });

  it('of version 2 say what may be left out, and the types of parameters, in other words', () => {
    expect(members(TWO)).toEqual(['/inputs/when datetime', '/inputs/tags string', '/params/temperature double']);
    expect(read(TWO).signature?.inputs?.map(({ required }) => required)).toEqual([true, false]);
  });
});
