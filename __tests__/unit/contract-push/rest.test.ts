import { afterEach, describe, expect, it } from '@jest/globals';
import { type DatasetResult, testInDatabase } from '../../../src/contract/index.ts';
import { GateError } from '../../../src/core/index.ts';
import { CONTRACT } from '../../support/push-contract.ts';
import { type Fake, fakeBigquery, fakeDatabricks, fakeSnowflake, fakeTrino } from '../../support/push-fakes.ts';
import { type Loopback, PushClock, type Reply, type Seen, startLoopback } from '../../support/push-loopback.ts';

const FAKES = { trino: fakeTrino, bigquery: fakeBigquery, snowflake: fakeSnowflake, databricks: fakeDatabricks } as const;
type Name = keyof typeof FAKES;
const NAMES = Object.keys(FAKES) as Name[];
const SECRETS: Readonly<Record<Name, string>> = {
  trino: 'trino-secret',
  bigquery: 'google-secret',
  snowflake: 'snow-secret',
  databricks: 'bricks-secret',
};

/** The contract without what is nested, and with a query. */
const TEXT = CONTRACT.replace(/ {6}- name: address[\s\S]*$/, '').replace(
  '    quality:\n',
  "    quality:\n      - { type: sql, query: 'SELECT COUNT(*) FROM ${object} WHERE ${column} IS NULL', mustBe: 0 }\n".replace(
    '${column}',
    'status',
  ),
);

const open: Loopback[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Run {
  readonly fake: Fake;
  readonly results: Promise<readonly DatasetResult[]>;
  readonly loopback: Loopback;
  readonly clock: PushClock;
  readonly masked: string[];
  readonly abort: () => void;
}

async function start(
  name: Name,
  change: (reply: Reply, request: Seen, count: number) => Reply = (reply) => reply,
  { maxBytes, text = TEXT }: { maxBytes?: number; text?: string } = {},
): Promise<Run> {
  const fake = FAKES[name]();
  const loopback = await startLoopback((request, count) => change(fake.answer(request, count), request, count));
  open.push(loopback);
  const [clock, masked, controller] = [new PushClock(), [] as string[], new AbortController()];
  const variables = fake.variables(loopback.url);
  const results = testInDatabase({
    contract: { path: 'orders.odcs.yaml', text },
    database: name,
    timeout: 600_000,
    examples: true,
    now: clock.now(),
    ...(maxBytes !== undefined && { maxBytes }),
    world: { env: (key) => variables[key], mask: (secret) => masked.push(secret), fetch, clock, signal: controller.signal },
  });
  results.catch(() => undefined);
  return { fake, results, loopback, clock, masked, abort: () => controller.abort(new Error('stopped by the user')) };
}

async function failure(run: Run): Promise<GateError> {
  const error: unknown = await run.results.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GateError)) throw new Error(`no error of ours: ${String(error)}`);
  return error;
}

