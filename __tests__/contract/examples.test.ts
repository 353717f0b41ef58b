import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run as doctor } from '../../src/commands/doctor/run.ts';
import { type Config, loadConfig } from '../../src/config/index.ts';
import { readPin } from '../../src/pins/index.ts';
import { matchFiles } from '../../src/window/index.ts';
import { checkHost, runCheck } from '../support/check-host.ts';
import { gitFixture, type GitFixture } from '../support/git-fixture.ts';
import { workflowsOf } from '../support/workflow-files.ts';

const ROOT = 'examples';

/** A change of an example that `check` has to refuse, and the rule that does. */
interface Break {
  readonly config: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
}

const DEFAULT = '.github/rollback-gate.yml';
const BREAKS: Readonly<Record<string, readonly Break[]>> = {
  'cloud-run': [{ config: DEFAULT, file: 'api/openapi.yaml', from: 'required: [id, price]', to: 'required: [id]', rule: 'openapi/' }],
  compose: [
    {
      config: DEFAULT,
      file: 'schemas/note.schema.json',
      from: '["id", "text"]',
      to: '["id", "text", "language"]',
      rule: 'json-schema/property-required-added',
    },
    { config: DEFAULT, file: 'compose.yaml', from: ':1.8.0@sha256:4b5e', to: ':latest #', rule: 'pins/' },
  ],
  ecs: [
    {
      config: DEFAULT,
      file: 'schemas/order-placed.avsc',
      from: '"EUR", "USD"',
      to: '"EUR", "USD", "GBP"',
      rule: 'avro/enum-symbol-missing',
    },
  ],
  helm: [{ config: DEFAULT, file: 'schemas/order.schema.json', from: '"EUR", "USD"', to: '"EUR"', rule: 'json-schema/enum-value-removed' }],
  kserve: [
    {
      config: DEFAULT,
      file: 'models/ranking/MLmodel',
      from: '"type": "long", "name": "views"',
      to: '"type": "string", "name": "views"',
      rule: 'mlflow/input-type-changed',
    },
    {
      config: DEFAULT,
      file: 'features/definitions.py',
      from: 'name="views", dtype=Int64',
      to: 'name="views", dtype=Float32',
      rule: 'feast/feature-type-changed',
    },
  ],
  kustomize: [{ config: DEFAULT, file: 'schemas/click.avsc', from: '"type": "long"', to: '"type": "string"', rule: 'avro/type-mismatch' }],
  monorepo: [
    {
      config: '.github/rollback-gate/api.yml',
      file: 'services/api/schemas/public.graphql',
      from: 'total: Int!',
      to: 'sum: Int!',
      rule: 'graphql/field-missing',
    },
    {
      config: '.github/rollback-gate/worker.yml',
      file: 'services/worker/schemas/job.proto',
      from: 'string order_id = 2',
      to: 'int64 order_id = 2',
      rule: 'protobuf/field-',
    },
  ],
};

const EXAMPLES = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function filesOf(name: string): string[] {
  return readdirSync(join(ROOT, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, name).length + 1));
}

function configsOf(name: string): { path: string; config: Config }[] {
  const paths = filesOf(name).filter((path) => /^\.github\/rollback-gate(?:\.yml$|\/)/.test(path));
  return paths.map((path) => ({ path, config: loadConfig(readFileSync(join(ROOT, name, path), 'utf8'), path) }));
}

const textOf = (name: string, path: string): string => readFileSync(join(ROOT, name, path), 'utf8');
const environmentsOf = (name: string): Config['environments'] extends ReadonlyMap<string, infer E> ? E[] : never =>
  configsOf(name).flatMap(({ config }) => [...config.environments.values()]);

it('there is an example for every common setup, and a break for each', () => {
  expect(EXAMPLES).toEqual(['cloud-run', 'compose', 'ecs', 'helm', 'kserve', 'kustomize', 'monorepo']);
  expect(Object.keys(BREAKS)).toEqual(EXAMPLES);
});

