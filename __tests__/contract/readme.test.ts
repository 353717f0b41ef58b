import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { firstFiles, orderSchema } from '../../src/commands/demo/stage.ts';
import { DEFAULT_CONFIG_PATH, loadConfig } from '../../src/config/index.ts';
import { renderTerminal } from '../../src/report/index.ts';
import { runCheck } from '../support/check-host.ts';
import { gitFixture } from '../support/git-fixture.ts';

/** What a stranger copies from the README has to work as it stands. */

const text = readFileSync('README.md', 'utf8');
const blocks = (language: string): string[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, found, body]) => (found === language && body ? [body] : []));
const configs = blocks('yaml').filter((block) => /^(version|environments):/m.test(block));
const workflows = blocks('yaml').filter((block) => /^jobs:/m.test(block));

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly 'runs-on'?: string; readonly steps: readonly Step[] }>>;
}

describe('the README', () => {
  it('shows configurations that load', () => {
    expect(configs).toHaveLength(2);
    const whole = configs.map((block) => (/^version:/m.test(block) ? block : `version: 1\n${block}`));
    for (const block of whole) expect(loadConfig(block, DEFAULT_CONFIG_PATH).version).toBe(1);
  });

  it('shows whole workflows with inputs that exist, the history, and what an incident issue needs', () => {
    expect(workflows).toHaveLength(2);
    const asksForIssues = configs.some((block) => /ladder: \[.*\bissue\b/.test(block));
    for (const workflow of workflows.map((block) => parse(block) as Workflow)) {
      expect(workflow.on).toBeDefined();
      for (const job of Object.values(workflow.jobs)) {
        expect(job['runs-on']).toBeDefined();
        expect(job.steps[0]?.with).toMatchObject({ 'fetch-depth': 0 });
        const [, folder = ''] = /^your-org\/rollback-gate(\/\w+)?@/.exec(job.steps[1]?.uses ?? '') ?? [];
        const action = parse(readFileSync(`.${folder}/action.yml`, 'utf8')) as { inputs: Record<string, unknown> };
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(job.steps[1]?.with ?? {})));
        if (folder === '' || !asksForIssues) continue;
        expect(workflow.permissions).toMatchObject({ issues: 'write' });
        expect(job.steps[1]?.env).toHaveProperty('GITHUB_TOKEN');
      }
    }
  });

  it('shows what check really says of the first pull request of the demo', async () => {
    const excerpt = blocks('text')[0]?.split('\n').filter(Boolean) ?? [];
    expect(excerpt[0]).toBe('$ rollback-gate check');
    const repository = await gitFixture();
    try {
      await repository.write(firstFiles('http://127.0.0.1'));
      for (const tag of ['v1.1.0', 'v1.2.0']) {
        await repository.commit(tag);
        await repository.tag(tag);
      }
      await repository.write({ 'schemas/order.schema.json': orderSchema('careless') });
      const { report } = await runCheck(repository.directory, {}, repository.env);
      const said = report ? renderTerminal(report, { color: false, width: 100 }) : '';
      expect(said.split('\n')).toEqual(expect.arrayContaining(excerpt.slice(1)));
    } finally {
      await repository.cleanup();
    }
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? '').filter((target) => !/^\w+:/.test(target));
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });
});
