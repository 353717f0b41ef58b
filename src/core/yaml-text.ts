/** What looks plain and YAML reads as something else than a text. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan|\.\d.*)$/i;
/** What some parser takes for the end of a line, cannot show, or will not read. */
const HIDDEN = /[\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/g;
const LONGEST = 200;

/** A text as a value of YAML, on one line: plain where no parser could take it for anything else, else in double quotes, whose escapes JSON has too. */
export function yamlText(text: string): string {
  if (/^[A-Za-z./][\w./-]*$/.test(text) && !WORDS.test(text)) return text;
  return JSON.stringify(text).replaceAll(HIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text in a comment: one line for whatever parser, and not endless. */
export function yamlComment(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
