import type { OptionSpec } from '../core/index.ts';

/** A description with its allowed values, as one text. */
export function withChoices(description: string, choices: OptionSpec['choices']): string {
  if (choices === undefined) return description;
  return description.endsWith('.') ? `${description} One of: ${choices.join(', ')}.` : `${description} (one of: ${choices.join(', ')})`;
}
