import { describe, expect, it } from '@jest/globals';
import { formatOfName } from '../../../../src/pins/document/formats.ts';

describe('the syntax of a file, by its name', () => {
  it.each([
    ['a.yaml', 'yaml'],
    ['Dockerfile.yml', 'yaml'],
    ['a.JSON', 'json'],
    ['main.tf.json', 'json'],
    ['pyproject.toml', 'toml'],
    ['app/Cargo.lock', 'toml'],
    ['main.tf', 'hcl'],
    ['prod.auto.tfvars', 'hcl'],
    ['job.nomad', 'hcl'],
    ['job.nomad.hcl', 'hcl'],
    ['.terraform.lock.hcl', 'hcl'],
    ['main.tofu', 'hcl'],
    ['.env', 'env'],
    ['deploy/.env.production', 'env'],
    ['deploy/prod.env', 'env'],
    ['Dockerfile', 'dockerfile'],
    ['build/Dockerfile.dev', 'dockerfile'],
    ['api.dockerfile', 'dockerfile'],
    ['Containerfile', 'dockerfile'],
    ['.envrc', 'foreign'],
    ['.env.ts', 'foreign'],
    ['Dockerfile.dockerignore', 'foreign'],
    ['Dockerfile.j2', 'foreign'],
    ['readme.md', 'foreign'],
    ['compose', undefined],
    ['yarn.lock', undefined],
    ['model.dvc', undefined],
  ])('%s: %s', (path, format) => {
    expect(formatOfName(path)).toBe(format);
  });
});
