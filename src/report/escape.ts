/**
 * Foreign text made harmless, once per kind of output. Reports quote repositories and endpoints that may be hostile:
 * nothing of theirs may move a cursor, hide itself, become markup or become a workflow command.
 */

/** Controls, format characters that reorder or hide text (bidi, zero width, tags), line separators, lone surrogates, what is no character at all. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** `\u{…}` in place of a character that must not reach a reader raw. */
function visible(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** One line of plain text: line ends and tabs become spaces, everything else that could act becomes visible. */
export function plainLine(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(UNSAFE, visible);
}

/** Plain text that keeps its line ends. */
export function plainText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\t/g, '  ').replace(UNSAFE, visible))
    .join('\n');
}

/** The escape sequences that our own painter writes; nothing else may reach a terminal raw. */
const COLORS = new RegExp(`(${String.fromCharCode(27)}\\[(?:0|1|2|31|32|33|34|36)m)`);

/** `\u…` for each UTF-16 unit: valid inside JSON texts, readable elsewhere. */
function jsonEscape(characters: string): string {
  return Array.from({ length: characters.length }, (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}

/** Text that a command composed itself, NDJSON included: line ends, tabs and our own colours stay, all else that could act is escaped. */
export function composedText(text: string): string {
  return text
    .split(COLORS)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(UNSAFE, (character) => (/[\n\t]/.test(character) ? character : jsonEscape(character))),
    )
    .join('');
}

/** JSON on one line; what `JSON.stringify` leaves raw (bidi overrides, line separators) is escaped the JSON way. */
export function safeJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent) ?? 'null';
  return text.replace(UNSAFE, (character) => (character === '\n' && indent !== undefined ? character : jsonEscape(character)));
}

const MARKUP = /[&<>\\`*_[\]|~$#]/g;

/**
 * One line of text for Markdown, shown as it is: markup becomes numeric references (which can never form structure),
 * and mentions, issue references and automatic links are broken by a zero-width space.
 */
export function markdownText(text: string): string {
  return plainLine(text)
    .replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@/g, '@&#8203;')
    .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
    .replace(/:\/\//g, ':&#8203;//')
    .replace(/\b(www)\./gi, '$1&#8203;.')
    .replace(/\b(GH)-(?=\d)/gi, '$1&#8203;-');
}

/** A code span. Plain names stay readable in the raw text; anything else goes into `<code>` as references, which also holds in tables. */
export function markdownCode(text: string): string {
  const line = plainLine(text);
  if (/^[\w.:/@=,+()-](?:[\w .:/@=,+()-]*[\w.:/@=,+()-])?$/.test(line)) return `\`${line}\``;
  return line === '' ? '' : `<code>${markdownText(line)}</code>`;
}

/**
 * Prose in which what stands between backticks is shown as code. Whoever wrote the backticks: each part is escaped for its
 * place. `html` is for places inside of an HTML element, where Markdown is not read.
 */
export function markdownProse(text: string, html = false): string {
  const parts = plainLine(text).split(/`([^`]+)`/);
  const code = (part: string): string => (html ? `<code>${markdownText(part)}</code>` : markdownCode(part));
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : markdownText(part))).join('');
}

/** A fenced block whose fence is longer than any run of backticks inside. The text must be safe line by line already. */
export function markdownBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/**
 * A log line that the Actions runner cannot take for a command: `::name::` counts at the start of a line (after white space),
 * `##[name]` anywhere in it.
 */
export function logLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[)/g, '## ');
}

/** The same for text that may hold JSON, which stays the same JSON. */
export function logText(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '#\\u0023');
}

/** The longest beginning of `text` that fits into `bytes` of UTF-8 and ends between characters. */
export function truncateUtf8(text: string, bytes: number, ellipsis = '…'): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const room = bytes - Buffer.byteLength(ellipsis);
  if (room <= 0) return '';
  const data = Buffer.from(text);
  let end = room;
  while (end > 0 && ((data[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return data.subarray(0, end).toString('utf8') + ellipsis;
}