describe.each(NAMES)('a contract in %s', (name) => {
  it('is held against a table by one statement, though the service is busy, slow and answers in pieces', async () => {
    const run = await start(name);
    const [result] = await run.results;
    const broken = (result?.results ?? []).filter(({ status }) => status === 'broken');
    expect(broken.map(({ clause, failed, by }) => [clause.property, clause.rule, failed, by])).toEqual([
      ['email', 'required', 3, 'database'],
      ['id', 'primaryKey', 2, 'database'],
      ['', 'a rule of type sql', 1, 'database'],
    ]);
    expect(result?.results.filter(({ status }) => status === 'unknown' || status === 'not-run')).toEqual([]);
    expect(result?.rows).toBe(1000);
    expect(run.masked).toContain(SECRETS[name]);
    expect(run.clock.slept.length).toBeGreaterThan(0);
  });

  it('has every column that the contract declares, or breaks it', async () => {
    const run = await start(name, undefined, { text: TEXT.replace('name: weight', 'name: weight_kg') });
    const [result] = await run.results;
    const [exists, ...others] = (result?.results ?? []).filter(({ clause }) => clause.property === 'weight_kg' || clause.rule === 'exists');
    expect(exists?.status).toBe('kept');
    expect(others.at(-1)).toMatchObject({ clause: { property: 'weight_kg', rule: 'exists' }, status: 'broken', failed: 1, by: 'database' });
    expect(others.at(-1)?.reason).toMatch(/without such a column; "weight" is there and not in the contract: renamed\?$/i);
  });

  it('shows rows by their key, and never asks for what the contract classifies', async () => {
    const run = await start(name);
    const [result] = await run.results;
    const [email] = (result?.results ?? []).filter(({ clause }) => clause.rule === 'required' && clause.property === 'email');
    expect(email?.offenders).toEqual([
      { file: expect.stringMatching(new RegExp(`^${name}:`)) as unknown, line: 0, key: '{"id":5}', value: '***' },
    ]);
    const examples = run.loopback.seen.map(({ body }) => body).filter((body) => body.includes('UNION ALL') || body.includes(' AS n,'));
    expect(examples.some((body) => /CAST\(.?["`\\]*email/i.test(body))).toBe(false);
  });

  it('sends its credentials in headers alone, and only statements that read', async () => {
    const run = await start(name);
    await run.results;
    for (const { path, query, body } of run.loopback.seen) expect(`${path}?${query.toString()}${body}`).not.toContain(SECRETS[name]);
    const statements = run.loopback.seen.flatMap(({ method, body }) => (method === 'POST' && body.length > 2 ? [textIn(body)] : []));
    expect(statements.filter((text) => !/^\(?SELECT /.test(text))).toEqual([]);
    expect(run.loopback.seen.filter(run.fake.isCancel)).toEqual([]);
  });

  it('tells the service to give up when the run is stopped', async () => {
    const run: Run = await start(name, (reply, request) => {
      if (isAsking(request) && !run.fake.isCancel(request)) run.abort();
      return isAsking(request) && !run.fake.isCancel(request) ? { hang: true } : reply;
    });
    await expect(run.results).rejects.toThrow('stopped by the user');
    expect(run.loopback.seen.filter(run.fake.isCancel)).toHaveLength(1);
  });

  it('gives up after its time, and says so', async () => {
    const run: Run = await start(name, (reply, request) => {
      if (!isAsking(request) || run.fake.isCancel(request)) return reply;
      run.clock.expire();
      return { hang: true };
    });
    const error = await failure(run);
    expect(error.message).toMatch(/took longer than 10m for a statement/);
    expect(run.loopback.seen.filter(run.fake.isCancel)).toHaveLength(1);
  });

  it('follows no redirect', async () => {
    const run = await start(name, () => ({ status: 307, headers: { location: 'https://elsewhere.example/' } }));
    expect((await failure(run)).message).toMatch(/redirects, which is not followed/);
    expect(run.loopback.seen).toHaveLength(1);
  });

  it('takes what is no JSON for no answer', async () => {
    const run = await start(name, () => ({ bytes: '<html>' }));
    expect((await failure(run)).code).toBe('RG-DATABASE');
  });

  it('gives up when the service stays busy, with no secret in the message', async () => {
    const run = await start(name, () => ({ status: 503 }));
    const error = await failure(run);
    expect(error.describe()).not.toContain(SECRETS[name]);
    expect(error.code).toBe('RG-DATABASE');
    expect(run.loopback.seen).toHaveLength(6);
  });

  it('says which variable is missing', async () => {
    const world = { env: () => undefined, mask: () => undefined, fetch, clock: new PushClock(), signal: new AbortController().signal };
    const test = { contract: { path: 'c.odcs.yaml', text: TEXT }, database: name, timeout: 1, examples: false, now: 0, world };
    await expect(testInDatabase(test)).rejects.toMatchObject({
      code: 'RG-DATABASE',
      message: expect.stringMatching(/needs .*[A-Z_]{6}/) as unknown,
    });
  });
});

describe('a service', () => {
  it.each([
    ['no JSON', { bytes: '<html>' }],
    ['half of an answer', { bytes: '{"data": [[1' }],
    ['nothing', { bytes: '' }],
    ['a list', { json: [] }],
    ['nested without end', { bytes: '['.repeat(100_000) }],
    ['a status without a word', { status: 418 }],
    ['too much', { bytes: `"${'x'.repeat(17 * 1024 * 1024)}"` }],
    ['a bomb', { bytes: Buffer.from('1f8b0800', 'hex') }],
  ])('takes %s for no answer', async (_what, reply) => {
    const run = await start('trino', () => reply);
    expect((await failure(run)).code).toBe('RG-DATABASE');
  });
});

/** A request for a result that is still being worked on. */
function isAsking({ method, path }: Seen): boolean {
  return method === 'GET' && !path.includes('/tables/');
}

function textIn(body: string): string {
  if (!body.startsWith('{')) return body;
  const json = JSON.parse(body) as { query?: string; statement?: string; configuration?: { query: { query: string } } };
  return json.query ?? json.statement ?? json.configuration?.query.query ?? '';
}
