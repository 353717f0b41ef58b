import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CAUSES, ERROR_CODES } from '../../src/core/index.ts';

const PAGE = readFileSync('docs/troubleshooting.md', 'utf8');
const HEADINGS = PAGE.split('\n').filter((line) => line.startsWith('### '));
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n');

/** Words of messages that a heading quotes, without names and numbers. */
function quotedWords(heading: string): string[] {
  const quotes = [...heading.matchAll(/`([^`]+)`/g)].map(([, quote]) => quote ?? '');
  return quotes
    .flatMap((quote) => quote.split('…'))
    .map((words) => words.trim())
    .filter((words) => words.length > 3);
}

describe('the troubleshooting page', () => {
  it.each(HEADINGS)('%s: has the words that are really said', (heading) => {
    expect(quotedWords(heading).filter((words) => !SOURCES.includes(words))).toEqual([]);
  });

  it.each(Object.keys(ERROR_CODES))('knows %s', (code) => {
    expect(HEADINGS.filter((heading) => new RegExp(`${code}\\b(?!-)`).test(heading))).not.toEqual([]);
  });

  it('quotes the meaning of causes as it is', () => {
    const causes = HEADINGS.flatMap((heading) => /`([a-z-]+)`: ([A-Z].*\.)$/.exec(heading)?.slice(1, 3) ?? []);
    for (let index = 0; index < causes.length; index += 2) {
      const [cause, meaning] = [causes[index] ?? '', causes[index + 1]];
      expect({ cause, meaning: Object.entries(CAUSES).find(([name]) => name === cause)?.[1] }).toEqual({ cause, meaning });
    }
    expect(causes.length).toBeGreaterThan(10);
  });
});
