import { escapeToken } from '../../json-schema/scan.ts';

/** Members so many levels down are noted: of paths and shared schemas every one. */
export const NOTED = 3;

/** What one pass over a text of JSON shows. */
export interface Outline {
  /** How many members there are in all objects together. */
  readonly members: number;
  /** Where the names of members near the top stand, by pointer, of what lies in objects alone; of two that are the same the last. */
  readonly names: ReadonlyMap<string, number>;
}

/** Goes over a well-formed text once, without making anything of what it does not note: most of a description is far down. */
export function outlineOf(text: string): Outline {
  const names = new Map<string, number>();
  /** The pointers of what is open, as far as they are noted. */
  const open: (string | undefined)[] = [];
  let [members, depth, start, end] = [0, 0, 0, 0];
  let next: string | undefined = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Half of a text for people is spaces.
    if (code <= 0x20) continue;
    if (code === 0x22 /* " */) {
      start = at;
      end = at = endOfString(text, at);
    } else if (code === 0x3a /* : */) {
      members++;
      const around = depth <= NOTED ? open[depth - 1] : undefined;
      if (around === undefined) continue;
      next = `${around}/${escapeToken(nameIn(text, start, end))}`;
      names.set(next, start);
    } else if (code === 0x7b /* { */ || code === 0x5b /* [ */) {
      if (depth < NOTED) open[depth] = code === 0x7b ? next : undefined;
      next = undefined;
      depth++;
    } else if (code === 0x7d /* } */ || code === 0x5d /* ] */) depth--;
  }
  return { members, names };
}

/** The offset of the quote at the end of a string, by that of the one at its beginning. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x5c /* \ */) before--;
  return (at - before) % 2 === 0;
}

function nameIn(text: string, start: number, end: number): string {
  const written = text.slice(start + 1, end);
  return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
}
