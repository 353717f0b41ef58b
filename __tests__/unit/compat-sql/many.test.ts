import { describe, expect, it } from '@jest/globals';
import { compareTexts } from '../../support/sql-compare.ts';

describe('a column with very many checks', () => {
  const table = (bound: number): string => {
    const checks = Array.from({ length: 60 }, (_, index) => `CONSTRAINT c${index} CHECK (a <> ${index * 3 + bound})`);
    return `CREATE TABLE t (id bigint PRIMARY KEY, a int, ${checks.join(', ')});`;
  };

  it('shows for each new one the value that it refuses', async () => {
    const { rollback } = await compareTexts(table(1), table(2));
    const added = rollback.filter(({ rule }) => rule === 'sql/check-added');
    expect(added.map(({ witness }) => witness?.payload)).toEqual(
      Array.from({ length: 60 }, (_, index) => ({ sql: `INSERT INTO public.t (id, a) VALUES ('1', '${index * 3 + 2}')` })),
    );
  });
});
