import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/index.ts';
import { ENGINES } from '../../../src/gates/engines.ts';
import { GATE_REGISTRY, type GatesResult, runGates } from '../../../src/gates/index.ts';
import { openRepository } from '../../../src/git/index.ts';
import { resolveWindow } from '../../../src/window/index.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

type Files = Readonly<Record<string, string | null>>;

const AMOUNT = 'syntax = "proto3"; package money; message Amount { int32 cents = 1; }';
const ORDER = 'syntax = "proto3"; package shop; import "money/amount.proto"; message Order { money.Amount total = 1; }';
const DESK = 'service Desk { rpc Get(Order) returns (Order); }';

describe('Protobuf files of releases', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  async function check(
    releases: readonly Files[],
    candidate: Files,
    schemas: readonly object[] = [{ files: '**/*.proto' }],
  ): Promise<GatesResult> {
    for (const [index, files] of releases.entries()) {
      await fixture.write({ 'count.txt': String(index), ...files });
      await fixture.commit(`release ${index}`);
      await fixture.tag(`v1.${index}.0`);
    }
    await fixture.write(candidate);
    return compareReleases(schemas);
  }

  async function compareReleases(schemas: readonly object[]): Promise<GatesResult> {
    const repository = await openRepository(fixture.directory);
    try {
      const config = loadConfig(JSON.stringify({ version: 1, schemas }), 'config.yml');
      return await runGates(
        GATE_REGISTRY.filter(({ id }) => id === 'compat'),
        {
          config,
          policy: { file: 'config.yml', from: 'candidate', commit: undefined, changed: false },
          window: await resolveWindow({ repository, tags: 'v*', window: 2, prereleases: false, globs: ['**/*.proto'] }),
          environments: [],
          engines: ENGINES,
          signal: new AbortController().signal,
        },
      );
    } finally {
      await repository.close();
    }
  }

  const rulesOf = ({ findings }: GatesResult): string[] => findings.map(({ rule, direction }) => `${rule} ${direction ?? ''}`.trim());
  const comparedOf = ({ comparisons }: GatesResult): string[] => comparisons.map(({ file, with: tag }) => `${file} ${tag}`).sort();

  it('finds what moved to another file of the folder', async () => {
    const order = 'syntax = "proto3"; package shop; message Order { string id = 1; }';
    const desk = `syntax = "proto3"; package shop; import "shop/order.proto"; ${DESK}`;
    const result = await check([{ 'shop/order.proto': `${order} ${DESK}` }], { 'shop/order.proto': order, 'shop/desk.proto': desk });
    expect(rulesOf(result)).toEqual(['compat/schema-added rollback']);
    expect(result.comparisons).toMatchObject([{ file: 'shop/order.proto', deploy: 'compatible', rollback: 'compatible' }]);
  });

  it('finds roots that only the paths of the release show', async () => {
    const files = { 'sdk/local/shop/order.proto': ORDER, 'sdk/upstream/money/amount.proto': AMOUNT };
    const result = await check([files], { 'sdk/upstream/money/amount.proto': `${AMOUNT.replace('int32', 'string')} message Rate {}` });
    expect(comparedOf(result)).toEqual(['sdk/local/shop/order.proto v1.0.0', 'sdk/upstream/money/amount.proto v1.0.0']);
    expect(result.comparisons.map(({ deploy }) => deploy)).toEqual(['breaking', 'breaking']);
  });

  it('does not take releases for one in which the same import means another file', async () => {
    const local = 'sdk/local/shop/order.proto';
    const releases = [
      { [local]: ORDER, 'sdk/up/money/amount.proto': AMOUNT.replace('int32', 'string') },
      { 'sdk/up/money/amount.proto': null, 'sdk/on/money/amount.proto': AMOUNT },
    ];
    const result = await check(releases, { [local]: `${ORDER} message Refund {}` });
    const answers = result.comparisons.filter(({ file }) => file === local).map(({ with: tag, deploy }) => [tag, deploy]);
    expect(answers).toEqual([
      ['v1.1.0', 'compatible'],
      ['v1.0.0', 'breaking'],
    ]);
  });

  it('does not compare who imports a well-known type anew because a copy of it changed', async () => {
    const timestamp = 'syntax = "proto3"; package google.protobuf; message Timestamp { int64 seconds = 1; int32 nanos = 2; }';
    const files = {
      'vendor/google/protobuf/timestamp.proto': timestamp,
      'vendor/google/protobuf/own.proto': 'syntax = "proto3"; message Own {}',
      'a.proto': 'syntax = "proto3"; import "google/protobuf/timestamp.proto"; message A { google.protobuf.Timestamp at = 1; }',
      'b.proto': 'syntax = "proto3"; import "google/protobuf/own.proto"; message B { Own own = 1; }',
    };
    const change = Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => (path.startsWith('v') ? [[path, `${text} message More {}`]] : [])),
    );
    expect(comparedOf(await check([files], change))).toEqual([
      'b.proto v1.0.0',
      'vendor/google/protobuf/own.proto v1.0.0',
      'vendor/google/protobuf/timestamp.proto v1.0.0',
    ]);
  });

  describe('that changed by their imports alone', () => {
    const FILES = { 'money/amount.proto': AMOUNT, 'shop/order.proto': ORDER };
    const CENTS = { 'money/amount.proto': AMOUNT.replace('int32', 'int64') };
    const schemasFact = ({ facts }: GatesResult): string => facts.find(({ label }) => label === 'Schemas')?.text ?? '';

    it('are told by the comparison of the import, at the line that breaks, and counted', async () => {
      const result = await check([FILES, { 'count.txt': '1' }], CENTS);
      expect(comparedOf(result)).toEqual(['money/amount.proto v1.0.0', 'money/amount.proto v1.1.0']);
      expect(rulesOf(result)).toEqual(['protobuf/field-wire-json-compatible-type rollback']);
      expect(result.findings[0]).toMatchObject({
        place: { file: 'money/amount.proto' },
        versions: { reader: 'N-1 (v1.1.0), N-2 (v1.0.0)' },
      });
      expect(schemasFact(result)).toContain('2 pairs changed by imports alone, which are compared themselves');
    });

    it('are no answers: what the import leaves open stays open', async () => {
      const lost = AMOUNT.replace('message', 'import "gone.proto"; message').replace('int32', 'Gone');
      const result = await check([{ ...FILES, 'money/amount.proto': lost }], {
        'money/amount.proto': `${lost} // other`,
      });
      expect(result).toMatchObject({ verdict: 'inconclusive', tally: { asked: 2, answered: 0 } });
    });

    it('are compared where their import is no schema, or one of other rules', async () => {
      const apart = [{ files: 'money/*.proto', profile: 'wire' }, { files: 'shop/*.proto' }];
      const result = await check([FILES], CENTS, apart);
      expect(comparedOf(result)).toEqual(['money/amount.proto v1.0.0', 'shop/order.proto v1.0.0']);
      const broken = 'protobuf/field-wire-json-compatible-type rollback';
      expect(rulesOf(result)).toEqual(['protobuf/field-value-range rollback', broken]);
      const alone = await compareReleases([{ files: 'shop/*.proto' }]);
      expect([comparedOf(alone), rulesOf(alone)]).toEqual([['shop/order.proto v1.0.0'], [broken]]);
    });

    it('are compared where the change looks different to who holds a type of the import', async () => {
      const held = ORDER.replace('proto3', 'proto2')
        .replace('message Order {', 'message Order { required money.Unit unit = 2;')
        .replace('money.Amount', 'optional money.Amount');
      const unit = AMOUNT.replace('proto3', 'proto2').replace('int32', 'optional int32');
      const files = { 'money/amount.proto': `${unit} enum Unit { CENT = 1; }`, 'shop/order.proto': held };
      const result = await check([files], { 'money/amount.proto': `${unit} enum Unit { CENT = 1; MILL = 2; }` });
      expect(result.findings.filter(({ place }) => place?.file === 'shop/order.proto').map(({ rule, kind }) => [rule, kind])).toEqual([
        ['protobuf/enum-value-known-to-reader', 'breaking'],
      ]);
    });
  });
});
