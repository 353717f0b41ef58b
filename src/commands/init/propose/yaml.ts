/** Text that stands for itself in a flow map or a list. */
const PLAIN = /^[A-Za-z_./][\w./@:-]*$/;
/** Words that YAML reads as something else than text. */
const WORDS = /^(?:true|false|yes|no|on|off|null|~|y|n)$/i;

/** A scalar as a person would write it: plain where it can be. */
export function scalar(value: string): string {
  return PLAIN.test(value) && !WORDS.test(value) && !/:$|:\s/.test(value) ? value : JSON.stringify(value);
}

/** One value by itself, several as a list. */
export function oneOrMany(values: readonly string[]): string {
  const [first = ''] = values;
  return values.length === 1 ? scalar(first) : `[${values.map(scalar).join(', ')}]`;
}

/** Text from the repository in a comment: one line, no control characters. */
export function comment(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').slice(0, 200);
}
