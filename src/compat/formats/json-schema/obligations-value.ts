import type { JsonObject, JsonValue } from '../../../core/index.ts';
import { isMultiple } from './decimal.ts';
import { evaluate } from './evaluate.ts';
import { limitOf, shapesOf } from './scalar-facts.ts';
import { negateKeyword } from './negate.ts';
import { numberFormat } from './number-format.ts';
import { ANY, type Bound, FRACTION, newNode, type Node, NUMBER, STRING, typeNames } from './node.ts';
import type { Obligation } from './obligations.ts';
import { findWords } from './pattern/language.ts';
import type { Question, Reasoner } from './reasoner.ts';

/** A keyword that limits one kind of value: shown by `holds` from what is known, or by trying few values. */
function limit(
  keyword: keyof Node & string,
  types: number,
  holds: (prover: Reasoner, question: Question) => boolean,
  describe: (prover: Reasoner, question: Question) => { readonly rule: string; readonly data: JsonObject },
  among: readonly string[] = [],
): Obligation {
  // Few known values are simply tried.
  const show = (prover: Reasoner, question: Question): boolean => {
    if ((prover.facts.types(question.known) & types) === 0 || holds(prover, question)) return true;
    const { inexact } = question.node;
    const single = newNode(question.node.document, question.node.pointer, {
      [keyword]: question.node[keyword],
      ...(inexact ? { inexact } : {}),
    });
    const failing = prover.facts.values(question.known)?.filter((value) => evaluate(single, value) !== true);
    if (failing?.length === 0) return true;
    const { rule, data } = describe(prover, question);
    const goals = failing ? [newNode(undefined, '', { enum: failing })] : undefined;
    return prover.fail(question, {
      rule,
      keyword,
      data,
      ...(goals ? { goals } : {}),
      writer: prover.writerOf(question.known, keyword, ...among, 'types'),
    });
  };
  return {
    keyword,
    applies: (node) => node[keyword] !== undefined,
    prove: (prover, question) =>
      prover.byCases(
        question,
        (asked) => show(prover, asked),
        (node) => node[keyword] !== undefined || node.types !== undefined,
      ),
  };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** `exclusive`: the bound itself is refused too. */
function changed(
  name: string,
  how: string,
  from: string | number | null,
  to: JsonValue,
  exclusive = false,
): { rule: string; data: JsonObject } {
  return { rule: from === null ? `${name}-added` : `${name}-${how}`, data: { from, to, ...(exclusive ? { exclusive } : {}) } };
}

const types: Obligation = {
  keyword: 'types',
  applies: (node) => node.types !== undefined,
  prove: (prover, question) =>
    prover.byCases(
      question,
      (asked) => {
        const allowed = asked.node.types ?? ANY;
        const extra = prover.facts.types(asked.known) & ~allowed;
        if (extra === 0) return true;
        const data = { lost: typeNames(extra), allowed: typeNames(allowed) };
        return prover.fail(asked, {
          rule: 'type-narrowed',
          keyword: 'types',
          data,
          writer: prover.writerOf(asked.known, 'types'),
        });
      },
      () => true,
    ),
};

function listed(keyword: 'enum' | 'const'): Obligation {
  const show = (prover: Reasoner, question: Question): boolean => {
    const { node, known } = question;
    const allowed = keyword === 'enum' ? (node.enum ?? []) : node.const ? [node.const.value] : [];
    const only = newNode(undefined, '', { enum: allowed });
    const values = prover.facts.values(known);
    const lost = values?.filter((value) => !evaluate(only, value));
    if (lost?.length === 0) return true;
    const own = known.pos.some((mine) => mine.enum ?? mine.const);
    const rule = keyword === 'enum' ? (own ? 'enum-value-removed' : 'enum-added') : own ? 'const-changed' : 'const-added';
    const data = { allowed: allowed.slice(0, 20), lost: (lost ?? []).slice(0, 20) };
    const goals = lost ? [newNode(undefined, '', { enum: lost })] : undefined;
    return prover.fail(question, {
      rule,
      keyword,
      data,
      ...(goals ? { goals } : {}),
      writer: prover.writerOf(known, 'enum', 'const', 'types'),
    });
  };
  return {
    keyword,
    applies: (node) => node[keyword] !== undefined,
    prove: (prover, question) =>
      prover.byCases(
        question,
        (asked) => show(prover, asked),
        (node) => (node.enum ?? node.const) !== undefined,
      ),
  };
}

/** One of the four limits on numbers; `other`: the one on the same side. */
function bound(keyword: Bound, other: Bound): Obligation {
  const isLow = keyword === 'minimum' || keyword === 'exclusiveMinimum';
  const [name, how] = isLow ? (['minimum', 'raised'] as const) : (['maximum', 'lowered'] as const);
  const describe = ({ facts }: Reasoner, { known, node }: Question): { rule: string; data: JsonObject } => {
    const { min, max } = facts.numbers(known);
    const exact = known.pos.map(({ inexact }) => inexact?.[keyword] ?? inexact?.[other]).find((text) => text !== undefined);
    return changed(name, how, exact ?? finite(isLow ? min : max), node.inexact?.[keyword] ?? node[keyword] ?? null, keyword !== name);
  };
  return limit(keyword, NUMBER, isLow ? lower : upper, describe, [other]);
}

const bounds: readonly Obligation[] = [
  bound('minimum', 'exclusiveMinimum'),
  bound('exclusiveMinimum', 'minimum'),
  bound('maximum', 'exclusiveMaximum'),
  bound('exclusiveMaximum', 'maximum'),
  limit(
    'multipleOf',
    NUMBER,
    (prover, { known, node }) => {
      const wanted = node.multipleOf ?? 1;
      const { multiples } = prover.facts.numbers(known);
      if (multiples.some((one) => isMultiple(one, wanted))) return true;
      return (prover.facts.types(known) & FRACTION) === 0 && isMultiple(1, wanted);
    },
    (prover, { known, node }) =>
      changed('multiple-of', 'changed', prover.facts.numbers(known).multiples[0] ?? null, node.multipleOf ?? null),
  ),
];

function lower(prover: Reasoner, { known, node }: Question): boolean {
  const numbers = prover.facts.numbers(known);
  const whole = (prover.facts.types(known) & FRACTION) === 0;
  const min = whole ? Math.ceil(numbers.min) + (numbers.minOpen && Number.isInteger(numbers.min) ? 1 : 0) : numbers.min;
  const minOpen = numbers.minOpen && !whole;
  const [low, above] = [limitOf(node, 'minimum', 1), limitOf(node, 'exclusiveMinimum', 1)];
  const wanted = Math.max(low ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY);
  return min > wanted || (min === wanted && (minOpen || above === undefined || above < wanted));
}

function upper(prover: Reasoner, { known, node }: Question): boolean {
  const numbers = prover.facts.numbers(known);
  const whole = (prover.facts.types(known) & FRACTION) === 0;
  const max = whole ? Math.floor(numbers.max) - (numbers.maxOpen && Number.isInteger(numbers.max) ? 1 : 0) : numbers.max;
  const maxOpen = numbers.maxOpen && !whole;
  const [high, under] = [limitOf(node, 'maximum', -1), limitOf(node, 'exclusiveMaximum', -1)];
  const wanted = Math.min(high ?? Number.POSITIVE_INFINITY, under ?? Number.POSITIVE_INFINITY);
  return max < wanted || (max === wanted && (maxOpen || under === undefined || under > wanted));
}

const texts: readonly Obligation[] = [
  limit(
    'minLength',
    STRING,
    (prover, { known, node }) =>
      prover.facts.strings(known).minLength >= (node.minLength ?? 0) || excludes(prover, known, { maxLength: (node.minLength ?? 0) - 1 }),
    (prover, { known, node }) => changed('min-length', 'raised', prover.facts.strings(known).minLength || null, node.minLength ?? null),
  ),
  limit(
    'maxLength',
    STRING,
    (prover, { known, node }) => {
      const most = node.maxLength ?? Number.POSITIVE_INFINITY;
      return prover.facts.strings(known).maxLength <= most || excludes(prover, known, { minLength: most + 1 });
    },
    (prover, { known, node }) => changed('max-length', 'lowered', finite(prover.facts.strings(known).maxLength), node.maxLength ?? null),
  ),
  limit(
    'pattern',
    STRING,
    (prover, { known, node }) =>
      prover.facts.strings(known).patterns.includes(node.pattern ?? '') || excludes(prover, known, { avoid: node.pattern ?? '' }),
    (prover, { known, node }) => {
      const from = prover.facts.strings(known).patterns[0] ?? null;
      return { rule: from === null ? 'pattern-added' : 'pattern-changed', data: { from, to: node.pattern ?? null } };
    },
  ),
  limit(
    'format',
    STRING,
    (prover, { known, node }) => prover.facts.strings(known).formats.includes(node.format ?? ''),
    (prover, { known, node }) => {
      const from = prover.facts.strings(known).formats[0] ?? null;
      return { rule: from === null ? 'format-added' : 'format-changed', data: { from, to: node.format ?? null } };
    },
  ),
  ...(['contentEncoding', 'contentMediaType'] as const).map((keyword) =>
    limit(
      keyword,
      STRING,
      (_, { known, node }) => known.pos.some((mine) => mine[keyword] === node[keyword]),
      (_, { known, node }) => {
        const from = known.pos.find((mine) => mine[keyword] !== undefined)?.[keyword] ?? null;
        return {
          rule: keyword === 'contentEncoding' ? 'content-encoding-changed' : 'content-media-type-changed',
          data: { from, to: node[keyword] ?? null },
        };
      },
    ),
  ),
  limit('contentSchema', STRING, holdsContent, (_, { known }) => ({
    rule: 'content-schema-changed',
    data: { described: known.pos.some((mine) => mine.contentSchema !== undefined) },
  })),
];

/** Whether what the writer puts into the text is what the reader looks for there: one step down in the data. */
function holdsContent(prover: Reasoner, { known, node, frame }: Question): boolean {
  const written = known.pos.flatMap((mine) => mine.contentSchema ?? []);
  const { contentSchema } = node;
  if (!contentSchema || written.length === 0) return !contentSchema;
  return prover.below({ known: prover.facts.conjunctions.of(written), node: contentSchema, frame, quiet: true });
}

/** Whether the writer's patterns leave no string that also is like this. */
function excludes(prover: Reasoner, known: Question['known'], also: { minLength?: number; maxLength?: number; avoid?: string }): boolean {
  const { minLength, maxLength, patterns: written, notPatterns, formats } = prover.facts.strings(known);
  const patterns = [...written, ...shapesOf(formats)];
  if (patterns.length === 0 && also.avoid === undefined) return false;
  const wish = {
    match: patterns,
    avoid: also.avoid === undefined ? notPatterns : [...notPatterns, also.avoid],
    minLength: Math.max(minLength, also.minLength ?? 0),
    maxLength: Math.min(maxLength, also.maxLength ?? Number.POSITIVE_INFINITY),
  };
  const found = findWords(wish, 1);
  prover.facts.conjunctions.meter.spend(found?.looks ?? 0);
  return found !== undefined && found.complete && found.words.length === 0;
}

const opaque: Obligation = {
  keyword: 'opaque',
  applies: (node) => node.opaque !== undefined,
  prove: (prover, question) => {
    const { keyword = '$ref', text = '' } = question.node.opaque ?? {};
    const { number = false } = question.node.opaque ?? {};
    if (number) return prover.fail(question, { rule: 'number-too-exact', keyword, data: { keyword, number: text }, goals: [] });
    return prover.fail(question, { rule: 'reference-not-followed', keyword, data: { keyword, reference: text }, goals: [] });
  },
};

const never: Obligation = {
  keyword: 'always',
  applies: (node) => node.always === false,
  prove: (prover, question) =>
    prover.byCases(
      question,
      (asked) =>
        prover.facts.isEmpty(asked.known) ||
        prover.fail(asked, { rule: 'value-forbidden', keyword: 'always', reader: { node: asked.node, below: '' } }),
    ),
};

/** What only negations say: shown when nothing known can be of the opposite kind; nothing else is attempted. */
const made: readonly Obligation[] = (['notPattern', 'notFormat', 'notMultipleOf', 'notValues', 'repeats', 'member', 'item'] as const).map(
  (keyword) => ({
    keyword,
    applies: (node) => node[keyword] !== undefined,
    prove: (prover, question) =>
      prover.byCases(question, (asked) => {
        const opposites = negateKeyword(asked.node, keyword);
        const { facts } = prover;
        const shown = opposites.length > 0 && opposites.every((node) => facts.isEmpty(facts.conjunctions.with(asked.known, [node])));
        return shown || prover.fail(asked, { rule: 'not-widened', keyword: 'not', goals: opposites });
      }),
  }),
);

export const valueObligations: readonly Obligation[] = [
  never,
  types,
  listed('enum'),
  listed('const'),
  ...bounds,
  numberFormat,
  ...texts,
  ...made,
  opaque,
];
