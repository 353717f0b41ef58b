import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { COMPAT_EXAMPLES } from '../../src/commands/rules/examples/gates/compat.ts';
import type { WrittenExample } from '../../src/commands/rules/examples/gates/types.ts';
import { exampleMessage } from '../../src/commands/rules/catalogue.ts';
import { run as check } from '../../src/commands/check/run.ts';
import type { Finding } from '../../src/core/index.ts';
import { checkHost } from '../support/check-host.ts';
import { gitFixture } from '../support/git-fixture.ts';

const CONFIG = '.github/rollback-gate.yml';
/** What no repository shows by itself: a fault of an engine, a format without one, a rule that an engine forgot to register. */
const UNSHOWN = ['compat/not-compared', 'compat/format-unsupported', 'compat/difference'];

/** What `check` says of an example: its releases, oldest first, and its candidate. */
async function shown({ before = [], after = [], setting }: WrittenExample): Promise<readonly Finding[]> {
  const fixture = await gitFixture();
  try {
    const [older, newer] = ['N-2: ', 'N-1: '].map((label) => before.filter(({ path }) => path.startsWith(label)));
    const plain = before.filter(({ path }) => !path.startsWith('N-'));
    const paths = [...plain, ...after].filter(({ path }) => path !== CONFIG).map(({ path }) => path);
    const files = setting === undefined ? '**' : paths[0];
    await fixture.write({
      [CONFIG]: `version: 1\nschemas:\n  - files: ['schemas/**', 'avro/**', '*.proto', '${files}']\n`,
      'api/x.graphql': 'type Query { a: Int }\n',
    });
    for (const [index, release] of [older ?? [], newer?.length ? newer : plain].entries()) {
      await fixture.write(Object.fromEntries(release.map(({ path, text }) => [path.replace(/^N-\d: /, ''), text])));
      await fixture.commit(`release ${index}`);
      await fixture.tag(`v1.${index + 3}.0`);
    }
    await fixture.write(Object.fromEntries(plain.map(({ path }) => [path, null])));
    for (const { path, text } of after) {
      await fixture.write({ [path]: text });
      if (setting !== 'the file is a symbolic link') continue;
      await rm(join(fixture.directory, path));
      await symlink(text.trim(), join(fixture.directory, path));
    }
    const { report } = await check({ positionals: [], options: {} }, checkHost(fixture.directory));
    return report?.findings ?? [];
  } finally {
    await fixture.cleanup();
  }
}

describe('the examples of the comparison', () => {
  it.each(COMPAT_EXAMPLES.filter(({ rule }) => !UNSHOWN.includes(rule)).map((one) => [one.rule, one] as const))(
    '%s is what check says',
    async (rule, example) => {
      const found = (await shown(example)).filter((one) => one.rule === rule);
      const { file = '', line = 0, column = 0 } = found[0]?.place ?? {};
      const message = await exampleMessage({ id: rule });
      expect(found.map((one) => one.message)).toEqual([message]);
      expect(`${file}:${line}:${column}`).toBe(example.place);
      const { direction } = found[0] ?? {};
      expect(direction === undefined || example.directions.includes(direction)).toBe(true);
    },
  );
});
