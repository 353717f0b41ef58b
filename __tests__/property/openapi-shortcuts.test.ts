import { describe, expect, it } from '@jest/globals';
import type { Difference } from '../../src/core/index.ts';
import { compareExchanges } from '../../src/compat/formats/openapi/compare/apis.ts';
import { Context } from '../../src/compat/formats/openapi/compare/context.ts';
import { Api } from '../../src/compat/formats/openapi/read/api.ts';
import { runJobs } from '../../src/compat/formats/openapi/schemas/run.ts';
import { mutated, randomDescription } from '../support/openapi-generate.ts';

const PAIRS = Number(process.env['OPENAPI_SHORTCUTS'] ?? 20);
const SEED = Number(process.env['OPENAPI_SEED'] ?? 0);

/** What the schemas say; `slowly`: nothing counts as written the same way, so that everything is proven. */
async function schemaDifferences(client: object, server: object, slowly: boolean): Promise<string[]> {
  const [a, b] = [client, server].map((one) => new Api({ path: 'api.json', text: JSON.stringify(one) })) as [Api, Api];
  const context = new Context(a, b, {}, '2024-01-01');
  if (slowly) Object.defineProperty(context, 'sameness', { value: { same: () => false, sameSchema: () => false } });
  compareExchanges(context);
  const found = [...context.drafts.filter(({ rule }) => rule.includes('-property-')), ...(await runJobs(context))];
  return found.map(({ rule, kind }: Pick<Difference, 'rule' | 'kind'>) => `${kind} ${rule}`).sort();
}

describe('parts that are written the same way', () => {
  it('may be left alone: asking about them changes no answer', async () => {
    for (let seed = SEED + 1; seed <= SEED + PAIRS; seed++) {
      const a = randomDescription(seed);
      const b = mutated(a, seed + 7);
      for (const [client, server] of [
        [a, b],
        [b, a],
      ] as const) {
        const quickly = await schemaDifferences(client, server, false);
        expect({ seed, found: quickly }).toEqual({ seed, found: await schemaDifferences(client, server, true) });
      }
    }
  });
});
