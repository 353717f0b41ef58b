import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { GateError, type VerbSpec } from '../../../src/core/index.ts';
import { parseLine } from '../../../src/runner/arguments.ts';

const load: VerbSpec['load'] = () => Promise.reject(new Error('never loaded'));
const VERBS: readonly VerbSpec[] = [
  {
    name: 'compare',
    summary: 's',
    usage: 'OLD NEW',
    positionals: [0, 2],
    options: [
      { name: 'format', type: 'string', description: 'd', choices: ['avro', 'json-schema'] },
      { name: 'batch', type: 'boolean', description: 'd' },
    ],
    load,
  },
  { name: 'pins list', summary: 's', positionals: [0, 99], options: [], load },
  {
    name: 'pins set',
    summary: 's',
    usage: 'FILE SELECTOR VALUE',
    positionals: [3, 3],
    options: [{ name: 'expect', type: 'string', description: 'd' }],
    load,
  },
];
const parse = (line: string): ReturnType<typeof parseLine> => parseLine(line.split(' ').filter(Boolean), VERBS);

describe('a command line', () => {
  it('names a verb, its arguments and its options, in any order', () => {
    const { verb, input, common } = parse('compare --format avro a.json --json b.json --batch');
    expect(verb?.name).toBe('compare');
    expect(input.positionals).toEqual(['a.json', 'b.json']);
    expect(input.options).toMatchObject({ format: 'avro', batch: true });
    expect(common).toMatchObject({ json: true, help: false, color: undefined });
  });

  it('takes verbs of two words', () => {
    expect(parse('pins set f s v --expect=--odd').input).toEqual({ positionals: ['f', 's', 'v'], options: { expect: '--odd' } });
    expect(parse('--json pins list a b').input.positionals).toEqual(['a', 'b']);
  });

  it('takes everything after -- as it is', () => {
    expect(parse('compare -- --a -b').input.positionals).toEqual(['--a', '-b']);
  });

  it.each([
    ['compare --no-color', false],
    ['compare --color', true],
    ['compare --color=false', false],
    ['compare', undefined],
  ])('%s: colour %s', (line, color) => expect(parse(line).common.color).toBe(color));

  it.each([
    ['help compare', 'compare'],
    ['compare -h', 'compare'],
    ['pins set --help', 'pins set'],
  ])('%s asks for help', (line, verb) => {
    expect(parse(line)).toMatchObject({ verb: { name: verb }, common: { help: true } });
  });

  it('may be a group of verbs alone, or nothing', () => {
    expect(parse('pins')).toMatchObject({ group: 'pins' });
    expect(parse('').verb).toBeUndefined();
    expect(parse('--version').common.version).toBe(true);
  });

  it.each([
    ['comprae', 'unknown verb "comprae"; did you mean "compare"?'],
    ['zzz', 'unknown verb "zzz"; one of: compare, pins'],
    ['pins lst', 'unknown verb "pins lst"; did you mean "list"?'],
    ['compare --fromat avro', 'unknown option "--fromat"; did you mean "format"?'],
    ['compare -x', 'unknown option "-x"'],
    ['compare --format', '--format needs a value; write --format=VALUE'],
    ['compare --format --json', '--format needs a value; write --format=VALUE'],
    ['compare --format avr', '--format cannot be "avr"; expected one of avro, json-schema; did you mean "avro"?'],
    ['compare --batch=maybe', '--batch is a switch and takes no value; write --batch or --no-batch'],
    ['compare --format avro --format avro', '--format stands twice; give it once'],
    ['compare a b c', 'unexpected argument "c"; usage: rollback-gate compare OLD NEW'],
    ['pins set f', 'pins set needs more arguments; usage: rollback-gate pins set FILE SELECTOR VALUE'],
    ['compare --__proto__', 'unknown option "--__proto__"'],
    ['compare --constructor=1', 'unknown option "--constructor"'],
  ])('%s: %s', (line, message) => {
    expect(() => parse(line)).toThrow(expect.objectContaining({ code: 'RG-USAGE' }));
    try {
      parse(line);
    } catch (error) {
      expect((error as { describe(): string }).describe()).toBe(`RG-USAGE: ${message}`);
    }
  });

  it('of any words is understood or refused with a usage error, nothing else', () => {
    const word = oneof(
      constantFrom(
        'compare',
        'pins',
        'list',
        'set',
        'help',
        '--',
        '-',
        '--json',
        '--format',
        '--format=avro',
        '--batch',
        '--no-batch',
        '-h',
        '--__proto__=x',
      ),
      string({ maxLength: 6 }),
      string({ maxLength: 6 }).map((text) => `--${text}`),
    );
    assert(
      property(array(word, { maxLength: 8 }), (words) => {
        try {
          const { input, verb } = parseLine(words, VERBS);
          const known = [...(verb?.options ?? []).map(({ name }) => name), 'json', 'color', 'help', 'version'];
          expect(Object.keys(input.options).filter((name) => !known.includes(name))).toEqual([]);
        } catch (error) {
          expect(error).toBeInstanceOf(GateError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
