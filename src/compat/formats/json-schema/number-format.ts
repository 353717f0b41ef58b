import { INTEGER_FORMATS, isOfNumberFormat } from './formats.ts';
import { FRACTION, NUMBER } from './node.ts';
import type { Obligation } from './obligations.ts';
import type { Question, Reasoner } from './reasoner.ts';

/** Whether all numbers that are known of are integers in the range of a format. */
function areOfFormat({ facts }: Reasoner, { known, node }: Question): boolean {
  const types = facts.types(known) & NUMBER;
  const range = INTEGER_FORMATS.get(node.format ?? '') ?? 0;
  if (types === 0 || known.pos.some(({ format = '' }) => (INTEGER_FORMATS.get(format) ?? Number.NaN) <= range)) return true;
  const values = facts.values(known)?.filter((value) => typeof value === 'number');
  if (values) return values.every((value) => isOfNumberFormat(node.format ?? '', value) === true);
  const { min, max } = facts.numbers(known);
  return (types & FRACTION) === 0 && min >= -range && (max < range || range === Number.POSITIVE_INFINITY);
}

/** What a format asks of numbers. Validators differ in whether they look at it: what may not be of it stays open. */
export const numberFormat: Obligation = {
  keyword: 'format',
  applies: ({ format = '' }) => INTEGER_FORMATS.has(format),
  prove: (prover, question) =>
    prover.byCases(
      question,
      (asked) => {
        if (areOfFormat(prover, asked)) return true;
        const from = asked.known.pos.find(({ format = '' }) => INTEGER_FORMATS.has(format))?.format ?? null;
        const data = { from, to: asked.node.format ?? null };
        return prover.fail(asked, { rule: from === null ? 'format-added' : 'format-changed', keyword: 'format', data, goals: [] });
      },
      (node) => (node.format ?? node.types) !== undefined,
    ),
};
