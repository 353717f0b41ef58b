import type { TfdvCounts, TfdvFeature } from '../../../compat/index.ts';
import { member } from '../../engine/json.ts';
import { type Origin, Tally } from '../../engine/tally.ts';
import { isList } from '../../engine/tests.ts';
import type { Clause, ClauseResult, Value } from '../../types.ts';
import { isInTexts, isInRange, isOfFeatureType } from './values.ts';

export interface Around {
  readonly dataset: string;
  readonly path: readonly string[];
  readonly isExpected: (feature: TfdvFeature) => boolean;
}

/** One feature over all examples. An absent or null value is a feature that is missing; a single value is a list of one. */
export class FeatureRows {
  readonly #feature: TfdvFeature;
  readonly #isExpected: boolean;
  readonly #missing: Tally;
  readonly #type: Tally;
  readonly #counts: Tally;
  readonly #domain: Tally;
  readonly #inner: readonly FeatureRows[];
  #examples = 0;
  #present = 0;
  #values = 0;
  #inside = 0;

  constructor(feature: TfdvFeature, around: Around) {
    this.#feature = feature;
    const path = [...around.path, feature.name];
    const tally = (rule: string, limit: string): Tally => {
      const place = feature.at(rule);
      return new Tally({ dataset: around.dataset, property: path.join('.'), rule, limit, place, sensitive: false } satisfies Clause);
    };
    this.#isExpected = around.isExpected(feature);
    this.#missing = tally('presence', presenceText(feature));
    this.#type = tally('type', `values of type ${feature.type}`);
    this.#counts = tally(
      feature.shape === undefined ? 'value_count' : 'shape',
      feature.shape ?? feature.counts.map(rangeText).join(' of '),
    );
    this.#domain = tally('domain', domainText(feature));
    this.#inner = feature.features.filter(({ checked }) => checked).map((one) => new FeatureRows(one, { ...around, path }));
  }

  add(holder: Value, origin: Origin): void {
    this.#examples += 1;
    const value = member(holder, this.#feature.name) ?? null;
    if (value === null) {
      this.#missing.fail(origin, null);
      return;
    }
    this.#present += 1;
    if (!countsHold(value, this.#feature.counts)) this.#counts.fail(origin, value);
    for (const leaf of leavesOf(value)) this.#addValue(leaf, origin);
  }

  #addValue(value: Value, origin: Origin): void {
    const { type, values } = this.#feature;
    if (type !== undefined && !isOfFeatureType(value, type)) return this.#type.fail(origin, value);
    this.#values += 1;
    if (values.kind === 'texts') {
      if (isInTexts(value, values.values)) this.#inside += 1;
      else this.#domain.fail(origin, value);
    } else if (!isInRange(value, values)) this.#domain.fail(origin, value);
    for (const inner of this.#inner) inner.add(value, { ...origin });
  }

  results(): readonly ClauseResult[] {
    const { type, counts, values } = this.#feature;
    return [
      ...this.#presence(),
      ...(type === undefined ? [] : [this.#type.result()]),
      ...(counts.length > 0 ? [this.#counts.result()] : []),
      ...(values.kind === 'any' || values.kind === 'opaque' ? [] : [this.#mass()]),
      ...this.#inner.flatMap((one) => one.results()),
    ];
  }

  #presence(): ClauseResult[] {
    const { minFraction, minCount, always } = this.#feature;
    const isAsked = minFraction > 0 || minCount > 0 || always;
    if (!this.#isExpected || !isAsked) return [];
    const [present, examples] = [this.#present, this.#examples];
    const { clause, failed, offenders } = this.#missing;
    const isKept = present >= minFraction * examples && present >= minCount && (!always || present === examples);
    const reason = `in ${present} of ${examples} examples`;
    return [isKept ? { clause, status: 'kept', failed, offenders: [], reason } : { clause, status: 'broken', failed, offenders, reason }];
  }

  /** Of a domain of texts a share may lie outside. */
  #mass(): ClauseResult {
    const { values, domainMass } = this.#feature;
    if (values.kind !== 'texts' || domainMass >= 1) return this.#domain.result();
    const { clause, failed, offenders } = this.#domain;
    const isKept = this.#values === 0 || this.#inside / this.#values >= domainMass;
    const reason = `${this.#inside} of ${this.#values} values are in the domain`;
    return isKept ? { clause, status: 'kept', failed, offenders: [], reason } : { clause, status: 'broken', failed, offenders, reason };
  }
}

function presenceText({ minFraction, minCount, always }: TfdvFeature): string {
  const parts = [
    ...(always ? ['in every example'] : minFraction > 0 ? [`in at least ${minFraction} of the examples`] : []),
    ...(minCount > 0 ? [`in at least ${minCount}`] : []),
  ];
  return parts.join(', ');
}

function rangeText({ min, max }: TfdvCounts): string {
  return max === undefined ? `at least ${min} values` : `${min} to ${max} values`;
}

function domainText({ values, domainMass }: TfdvFeature): string {
  if (values.kind === 'texts') {
    const share = domainMass < 1 ? ` for at least ${domainMass} of the values` : '';
    return `one of ${[...values.values].slice(0, 20).join(', ')}${values.values.size > 20 ? ', …' : ''}${share}`;
  }
  return values.kind === 'integers' || values.kind === 'floats' ? `${values.min} to ${values.max}` : '';
}

/** Values of a feature; lists in lists are one level of values for all but their counts. */
function leavesOf(value: Value): readonly Value[] {
  return isList(value) ? value.flatMap((item) => leavesOf(item)) : value === null ? [] : [value];
}

/** One range is about all values, however they are arranged; several go from the outermost list inwards. */
function countsHold(value: Value, counts: readonly TfdvCounts[]): boolean {
  const [range, ...deeper] = counts;
  if (!range) return true;
  const items = deeper.length === 0 ? leavesOf(value) : isList(value) ? value : [value];
  const isWithin = items.length >= range.min && (range.max === undefined || items.length <= range.max);
  return isWithin && (deeper.length === 0 || items.every((item) => countsHold(item, deeper)));
}
