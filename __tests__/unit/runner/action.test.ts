import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleEntry } from '../../support/bundle.ts';
import { actionNode, runStep, type StepOptions, type StepResult } from '../../support/fake-runner.ts';

const node = actionNode();
let entry: ReturnType<typeof bundleEntry>;
let workspace: string;
beforeAll(() => {
  entry = bundleEntry(new URL('../../support/fake-verbs.ts', import.meta.url));
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterAll(() => {
  for (const folder of [entry.folder, workspace]) rmSync(folder, { recursive: true, force: true });
});

function step(verb: string, inputs: Record<string, string> = {}, more: Partial<StepOptions> = {}): Promise<StepResult> {
  return runStep({
    entry: entry.file,
    workspace,
    event: { name: 'push', payload: {} },
    inputs,
    environment: { FAKE_ACTION: verb, ...more.environment },
    ...('started' in more && { started: more.started }),
  });
}

describe(`an action step (Node ${node.version})`, () => {
  it('writes summary, annotations and outputs before it fails', async () => {
    const result = await step('fail');
    expect(result.code).toBe(1);
    expect(result.summary).toContain('## ❌ check: fail');
    expect(result.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringContaining('the field currency has no default'),
        properties: { title: 'avro/field-without-default', file: 'schemas/order.avsc', line: '12', col: '7' },
      },
    ]);
    expect(result.outputs).toMatchObject({
      verdict: 'fail',
      cause: 'app-failed',
      target: 'v1',
      summary: expect.stringContaining('could not be taken back'),
    });
    expect(JSON.parse(readFileSync(result.outputs['report'] ?? '', 'utf8'))).toMatchObject({ version: 1, verdict: 'fail' });
    expect(result.outputs['report']?.startsWith(result.temp)).toBe(true);
  });

  it.each([
    ['echo', 0],
    ['nothing', 0],
    ['leak', 1],
    ['throw', 1],
    ['crash', 1],
    ['broken', 1],
  ])('%s ends with %i and sets every output', async (verb, code) => {
    const result = await step(verb);
    expect(result.code).toBe(code);
    expect(Object.keys(result.outputs).sort()).toEqual(['cause', 'html', 'junit', 'report', 'sarif', 'summary', 'target', 'verdict']);
  });

  it('shows mendable errors at their places and in the summary', async () => {
    const result = await step('throw');
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      properties: { title: 'RG-CONFIG-INVALID', file: 'config.yml', line: '3', col: '5' },
    });
    expect(result.summary).toContain('💥');
    expect(result.outputs).toMatchObject({ verdict: 'error', cause: 'RG-CONFIG-INVALID' });
    expect(result.stdout + result.stderr).not.toContain('    at ');
  });

  it('says no secret in log, annotations, outputs, summary and report', async () => {
    const result = await step('blab');
    const report = readFileSync(result.outputs['report'] ?? '', 'utf8');
    expect(result.outputs['note']).toBe('to ***');
    expect(report).toContain('It was ***_.');
    const log = result.stdout.split('\n').filter((line) => line !== '::add-mask::hunter2');
    expect([log.join('\n'), result.summary, report, JSON.stringify([result.outputs, result.annotations])].join('\n')).not.toContain(
      'hunter2',
    );
  });

  it('never counts no errors where the run itself could not be made', async () => {
    const result = await step('uncounted');
    expect(result.outputs).toMatchObject({ verdict: 'error', errors: '1', cause: 'RG-CONFIG-MISSING' });
  });

  it.each([
    ['', 1],
    ['fail', 1],
    ['pass', 0],
  ])('with on-inconclusive "%s" an undecided verb ends with %i', async (value, code) => {
    const result = await step('undecided', { 'on-inconclusive': value });
    expect(result.code).toBe(code);
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive', cause: 'no-data' });
    expect(result.annotations).toHaveLength(1);
    expect(result.annotations[0]?.level).toBe('warning');
  });

  it.each([
    ['fail', 'never', false],
    ['fail', 'auto', true],
    ['nothing', 'auto', false],
    ['nothing', 'always', true],
  ])('%s with summary: %s writes one: %s', async (verb, summary, written) => {
    expect((await step(verb, { summary })).summary !== '').toBe(written);
  });

  it('hands typed inputs to the verb, and refuses wrong ones', async () => {
    const good = await step('bare', { 'dry-run': 'true', local: '' });
    expect(JSON.parse(readFileSync(good.outputs['report'] ?? '', 'utf8'))).toEqual({ 'dry-run': true, positionals: [] });
    for (const inputs of [{ 'dry-run': 'yes' }, { 'dry-rnu': 'true' }, { 'on-inconclusive': 'maybe' }]) {
      const bad = await step('bare', inputs);
      expect(bad).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
      expect(bad.annotations[0]?.properties['title']).toBe('RG-USAGE');
    }
  });

  it('lets no text of others become a workflow command', async () => {
    const result = await step('hostile');
    expect(result.commands.filter((line) => !/^::(error|warning|notice) title=/.test(line))).toEqual([]);
    expect(result.annotations).toHaveLength(10);
    expect(result.annotations[9]?.message).toContain('… and 2 more like this');
    expect(result.annotations[0]?.properties['file']).toBe('schemas/a,b:c%\n0.json');
    expect(result.outputs['target']).toContain('a\nghadelimiter\nb=first\n::error::injected');
    expect(result.outputs['verdict']).toBe('fail');
  });

  it('registers secrets with the runner', async () => {
    expect((await step('secret')).commands).toContain('::add-mask::hunter2');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('cancelled by %s: says so everywhere, and ends in time', async (signal) => {
    let sent = 0;
    const started: StepOptions['started'] = (kill, output) => {
      const timer = setInterval(() => {
        if (!output().includes('waiting')) return;
        clearInterval(timer);
        sent = Date.now();
        kill(signal);
      }, 20);
    };
    const result = await step('hang', {}, { started });
    expect(Date.now() - sent).toBeLessThan(10_000);
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive', cause: 'cancelled', target: '' });
    expect(result.summary).toContain('cancelled before it came to its end');
  });

  it('reports the verdict even when a file of the runner is missing', async () => {
    const result = await step(
      'fail',
      {},
      { environment: { FAKE_ACTION: 'fail', GITHUB_STEP_SUMMARY: '/nowhere/summary', GITHUB_OUTPUT: '/nowhere/output' } },
    );
    expect(result.code).toBe(1);
    expect(result.annotations).toHaveLength(1);
    expect(result.stdout).toContain('could not write the outputs');
  });
});