describe.each(EXAMPLES)('the example %s', (name) => {
  it('has configurations whose pins stand in its files and cannot change under our feet', () => {
    const pins = environmentsOf(name).flatMap(({ pins }) => pins);
    expect(pins.length).toBeGreaterThan(0);
    for (const pin of pins) {
      const reading = readPin(pin.file, readFileSync(join(ROOT, name, pin.file)), pin.selector);
      expect({ pin: pin.name, value: reading.value }).toEqual({ pin: pin.name, value: expect.stringMatching(/./) });
      if (pin.role === 'image' || pin.role === 'model') expect(reading.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  });

  it('has configurations that watch and take back', () => {
    for (const environment of environmentsOf(name)) {
      expect(environment.identity).toBeDefined();
      expect(environment.health.length).toBeGreaterThan(0);
      expect(environment.rollback).toBeDefined();
    }
    const names = environmentsOf(name).map((environment) => environment.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a file for every path and glob', async () => {
    const globs = configsOf(name).flatMap(({ config }) => config.schemas.flatMap(({ files }) => files));
    for (const glob of globs) expect({ glob, files: (await matchFiles(filesOf(name), [glob])).length }).toEqual({ glob, files: 1 });
  });

  it('is started by a gated deploy as that starts it', () => {
    const workflows = workflowsOf(join(ROOT, name));
    for (const job of workflows.flatMap((file) => file.jobs).filter(({ uses }) => /gated-deploy/.test(uses ?? ''))) {
      const deploy = job.with?.['deploy-workflow'];
      if (typeof deploy !== 'string') continue;
      const file = workflows.find(({ path }) => path.endsWith(`/${deploy}`));
      const on = file?.workflow.on as { workflow_dispatch: { inputs: object } };
      expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(['environment', 'commit']);
      expect(environmentsOf(name).map(({ rollback }) => rollback?.redeploy?.workflow)).toContain(deploy);
    }
  });

  it('hands every variable of the configuration to the step that needs it', () => {
    const variables = configsOf(name).flatMap(({ path }) =>
      [...textOf(name, path).matchAll(/(?<!\$)\$\{([A-Z_]+)\}/g)].map((match) => match[1] ?? ''),
    );
    const workflows = workflowsOf(join(ROOT, name));
    const given = workflows.flatMap(({ steps, text }) => [
      ...steps.flatMap(({ env = {} }) => Object.keys(env)),
      ...(text.includes('metrics-token:') ? ['METRICS_TOKEN'] : []),
    ]);
    expect(given).toEqual(expect.arrayContaining(variables));
  });

  it('has a check, a watch and a page that leads to them', () => {
    const used = workflowsOf(join(ROOT, name)).flatMap(({ jobs, steps }) => [...steps, ...jobs].map(({ uses }) => uses ?? ''));
    expect(used).toContain('your-org/rollback-gate@v1');
    expect(used.some((uses) => /^your-org\/rollback-gate\/(watch|\.github\/workflows\/gated-deploy\.yml)@v1$/.test(uses))).toBe(true);
    const readme = textOf(name, 'README.md');
    expect(readme).toContain('What to change:');
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? '');
    expect(links.filter((target) => !existsSync(join(ROOT, name, target)))).toEqual([]);
    const workflows = filesOf(name).filter((path) => path.startsWith('.github/workflows/'));
    expect(links).toEqual(expect.arrayContaining(workflows));
  });

  describe('as a repository with releases', () => {
    let repository: GitFixture;
    const check = async (config: string): ReturnType<typeof runCheck> => runCheck(repository.directory, { config });

    beforeAll(async () => {
      repository = await gitFixture();
      await repository.write(Object.fromEntries(filesOf(name).map((path) => [path, readFileSync(join(ROOT, name, path))])));
      for (const version of ['1.0.0', '1.1.0']) {
        await repository.commit(version);
        for (const { config } of configsOf(name)) await repository.tag(config.releases.tags.replace('*', version));
      }
    });
    afterAll(() => repository.cleanup());

    it('passes the check', async () => {
      await repository.write({ 'src/main.txt': 'a change that no schema sees' });
      await repository.commit('a change');
      for (const { path } of configsOf(name)) {
        const { verdict, report } = await check(path);
        expect({ path, findings: report?.findings.filter(({ severity }) => severity !== 'note') }).toEqual({ path, findings: [] });
        expect(verdict).toBe('pass');
      }
    });

    it('has nothing against it that the doctor sees, but for the owner that is to be put in', async () => {
      const expected = configsOf(name).map(({ path }) => ({ path, problems: [] }));
      const found = [];
      for (const { path } of configsOf(name)) {
        const { report } = await doctor(
          { positionals: [], options: { config: path, offline: true } },
          checkHost(repository.directory, repository.env),
        );
        const rows = report?.tables.flatMap((table) => table.rows) ?? [];
        found.push({
          path,
          problems: rows.filter(([state, text = '']) => state === 'PROBLEM' && !text.includes('your-org')),
        });
      }
      expect(found).toEqual(expected);
    });

    it.each(BREAKS[name] ?? [])('is stopped when $file breaks', async ({ config, file, from, to, rule }) => {
      const text = textOf(name, file);
      expect(text.split(from).length).toBeGreaterThan(1);
      await repository.write({ [file]: text.replace(from, to) });
      await repository.commit('a break');
      const { verdict, report } = await check(config);
      await repository.write({ [file]: text });
      await repository.commit('mended');
      const blocking = report?.findings.filter(({ severity }) => severity === 'error') ?? [];
      expect(blocking.map((finding) => finding.rule)).toContainEqual(expect.stringContaining(rule));
      expect(verdict).toBe('fail');
    });
  });
});
