import { loadTfdvTools, type TfdvFeature } from '../../compat/index.ts';
import { GateError } from '../../core/index.ts';
import type { TextFile } from '../types.ts';
import type { ColumnLimits } from './types.ts';

/** Training against serving, or a span of data against the one before. */
export type Comparator = 'skew' | 'drift';

/**
 * The thresholds that a TFDV schema has for its features (`skew_comparator`, `drift_comparator`). Without a word about which, the skew is
 * meant, and the drift where a feature has that alone.
 * @throws GateError RG-SCHEMA-SYNTAX, or RG-USAGE for a schema without any
 */
export async function readComparators(file: TextFile, wanted?: Comparator): Promise<ReadonlyMap<string, ColumnLimits>> {
  const { parse } = await loadTfdvTools();
  const { features } = parse(file);
  const found = new Map(
    features
      .filter(({ checked }) => checked)
      .flatMap((feature): [string, ColumnLimits][] => {
        const limits = limitsOf(feature, wanted);
        return limits ? [[feature.name, limits]] : [];
      }),
  );
  if (found.size > 0) return found;
  const expected = `a feature with a ${wanted === undefined ? 'skew_comparator or drift_comparator' : `${wanted}_comparator`}`;
  throw new GateError('RG-USAGE', `${file.path} compares no feature`, { expected });
}

function limitsOf({ thresholds }: TfdvFeature, wanted: Comparator | undefined): ColumnLimits | undefined {
  for (const which of wanted === undefined ? (['skew', 'drift'] as const) : [wanted]) {
    const norm = thresholds.get(`${which}_comparator.infinity_norm`);
    const divergence = thresholds.get(`${which}_comparator.jensen_shannon_divergence`);
    if (norm !== undefined || divergence !== undefined)
      return { ...(norm !== undefined && { norm }), ...(divergence !== undefined && { divergence }) };
  }
  return undefined;
}
