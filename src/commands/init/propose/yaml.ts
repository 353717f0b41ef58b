import { yamlText } from '../../../core/index.ts';

/** One value by itself, several as a list. */
export function oneOrMany(values: readonly string[]): string {
  const [first = ''] = values;
  return values.length === 1 ? yamlText(first) : `[${values.map(yamlText).join(', ')}]`;
}
