import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from '../../../src/commands/release/create.ts';
import { importFiles } from '../../../src/commands/release/import.ts';
import { mixture } from '../../../src/commands/release/mixture.ts';
import { exportBom, show } from '../../../src/commands/release/show.ts';
import { verify } from '../../../src/commands/release/verify.ts';
import { type CommandResult, makeTuple, sha256 } from '../../../src/core/index.ts';
import { openRepository } from '../../../src/git/index.ts';
import { LedgerStore } from '../../../src/ledger/index.ts';
import { gitChannel } from '../../../src/write-back/index.ts';
import { runCheck } from '../../support/check-host.ts';
import { filesOf, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

const CONFIG = '.github/rollback-gate.yml';
const MLMODEL = (run: string, type = 'double'): string =>
  `flavors: { sklearn: {} }\nrun_id: ${run}\nsignature: { inputs: '[{"name":"price","type":"${type}"}]' }\n`;

let f: RollbackFixture;
beforeEach(async () => {
  f = await rollbackFixture();
});
afterEach(() => f.cleanup());

/** Adds what seals the release to the configuration of the fixture. */
async function configure(release: string): Promise<void> {
  const text = readFileSync(join(f.repo.directory, CONFIG), 'utf8');
  await f.repo.write({ [CONFIG]: `${text.trimEnd()}\n    release: ${release}\n` });
}
type Verb = (
  input: { positionals: readonly string[]; options: Record<string, string | boolean> },
  host: ReturnType<RollbackFixture['host']>,
) => Promise<CommandResult>;
const run = (verb: Verb, options: Record<string, string | boolean> = {}, ...positionals: string[]): Promise<CommandResult> =>
  verb({ positionals, options }, f.host());
const SEALS = '{ seals: { model: model/MLmodel }, preprocessing: features/*.py }';

async function commitRelease(name: string, extra: Record<string, string> = {}): Promise<string> {
  await f.repo.write({ ...filesOf(name, false), 'model/MLmodel': MLMODEL(name), 'features/scale.py': 'x = 1\n', ...extra });
  return f.repo.commit(name);
}

describe('release create', () => {
  it('seals every member by what names its content, from the commit and not from the work tree', async () => {
    await configure(SEALS);
    const commit = await commitRelease('one');
    await f.repo.write({ ...filesOf('two', true) });
    const { json } = await run(create, { release: 'v1.0.0' });
    expect(json).toMatchObject({
      subject: [
        { name: 'beta' },
        { name: 'image', digest: { sha256: sha256('one').slice(7) } },
        { name: 'model', digest: { sha256: sha256(MLMODEL('one')).slice(7) } },
      ],
      predicate: {
        environment: 'production',
        commit,
        release: 'v1.0.0',
        predecessor: null,
        members: [
          { sealedBy: 'value' },
          { sealedBy: 'content' },
          { sealedBy: 'record', sources: [{ file: 'model/MLmodel', importer: 'mlmodel' }] },
        ],
        interfaces: { preprocessing: { sha256: expect.any(String) } },
      },
    });
  });

  it('names every member that lacks or cannot be sealed, and seals nothing then', async () => {
    await configure('{ roles: [image, features, dataset] }');
    await commitRelease('one');
    await expect(run(create, { write: true })).rejects.toMatchObject({
      errors: [
        { code: 'RG-RELEASE', message: 'there is no pin of the role features' },
        { code: 'RG-RELEASE', message: 'there is no pin of the role dataset' },
        { code: 'RG-RELEASE', message: expect.stringContaining('the pin model cannot be sealed') },
      ],
    });
    expect(await f.repo.git('status', '--porcelain', '.rollback')).toBe('');
  });

  it('names the release before it, with its manifest where there is one', async () => {
    await configure(SEALS);
    await commitRelease('one');
    const { json: first } = await run(create, { write: true });
    const id = (json: unknown): string => (json as { predicate: { tupleId: string } }).predicate.tupleId;
    const path = `.rollback/releases/production/${id(first).slice(7, 19)}.json`;
    await commitRelease('two');
    const { json: second } = await run(create, { predecessor: path });
    expect(second).toMatchObject({ predicate: { predecessor: { tupleId: id(first), digest: { sha256: expect.any(String) } } } });
    // What the ledger says was deployed before is the same release; its manifest is in the commit by now.
    await f.record('one');
    await f.repo.git('fetch', '-q', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    expect((await run(create)).json).toMatchObject({
      predicate: { predecessor: expect.objectContaining({ tupleId: expect.any(String) }) },
    });
    expect((await run(create, { predecessor: 'none' })).json).toMatchObject({ predicate: { predecessor: null } });
  });

  it('does not write over a manifest, which a later one may have named', async () => {
    await configure(SEALS);
    await commitRelease('one');
    const first = await run(create, { write: true });
    expect(await run(create, { write: true, release: 'v2' })).toMatchObject({
      json: first.json,
      text: expect.stringContaining('seals this release already'),
    });
    await commitRelease('one', { 'model/MLmodel': MLMODEL('other') });
    await expect(run(create, { write: true })).rejects.toMatchObject({
      code: 'RG-RELEASE',
      message: expect.stringContaining('with other contents'),
    });
  });

  it('writes nowhere but into the repository', async () => {
    await configure(SEALS);
    await commitRelease('one');
    await expect(run(create, { output: '../escaped.json' })).rejects.toMatchObject({ code: 'RG-PATH' });
    await expect(run(create, { head: '--upload-pack=x' })).rejects.toMatchObject({ code: 'RG-GIT' });
    await expect(run(create, { environment: 'nowhere' })).rejects.toMatchObject({ code: 'RG-ENVIRONMENT-UNKNOWN' });
  });
});

describe('release verify', () => {
  it('holds a manifest against the commit that it names', async () => {
    await configure(SEALS);
    await commitRelease('one');
    await run(create, { output: 'one.json' });
    expect(await run(verify, {}, 'one.json')).toMatchObject({ verdict: 'pass', text: expect.stringContaining('holds') });
    await commitRelease('one', { 'model/MLmodel': MLMODEL('other', 'long') });
    const later = await run(verify, { head: 'HEAD' }, 'one.json');
    expect(later).toMatchObject({
      verdict: 'fail',
      text: expect.stringContaining('model: its record is not what was sealed (model/MLmodel)'),
    });
    await commitRelease('two');
    expect((await run(verify, { head: 'HEAD' }, 'one.json')).text).toContain('image: sealed as registry.example/app@');
  });

  it('cannot compare with a commit that is not there, and says so', async () => {
    await configure(SEALS);
    await commitRelease('one');
    await run(create, { output: 'one.json' });
    const text = readFileSync(join(f.repo.directory, 'one.json'), 'utf8');
    await f.repo.write({ 'far.json': text.replace(/"commit": "[0-9a-f]+"/, `"commit": "${'9'.repeat(40)}"`) });
    expect(await run(verify, {}, 'far.json')).toMatchObject({ verdict: 'inconclusive' });
    expect(await run(verify, { 'form-only': true }, 'far.json')).toMatchObject({ verdict: 'pass' });
    await f.repo.write({ 'forged.json': text.replace('registry.example/app@', 'registry.example/evil@') });
    await expect(run(verify, {}, 'forged.json')).rejects.toMatchObject({ code: 'RG-RELEASE' });
  });

  it('follows the chain', async () => {
    await configure(SEALS);
    await commitRelease('one');
    await run(create, { output: 'one.json' });
    await commitRelease('two');
    await run(create, { output: 'two.json', predecessor: 'one.json' });
    expect(await run(verify, {}, 'one.json', 'two.json')).toMatchObject({ verdict: 'pass' });
    expect(await run(verify, {}, 'two.json', 'one.json')).toMatchObject({ verdict: 'fail', text: expect.stringContaining('chain: ') });
  });
});

describe('release show, export and import', () => {
  it('print a manifest for people and as a bill of materials, and what a file tells', async () => {
    await configure(SEALS);
    await commitRelease('one');
    await run(create, { output: 'one.json' });
    const shown = await run(show, {}, 'one.json');
    expect(shown.text).toMatch(/^environment {3}production\n/);
    expect(shown.text).toContain('    from model/MLmodel (mlmodel, run one, flavors sklearn');
    expect((await run(exportBom, {}, 'one.json')).json).toMatchObject({ bomFormat: 'CycloneDX', components: [{}, {}, {}] });
    await run(exportBom, { output: 'bom.json' }, 'one.json');
    expect(JSON.parse(readFileSync(join(f.repo.directory, 'bom.json'), 'utf8'))).toMatchObject({ specVersion: '1.6' });
    expect(await run(importFiles, {}, 'model/MLmodel')).toMatchObject({
      text: expect.stringContaining('model (model)  runs:/one/model'),
      json: { files: [{ importer: 'mlmodel' }] },
    });
    await expect(run(importFiles, {}, 'model/MLmodel', 'features/scale.py', 'gone')).rejects.toMatchObject({
      errors: [{ code: 'RG-IMPORT' }, { code: 'RG-FILE' }],
    });
  });
});

describe('release mixture', () => {
  it('refuses part of a release and names the whole one to go to', async () => {
    await f.record('one', 'two');
    const part = await run(mixture, { pins: 'image' });
    expect(part).toMatchObject({ verdict: 'fail', json: { answer: 'refused', nearest: { complete: true } } });
    expect(part.text).toMatch(/Go back to [0-9a-f]{12} as a whole, which changes image, model/);
    expect(await run(mixture, { pins: 'image,model' })).toMatchObject({ verdict: 'pass', json: { answer: 'whole' } });
    await expect(run(mixture, { pins: 'nothing' })).rejects.toMatchObject({ code: 'RG-USAGE' });
    await expect(run(mixture)).rejects.toMatchObject({ code: 'RG-USAGE' });
  });
});

describe('release mixture, with manifests', () => {
  /** Deploys and records a release whose model comes from a run of that name. */
  async function deploy(name: string, type = 'double'): Promise<string> {
    const uri = `runs:/${name}/model`;
    await f.repo.write({ ...filesOf(name, false), 'deploy/model.yaml': `model:\n  uri: ${uri}\n`, 'model/MLmodel': MLMODEL(name, type) });
    const commit = await f.repo.commit(name);
    const tuple = makeTuple([
      { name: 'image', role: 'image', value: `registry.example/app@${sha256(name)}` },
      { name: 'model', role: 'model', value: uri },
      { name: 'beta', role: 'toggle', value: 'false' },
    ]);
    const repository = await openRepository(f.repo.directory);
    const channel = gitChannel(repository, { remote: 'origin' });
    const entry = { environment: 'production', tuple };
    await new LedgerStore({ channel, branch: 'rollback-gate/ledger', clock: f.host().clock }).append([
      { ...entry, event: 'deployed', key: `deployed ${name}` },
      { ...entry, event: 'verified', key: `verified ${name}` },
    ]);
    await channel.close();
    await repository.close();
    await run(create, { write: true, head: commit });
    return commit;
  }

  it('proves a model apart from its callers by what both manifests have sealed, and not by less', async () => {
    await configure(SEALS);
    await f.repo.write({ 'features/scale.py': 'x = 1\n' });
    await f.repo.commit('How releases are sealed');
    await deploy('r1');
    await deploy('r2');
    await f.repo.commit('Manifests');
    await f.repo.git('push', '-q', 'origin', 'HEAD:main');
    expect(await run(mixture, { pins: 'model' })).toMatchObject({
      json: { answer: 'proven', why: expect.stringContaining('same signature') },
    });
    expect(await run(mixture, { pins: 'image' })).toMatchObject({ json: { answer: 'proven' } });
    const path = (await f.repo.git('ls-files', '.rollback')).split('\n')[0] ?? '';
    const manifest = readFileSync(join(f.repo.directory, path), 'utf8');
    await f.repo.write({ [path]: '{' });
    await f.repo.commit('A broken manifest proves nothing');
    await f.repo.git('push', '-q', 'origin', 'HEAD:main');
    expect(await run(mixture, { pins: 'model' })).toMatchObject({ verdict: 'fail', json: { answer: 'refused' } });
    await f.repo.write({ [path]: manifest });
    await deploy('r3', 'long');
    await f.repo.commit('Manifest');
    await f.repo.git('push', '-q', 'origin', 'HEAD:main');
    expect(await run(mixture, { pins: 'model' })).toMatchObject({
      verdict: 'fail',
      json: { answer: 'refused', reasons: expect.arrayContaining(['the signature of the model is not the same in both releases']) },
    });
  });
});

describe('check', () => {
  const rules = ({ report }: CommandResult): unknown =>
    report?.findings.filter(({ gate }) => gate === 'release').map(({ rule, severity }) => [rule, severity]);

  it('tells what a release lacks, and what cannot be sealed', async () => {
    await configure('{ roles: [image, model, dataset] }');
    await commitRelease('one');
    expect(rules(await runCheck(f.repo.directory))).toEqual([
      ['release/role-missing', 'error'],
      ['release/not-sealed', 'warning'],
    ]);
  });

  it('is content when all is there, and stops a pin and a record of two releases, and a record that cannot be read', async () => {
    await configure('{ roles: [image, model], seals: { model: data/model.dvc }, preprocessing: features/*.py }');
    const pin = (hash: string): Record<string, string> => ({ 'deploy/model.yaml': `model:\n  uri: ${hash}\n` });
    const lock = (hash: string): string => `outs: [{ md5: ${hash}, path: model }]\n`;
    await commitRelease('one', { ...pin('1'.repeat(32)), 'data/model.dvc': lock('1'.repeat(32)) });
    expect(rules(await runCheck(f.repo.directory))).toEqual([]);
    await commitRelease('one', { ...pin('2'.repeat(32)), 'data/model.dvc': lock('1'.repeat(32)) });
    const result = await runCheck(f.repo.directory);
    expect([result.verdict, rules(result)]).toEqual(['fail', [['release/record-differs', 'error']]]);
    await commitRelease('one', { ...pin('2'.repeat(32)), 'data/model.dvc': 'outs: [' });
    expect(rules(await runCheck(f.repo.directory))).toEqual([['release/record-unreadable', 'error']]);
  });
});
