import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listSpec, setSpec } from '../../../src/commands/pins/index.ts';
import { readManifest, replaceFile } from '../../../src/commands/pins/file.ts';
import { type CommandResult, type Host, systemClock } from '../../../src/core/index.ts';
import { A, B, deployment } from '../../support/pins.ts';

let root: string;
let workspace: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pins-'));
  workspace = join(root, 'workspace');
  mkdirSync(join(workspace, 'deploy'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function host(): Host {
  return {
    directory: workspace,
    env: () => undefined,
    clock: systemClock,
    fetch: () => Promise.reject(new Error('no network here')),
    signal: new AbortController().signal,
    progress: () => undefined,
    write: () => undefined,
    stdin: async function* () {},
    mask: () => undefined,
  };
}

function put(name: string, text: string): string {
  const path = join(workspace, name);
  writeFileSync(path, text);
  return path;
}

async function list(...files: string[]): Promise<CommandResult> {
  const run = await listSpec.load();
  return run({ positionals: files, options: {} }, host());
}

async function set(file: string, selector: string, value: string, options: Record<string, string | boolean>): Promise<CommandResult> {
  const run = await setSpec.load();
  return run({ positionals: [file, selector, value], options }, host());
}

describe('pins list', () => {
  it('lists the pins of all files with what is needed to set them', async () => {
    put('deploy/a.yaml', deployment(`r.example/app@${A}`));
    put('compose.yaml', 'x: &i app\nservices:\n  web: {image: *i}\n');
    const { verdict, json, text } = await list('deploy/a.yaml', 'compose.yaml');
    expect(verdict).toBe('pass');
    expect(json).toEqual({
      pins: [
        {
          file: 'deploy/a.yaml',
          selector: 'kubernetes:Deployment/api/app',
          value: `r.example/app@${A}`,
          digest: A,
          mutability: 'none',
          line: 10,
          column: 18,
          sharedBy: 0,
        },
        {
          file: 'compose.yaml',
          selector: 'compose:web',
          value: 'app',
          digest: null,
          mutability: 'untagged',
          line: 1,
          column: 7,
          sharedBy: 1,
        },
      ],
    });
    expect(text).toContain('deploy/a.yaml:10:18  kubernetes:Deployment/api/app');
    expect(text).toContain('app  (names no version, shared with 1 other place)');
  });

  it('keeps what a file says on its own line', async () => {
    put(
      'pod.yaml',
      'kind: Pod\nmetadata: {name: "a\\e[31m"}\nspec: {containers: [{name: "x\\n::error::boo", image: "a/b:1\\n::error::boo"}]}\n',
    );
    const { text = '' } = await list('pod.yaml');
    expect(text.split('\n')).toHaveLength(3);
    expect(text).not.toContain(String.fromCharCode(27));
    expect(text).not.toMatch(/^\s*::/m);
  });

  it('reads a map of very many keys', async () => {
    const keys = Array.from({ length: 70_000 }, (_, index) => `  k${index}: v\n`).join('');
    put('big.yaml', `# pin: big\na:\n${keys}`);
    expect(await list('big.yaml')).toMatchObject({ verdict: 'pass' });
  });

  it('names what it was given', async () => {
    await expect(list('.')).rejects.toMatchObject({ errors: [{ message: '. is a folder, and a file is asked for' }] });
    await expect(list('deploy/**/*.yaml')).rejects.toMatchObject({ errors: [{ hint: expect.stringContaining('without quotes') }] });
  });

  it('says when there are none', async () => {
    put('a.yaml', 'a: 1\n');
    expect(await list('a.yaml')).toMatchObject({ verdict: 'pass', text: 'no pins found\n', json: { pins: [] } });
  });

  it('tells all files that cannot be read, instead of leaving their pins out', async () => {
    put('a.yaml', 'a: [\n');
    put('b.yaml', deployment('app:1'));
    await expect(list('a.yaml', 'b.yaml', 'none.yaml', 'deploy')).rejects.toMatchObject({
      errors: [
        { code: 'RG-MANIFEST-SYNTAX' },
        { code: 'RG-FILE', message: 'none.yaml does not exist' },
        { code: 'RG-FILE', message: 'deploy is a folder, and a file is asked for' },
      ],
    });
  });
});

describe('pins set', () => {
  const selector = 'kubernetes:Deployment/api/app';

  it.each([
    ['', A],
    ['x: {y', A],
    ['Upper', `app@${A}`],
  ])('writes no reference that names nothing: %j', async (value, expected) => {
    const text = deployment(`app@${A}`);
    const path = put('deploy/a.yaml', text);
    await expect(set('deploy/a.yaml', selector, value, { expect: expected })).rejects.toMatchObject({ code: 'RG-PIN-UNEDITABLE' });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('warns when the new value can change under its name', async () => {
    put('deploy/a.yaml', deployment(`app@${A}`));
    const result = await set('deploy/a.yaml', selector, 'app:latest', { expect: `app@${A}` });
    expect(result).toMatchObject({ verdict: 'pass', json: { warnings: [expect.stringContaining('follows `latest`')] } });
    expect(result.text).toContain('  warning: `app:latest` follows `latest`');
    const back = await set('deploy/a.yaml', selector, `app@${A}`, { expect: 'app:latest' });
    expect(back.json).toMatchObject({ warnings: [] });
  });

  it('wants to know what is expected', async () => {
    put('deploy/a.yaml', deployment(`app@${A}`));
    await expect(set('deploy/a.yaml', selector, 'app:2', { expect: '' })).rejects.toMatchObject({ code: 'RG-USAGE' });
  });

  it('changes the file, keeps its mode, prints the proof and leaves nothing behind', async () => {
    const text = deployment(`app@${A}`);
    const path = put('deploy/a.yaml', text);
    chmodSync(path, 0o754);
    const { verdict, json, text: printed } = await set('deploy/a.yaml', selector, B, { expect: A });
    expect(verdict).toBe('pass');
    expect(readFileSync(path, 'utf8')).toBe(text.replace(A, B));
    expect(statSync(path).mode & 0o777).toBe(0o754);
    expect(readdirSync(join(workspace, 'deploy'))).toEqual(['a.yaml']);
    expect(json).toMatchObject({
      result: 'changed',
      changed: true,
      file: 'deploy/a.yaml',
      selector,
      line: 10,
      splices: [{ offset: text.indexOf(A), removed: A, inserted: B }],
    });
    expect(printed).toContain(`byte ${text.indexOf(A)}: ${A}`);
    expect(printed).toContain('every other byte is the same');
  });

  it('fails on a stale expectation and writes nothing', async () => {
    const path = put('a.yaml', deployment(`app@${A}`));
    const before = statSync(path);
    const result = await set('a.yaml', selector, A, { expect: B });
    expect(result).toMatchObject({ verdict: 'fail', json: { result: 'stale', changed: false, code: 'RG-PIN-STALE' } });
    expect(result.text).toContain('RG-PIN-STALE');
    expect(statSync(path).ino).toBe(before.ino);
  });

  it('writes nothing when the value stands there already', async () => {
    const path = put('a.yaml', deployment(`app@${A}`));
    const { ino } = statSync(path);
    expect(await set('a.yaml', selector, A, { expect: A })).toMatchObject({
      verdict: 'pass',
      json: { result: 'unchanged', changed: false },
    });
    expect(statSync(path).ino).toBe(ino);
  });

  it.each([
    ['without --expect', selector, {}, 'RG-USAGE'],
    ['for a selector of no kind', 'x:y', { expect: A }, 'RG-SELECTOR'],
    ['for a selector that matches nothing', 'kubernetes:web', { expect: A }, 'RG-PIN-NOT-FOUND'],
    ['for an ambiguous expectation', '/spec/template/spec/containers/0/name', { expect: 'p' }, 'RG-PIN-AMBIGUOUS'],
  ])('is an error %s', async (_, selector, options, code) => {
    put('a.yaml', deployment(`app@${A}`));
    await expect(set('a.yaml', selector, B, options)).rejects.toMatchObject({ code });
  });

  it('edits what an alias shares only when asked to', async () => {
    const path = put('a.yaml', `a: &x app@${A}\nb: *x\n`);
    await expect(set('a.yaml', '/b', B, { expect: A })).rejects.toMatchObject({ code: 'RG-PIN-UNEDITABLE' });
    await set('a.yaml', '/b', B, { expect: A, 'allow-shared': true });
    expect(readFileSync(path, 'utf8')).toBe(`a: &x app@${B}\nb: *x\n`);
  });

  it('does not follow a link out of the workspace, and keeps one that stays inside', async () => {
    const outside = join(root, 'outside.yaml');
    writeFileSync(outside, deployment(`app@${A}`));
    symlinkSync(outside, join(workspace, 'out.yaml'));
    symlinkSync(root, join(workspace, 'up'));
    await expect(set('out.yaml', selector, B, { expect: A })).rejects.toMatchObject({ code: 'RG-PATH' });
    await expect(set('up/outside.yaml', selector, B, { expect: A })).rejects.toMatchObject({ code: 'RG-PATH' });
    await expect(list('out.yaml')).rejects.toMatchObject({ errors: [{ code: 'RG-PATH' }] });
    expect(readFileSync(outside, 'utf8')).toContain(A);

    const real = put('deploy/a.yaml', deployment(`app@${A}`));
    symlinkSync(join('deploy', 'a.yaml'), join(workspace, 'link.yaml'));
    await set('link.yaml', selector, B, { expect: A });
    expect(lstatSync(join(workspace, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toContain(B);
  });

  it('takes a path outside of the workspace from the person who types it', async () => {
    const outside = join(root, 'outside.yaml');
    writeFileSync(outside, deployment(`app@${A}`));
    await set(outside, selector, B, { expect: A });
    expect(readFileSync(outside, 'utf8')).toContain(B);
  });

  it('does not overwrite what somebody else wrote meanwhile', async () => {
    const path = put('a.yaml', 'a: 1\n');
    const file = await readManifest(workspace, 'a.yaml');
    writeFileSync(path, 'a: 3\n');
    expect(await replaceFile(file, Buffer.from('a: 2\n'))).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('a: 3\n');
    expect(readdirSync(workspace).sort()).toEqual(['a.yaml', 'deploy']);
  });
});
