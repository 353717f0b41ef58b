import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../src/core/index.ts';
import { judgePin, type Mutability, PIN_RULES } from '../../../src/pins/index.ts';
import { A } from '../../support/pins.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const HEX = A.slice('sha256:'.length);

type Row = readonly [value: string, role: Role | undefined, mutability: Mutability, rule: string | undefined];

const ROWS: readonly Row[] = [
  // Images.
  [`app@${A}`, 'image', 'none', undefined],
  [`r.example/app:1@${A}`, 'image', 'none', undefined],
  ['r.example/app:1', 'image', 'tag', 'pins/tag-without-digest'],
  ['app:latest', 'image', 'latest', 'pins/latest'],
  [`app:latest@${A}`, 'image', 'none', undefined],
  ['app', 'image', 'untagged', 'pins/untagged'],
  ['r.example:5000/app', 'image', 'untagged', 'pins/untagged'],
  [HEX, 'image', 'unversioned', 'pins/malformed-reference'],
  ['App:1', 'image', 'unversioned', 'pins/malformed-reference'],
  ['', 'image', 'unversioned', 'pins/malformed-reference'],
  [`app@${A}0`, 'image', 'unversioned', 'pins/malformed-reference'],
  ['app:^1.2', 'image', 'unversioned', 'pins/malformed-reference'],
  // Images that are called like a scheme.
  ['git:2.40', 'image', 'tag', 'pins/tag-without-digest'],
  ['models:1', 'image', 'tag', 'pins/tag-without-digest'],
  ['hf/runs:1', 'image', 'tag', 'pins/tag-without-digest'],
  ['r.example:5000/git:1', 'image', 'tag', 'pins/tag-without-digest'],
  // Variables: a digest outside of them decides.
  ['${IMAGE:-app:1}', 'image', 'variable', 'pins/variable'],
  ['{{ .Values.image }}', 'image', 'variable', 'pins/variable'],
  ['$(IMAGE)', 'image', 'variable', 'pins/variable'],
  ['app:$TAG', 'image', 'variable', 'pins/variable'],
  [`\${IMAGE:-app@${A}}`, 'image', 'variable', 'pins/variable'],
  [`{{ .Values.registry }}/app@${A}`, 'image', 'none', undefined],
  // Models.
  ['models:/ranking/7', 'model', 'none', undefined],
  ['models:/ranking@champion', 'model', 'alias', 'pins/mlflow-alias'],
  ['models:/ranking/Production', 'model', 'alias', 'pins/mlflow-alias'],
  ['models:/ranking/latest', 'model', 'alias', 'pins/mlflow-alias'],
  ['models:/ranking', 'model', 'alias', 'pins/mlflow-alias'],
  ['models:/ranking/0', 'model', 'alias', 'pins/mlflow-alias'],
  [`models:/m-${HEX.slice(0, 32)}`, 'model', 'none', undefined],
  ['hf://org/model', 'model', 'unversioned', 'pins/huggingface-without-revision'],
  ['hf://org/model@main', 'model', 'branch', 'pins/huggingface-without-revision'],
  ['hf://org/model:v1', 'model', 'branch', 'pins/huggingface-without-revision'],
  [`hf://org/model@${COMMIT}`, 'model', 'none', undefined],
  [`hf://org/model:${COMMIT}`, 'model', 'none', undefined],
  [`hf://datasets/org/data@${COMMIT}/train.parquet`, 'dataset', 'none', undefined],
  ['https://huggingface.co/org/model/resolve/main/a.bin', 'model', 'branch', 'pins/huggingface-without-revision'],
  [`https://huggingface.co/org/model/resolve/${COMMIT}/a.bin`, 'model', 'none', undefined],
  ['https://huggingface.co/org/model', 'model', 'unversioned', 'pins/huggingface-without-revision'],
  [`oci://r.example/model@${A}`, 'model', 'none', undefined],
  ['oci://r.example/model:1', 'model', 'tag', 'pins/tag-without-digest'],
  [`oci+native://r.example/model@${A}`, 'model', 'none', undefined],
  ['oci+fetch://r.example/model', 'model', 'untagged', 'pins/untagged'],
  ['7', 'model', 'none', undefined],
  ['ranking-2024-05-01', 'model', 'none', undefined],
  ['summarizer:latest', 'model', 'latest', 'pins/model-latest'],
  ['latest', 'model', 'latest', 'pins/model-latest'],
  ['summarizer:4fvbumcyr6xxqjyz', 'model', 'none', undefined],
  ['arn:aws:sagemaker:eu-west-1:123456789012:model-package/ranking/7', 'model', 'none', undefined],
  // Object stores.
  ['s3://bucket/models/ranking', 'model', 'unversioned', 'pins/object-store-unversioned'],
  ['s3://bucket/m.bin?versionId=abc', 'model', 'none', undefined],
  ['s3://bucket/m.bin?versionId=', 'model', 'unversioned', 'pins/object-store-unversioned'],
  ['gs://bucket/m.bin#1712345678901234', 'model', 'none', undefined],
  ['gs://bucket/m', 'dataset', 'unversioned', 'pins/object-store-unversioned'],
  [`s3://bucket/sha256/${HEX}/m.bin`, 'model', 'none', undefined],
  ['https://models.example/m.bin', 'model', 'unversioned', 'pins/object-store-unversioned'],
  ['pvc://claim/m', 'model', 'unversioned', 'pins/object-store-unversioned'],
  [`lakefs://repo/${HEX}/data`, 'dataset', 'none', undefined],
  ['lakefs://repo/main/data', 'dataset', 'unversioned', 'pins/object-store-unversioned'],
  // Ranges and branches.
  ['^1.2.0', 'model', 'range', 'pins/semver-range'],
  ['>=1.0.0 <2.0.0', 'dataset', 'range', 'pins/semver-range'],
  ['1.x', 'model', 'range', 'pins/semver-range'],
  ['*', 'model', 'range', 'pins/semver-range'],
  ['1.2.3', 'model', 'none', undefined],
  ['main', 'code', 'branch', 'pins/branch'],
  ['HEAD', 'code', 'branch', 'pins/branch'],
  ['release/prod', 'code', 'branch', 'pins/branch'],
  ['refs/heads/x', 'code', 'branch', 'pins/branch'],
  ['1.4.2', 'code', 'none', undefined],
  ['~1.4', 'code', 'range', 'pins/semver-range'],
  ['1.4.*', 'code', 'range', 'pins/semver-range'],
  ['actions/checkout@v4', 'code', 'branch', 'pins/branch'],
  ['org/repo/.github/workflows/a.yml@main', 'code', 'branch', 'pins/branch'],
  [`actions/checkout@${COMMIT}`, 'code', 'none', undefined],
  [`docker://r.example/tool@${A}`, 'code', 'none', undefined],
  ['docker://r.example/tool:1', 'code', 'tag', 'pins/tag-without-digest'],
  [A, 'image', 'none', undefined],
  [COMMIT, 'code', 'none', undefined],
  ['git::https://git.example/a.git?ref=main', 'code', 'branch', 'pins/branch'],
  [`git::https://git.example/a.git?ref=${COMMIT}`, 'code', 'none', undefined],
  ['git+https://git.example/a.git@v1', 'model', 'branch', 'pins/branch'],
  // Plain values of other roles are what they say.
  ['latest', 'config', 'none', undefined],
  ['app:latest', 'config', 'none', undefined],
  ['^1.2', 'config', 'none', undefined],
  ['true', 'toggle', 'none', undefined],
  ['10', 'traffic', 'none', undefined],
  ['${X}', 'other', 'none', undefined],
  ['v3', 'features', 'none', undefined],
  ['d41d8cd98f00b204e9800998ecf8427e', 'dataset', 'none', undefined],
  ['d41d8cd98f00b204e9800998ecf8427e.dir', 'dataset', 'none', undefined],
  // Without a role only clear references are judged.
  ['7', undefined, 'none', undefined],
  ['prod', undefined, 'none', undefined],
  ['host:5000', undefined, 'none', undefined],
  ['team/app', undefined, 'none', undefined],
  ['r.example/app:1', undefined, 'tag', 'pins/tag-without-digest'],
  ['nginx:latest', undefined, 'latest', 'pins/latest'],
  ['models:/ranking@champion', undefined, 'alias', 'pins/mlflow-alias'],
];

