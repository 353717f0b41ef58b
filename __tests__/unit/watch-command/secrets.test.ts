import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { run as watch } from '../../../src/commands/watch/run.ts';
import { type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let fixture: RollbackFixture | undefined;
afterEach(async () => {
  await fixture?.cleanup();
  fixture = undefined;
});

const TOKEN = 't0ken-Of-Prometheus';
const HOST = 'Hidden.Example';
const PROMETHEUS =
  '{ name: errors, prometheus: { url: "http://${HOST}", bad: bad, total: all, headers: { authorization: "Bearer ${TOKEN}" } } }';

describe('values of variables', () => {
  it('stand in no output, commit, ledger or issue of ours', async () => {
    fixture = await rollbackFixture((config) =>
      config
        .replace(/( {6}- \{ name: up.*\n)/, `$1      - ${PROMETHEUS}\n`)
        .replace('ladder: []', 'ladder: [toggle: beta, page: "https://${HOST}/${TOKEN}"]'),
    );
    await fixture.record('one');
    await fixture.deploy('bad', true);
    const pages: string[] = [];
    const host = fixture.host({
      env: { HOST, TOKEN },
      isBad: () => true,
      elsewhere: (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        if (init?.method === 'POST') pages.push(init.body as string);
        const authorization = new Headers(init?.headers).get('authorization') ?? '';
        return Promise.resolve(
          Response.json({ status: 'error', error: `${url.host} refuses ${authorization} of ${TOKEN}` }, { status: 400 }),
        );
      },
    });
    const masked: string[] = [];
    const input = { positionals: [], options: { environment: 'production' } };
    const results = [
      await watch(input, { ...host, mask: (secret) => void masked.push(secret) }),
      await rollback({ ...input, options: { ...input.options, to: fixture.ledger()[0]?.tupleId.slice(7, 19) ?? '' } }, host),
    ];
    const history = fixture.git('log', '--all', '--format=%B', '-p');
    const everything = [JSON.stringify(results), host.lines.join('\n'), JSON.stringify(fixture.ledger()), pages.join('\n'), history].join(
      '\n',
    );
    expect(everything).toContain('refuses Bearer ***');
    expect(everything).not.toContain(TOKEN);
    expect(everything.toLowerCase()).not.toContain(HOST.toLowerCase());
    expect(pages).toHaveLength(2);
    expect(masked).toEqual(expect.arrayContaining([HOST, TOKEN]));
  });
});
