import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { VERBS } from '../../src/commands/index.ts';
import { toGateErrors } from '../../src/core/index.ts';
import { parseLine } from '../../src/runner/arguments.ts';

/** Every command line that documentation, messages and proposals tell a person to run is one that the tool itself takes. */

const under = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => join(folder, file));
/** docs/cli.md is made from the verbs themselves, and shows forms in place of lines. */
const PAGES = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...['docs', 'watch', 'rollback', 'comment', 'examples', 'bench', 'src'].flatMap((folder) => under(folder, '.md')),
].filter((page) => page !== join('docs', 'cli.md') && page !== join('docs', 'rules.md'));
const SOURCES = under('src', '.ts').filter((file) => !file.endsWith('.generated.ts'));

interface Line {
  readonly text: string;
  /** In running text a verb may be named without what it takes. */
  readonly named: boolean;
}

const PROGRAM = /(?:^|[\s"'&|(])(?:(?:npx )?rollback-gate|node (?:\S*\/)?dist\/cli\.js)(?= )(.*)$/;
/** Code in running text: the whole of it is a command, with the program's name or, where it has an option, without. */
const CODE = new RegExp(
  `^(?:rollback-gate|node dist/cli\\.js)( [a-zA-Z-].+)$|^((?:${VERBS.map(({ name }) => name).join('|')}) .*--\\w.*)$`,
);

/** The command lines of a page: in its blocks, and in its text. */
function linesOf(page: string): readonly Line[] {
  const text = readFileSync(page, 'utf8');
  const blocks = [...text.matchAll(/^ *```\w*\n([\s\S]*?)^ *```$/gm)].flatMap(([, body = '']) => body.replace(/\\\n\s*/g, ' ').split('\n'));
  const prose = text.replace(/^ *```[\s\S]*?^ *```$/gm, '').split(/\n{2,}|\n(?=#|\|)/);
  const codes = prose.flatMap((paragraph) => [...paragraph.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace(/\s+/g, ' ')));
  const shown = blocks
    .filter((line) => !/^\s*(?:(?:name|description|#)|- name)\b/.test(line))
    .flatMap((line) => PROGRAM.exec(line)?.[1] ?? []);
  const said = codes.flatMap((code) => {
    const [, rest, bare] = CODE.exec(code) ?? [];
    return rest ?? (bare === undefined ? [] : ` ${bare}`);
  });
  return [...shown.map((line) => ({ text: line, named: false })), ...said.map((line) => ({ text: line, named: true }))];
}

/** The words of the first command of a shell line; variables and placeholders stay what they are. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)) {
    if (/^(?:#|\||&&?|;|\d?>|<$)/.test(word)) break;
    words.push(word.replace(/["']/g, '').replace(/[;)]+$/, ''));
  }
  return words;
}

/** What the tool says against a line; undefined when it takes it. */
function against({ text, named }: Line): string | undefined {
  try {
    parseLine(wordsOf(text.replace(/^ VERB /, ' check ')), VERBS);
    return undefined;
  } catch (thrown) {
    const message = toGateErrors(thrown)[0]?.message ?? '';
    return named && /needs (?:more arguments|a value)$/.test(message) ? undefined : `rollback-gate${text}: ${message}`;
  }
}

const told = PAGES.map((page) => ({ page, lines: linesOf(page) })).filter(({ lines }) => lines.length > 0);

it('finds the lines', () => {
  expect(told.flatMap(({ lines }) => lines).length).toBeGreaterThan(60);
});

it.each(told)('$page tells nothing that the tool refuses', ({ lines }) => {
  expect(lines.flatMap((line) => against(line) ?? [])).toEqual([]);
});

it('tells of not-ready by the rows that readiness really has', () => {
  const page = readFileSync('docs/playbooks/not-ready.md', 'utf8');
  const titles = ['src/rollback/readiness.ts', 'src/rollback/attested.ts', 'src/commands/rollback/further-checks.ts'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/title(?::| =) '([^']+)'/g)].map(([, title = '']) => title),
  );
  const missing = titles.filter((title) => !page.includes(`| ${title} |`) && !title.endsWith('is proven to fit'));
  expect({ titles: titles.length, missing }).toEqual({ titles: 11, missing: [] });
});

describe('messages and proposals', () => {
  it('tell to run nothing that the tool refuses', () => {
    const found = SOURCES.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:run:? |`)rollback-gate( [a-z][^`'"\\,;)]*)/g)].map(([, text = '']) => ({ file, text })),
    );
    expect(found.length).toBeGreaterThan(10);
    const refused = found.flatMap(({ file, text }) => {
      const said = against({ text: text.replace(/\$\{[^}]*\}/g, 'NAME').replace(/…/g, ''), named: true });
      return said === undefined ? [] : [`${file}: ${said}`];
    });
    expect(refused).toEqual([]);
  });
});