describe('report files of a step', () => {
  it('go beside the JSON report, and their paths are outputs', async () => {
    const { outputs, temp } = await step('fail', { 'report-files': 'sarif, junit\nhtml' });
    for (const [name, start] of [
      ['sarif', '{'],
      ['junit', '<?xml'],
      ['html', '<!doctype html>'],
      ['report', '{'],
    ] as const) {
      expect(outputs[name]?.startsWith(temp)).toBe(true);
      expect(readFileSync(outputs[name] ?? '', 'utf8').startsWith(start)).toBe(true);
    }
  });

  it('go where the workflow says, from the workspace on', async () => {
    const { outputs } = await step('fail', { 'report-files': 'out/gate.html' });
    expect(outputs['html']).toBe(join(workspace, 'out/gate.html'));
    expect(readFileSync(join(workspace, 'out/gate.html'), 'utf8')).toContain('avro/field-without-default');
  });

  it('that cannot be written are a warning, and change no verdict', async () => {
    // A folder of this name cannot be made.
    writeFileSync(join(workspace, 'file'), '');
    const result = await step('nothing', { 'report-files': 'html=file/gate.html' });
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'skipped', html: '' } });
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'warning', properties: { title: 'RG-FILE' } }));
  });

  it('tell of a run that could not be made, without what is secret', async () => {
    const { outputs } = await step('throw', { 'report-files': 'junit' });
    expect(readFileSync(outputs['junit'] ?? '', 'utf8')).toMatch(/<error type="error" message="no such thing/);
    const { outputs: told } = await step('blab', { 'report-files': 'html' });
    expect(readFileSync(told['html'] ?? '', 'utf8')).not.toContain('hunter2');
  });

  it('of a format that does not exist are a mistake of usage', async () => {
    expect(await step('fail', { 'report-files': 'pdf' })).toMatchObject({ code: 1, outputs: { cause: 'RG-USAGE' } });
  });
});
