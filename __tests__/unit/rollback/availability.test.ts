import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { releaseTuple, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';
import { tupleId } from '../../../src/core/index.ts';

let fixture: RollbackFixture | undefined;
afterEach(async () => {
  await fixture?.cleanup();
  fixture = undefined;
});

/** One and two were verified, `bad` stands at the head; the registry answers with a status. */
async function goBack(registries: string, status: number) {
  const f = await rollbackFixture((config) => `${config}${registries}`);
  fixture = f;
  await f.record('one', 'two');
  await f.deploy('bad');
  const asked: string[] = [];
  const elsewhere = ((input: URL) => {
    asked.push(input.href);
    return Promise.resolve(new Response('', { status }));
  }) as unknown as typeof fetch;
  const result = await rollback({ positionals: [], options: { environment: 'production' } }, f.host({ elsewhere }));
  return { result, asked, pinned: f.pinned().image, told: JSON.stringify(result.json) };
}

describe('what the registry says of the target', () => {
  it('is asked before the first write; an image that is gone is not gone back to', async () => {
    const { result, asked, pinned, told } = await goBack('registries: {}\n', 404);
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(pinned).toBe('bad');
    const digest = /sha256:[0-9a-f]{64}/.exec(releaseTuple('two').members[1]?.value ?? '')?.[0];
    expect(asked).toEqual([`https://registry.example/v2/app/manifests/${digest}`]);
    expect(told).toContain('image: gone (the registry does not have it)');
    expect(told).toContain(tupleId(releaseTuple('two')));
  });

  it('stands not in the way when it does not answer, and is told', async () => {
    const { result, pinned, told } = await goBack('registries: {}\n', 503);
    expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(pinned).toBe('two');
    expect(told).toContain('image: unknown (registry.example answers 503)');
  });

  it('stands in the way when it does not answer where the configuration wants that', async () => {
    const { result, pinned } = await goBack('registries: { on-unknown: block }\n', 403);
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(pinned).toBe('bad');
  });

  it('is not asked for without `registries`', async () => {
    const { result, asked } = await goBack('', 404);
    expect(result).toMatchObject({ cause: 'rolled-back' });
    expect(asked).toEqual([]);
  });
});