describe('whether a value can change under our feet', () => {
  it.each(ROWS)('%s as %s: %s', (value, role, mutability, rule) => {
    expect(judgePin(value, role)).toMatchObject({ mutability, rule });
  });

  it('every rule that is named exists, and every rule is named by a row', () => {
    const named = new Set(ROWS.map((row) => row[3]).filter((rule) => rule !== undefined));
    expect([...named].sort()).toEqual(PIN_RULES.map(({ id }) => id).sort());
  });

  it('the message says how to find the digest, for references that are safe to copy into a shell', () => {
    const rule = PIN_RULES.find(({ id }) => id === 'pins/tag-without-digest');
    expect(rule?.message({ pin: 'image', value: 'r.example/app:1' })).toBe(
      "pin image: `r.example/app:1` has a tag but no digest; to find the digest: docker buildx imagetools inspect r.example/app:1 --format '{{.Manifest.Digest}}' (or: crane digest r.example/app:1)",
    );
    expect(rule?.message({ value: 'app:1; rm -rf /' })).toBe('`app:1; rm -rf /` has a tag but no digest');
  });

  it('a missing tag is spelled out', () => {
    const rule = PIN_RULES.find(({ id }) => id === 'pins/untagged');
    expect(rule?.message({ value: 'nginx' })).toContain('which means docker.io/library/nginx:latest');
  });
});
