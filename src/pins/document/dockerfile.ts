import { type Instruction, readLines, type Run } from './dockerfile-lines.ts';
import { flagsOf, scalarAt, unitOf, type Word, wordsOf } from './dockerfile-words.ts';
import type { ScalarNode, SourceDocument, TreeEvent } from './tree.ts';

/** Something in a Dockerfile that names an image, or the default of an ARG. */
export interface DockerfilePart {
  readonly part: 'from' | 'copy' | 'mount' | 'syntax' | 'arg';
  readonly scalar: ScalarNode;
  /** Name of the stage of a FROM, or of the ARG; empty for the others. */
  readonly name: string;
  /** For a FROM: which one it is, from 0. */
  readonly stage: number;
}

export interface DockerfileDocument extends SourceDocument {
  /** In source order. References to stages of the same file and `scratch` are left out. */
  readonly parts: readonly DockerfilePart[];
}

export function isDockerfile(document: SourceDocument): document is DockerfileDocument {
  return 'parts' in document;
}

/** Parses a Dockerfile as far as images and build arguments go. */
export function parseDockerfile(file: string): DockerfileDocument {
  const text = file.replace(/^\uFEFF/, ' ');
  const lines = readLines(text);
  const reader = new PartReader();
  for (const { name, value, start } of lines.directives) reader.readDirective(name, value, start);
  for (const instruction of lines.instructions) reader.readInstruction(instruction);
  const parts = reader.parts.filter((part) => reader.isImage(part));
  const scalars = reader.parts.map(({ scalar }) => scalar);
  return {
    index: 0,
    start: 0,
    end: text.length,
    root: undefined,
    problem: lines.problem ?? reader.problem,
    warnings: 0,
    parts,
    events: () => reader.events,
    comments: () => [],
    leaves: () => scalars.map((scalar) => ({ start: scalar.start, end: scalar.end, scalar })),
  };
}

class PartReader {
  readonly parts: DockerfilePart[] = [];
  readonly events: TreeEvent[] = [];
  problem: SourceDocument['problem'];
  #stages = 0;
  /** Names of stages in lower case, with the number of the stage. */
  readonly #names = new Map<string, number>();

  readDirective(name: string, value: string, start: number): void {
    const word = /^\S+/.exec(value)?.[0] ?? value;
    const run: Run = { start, end: start + value.length, unit: 0 };
    const instruction: Instruction = { keyword: name, args: value, runs: [run], start, bodies: [] };
    if (name === 'syntax') this.#push('syntax', scalarAt(instruction, 0, word.length, false), '');
    this.#record(instruction, name === 'syntax' ? 1 : 0);
  }

  readInstruction(instruction: Instruction): void {
    const count = this.parts.length;
    if (instruction.keyword === 'ONBUILD') {
      const [inner] = wordsOf(instruction.args.slice(0, 64));
      const keyword = inner?.text.toUpperCase() ?? '';
      if (inner) this.#readFlags(instruction, keyword, inner.to);
    } else if (instruction.keyword === 'FROM') this.#readFrom(instruction);
    else if (instruction.keyword === 'ARG') this.#readArgs(instruction);
    else this.#readFlags(instruction, instruction.keyword, 0);
    this.#record(instruction, this.parts.length - count);
  }

  /** Whether a part is more than the name of a stage of this file, of a number of one, or of nothing at all. */
  isImage({ part, scalar: { text }, stage }: DockerfilePart): boolean {
    if (part === 'arg' || part === 'syntax') return true;
    if (part === 'from') return text !== 'scratch' && (this.#names.get(text.toLowerCase()) ?? stage) >= stage;
    return !/^\d+$/.test(text) && !this.#names.has(text.toLowerCase());
  }

  #push(part: DockerfilePart['part'], scalar: ScalarNode, name: string, stage = -1): void {
    this.parts.push({ part, scalar, name, stage });
  }

  #readFrom(instruction: Instruction): void {
    const { flags, rest } = flagsOf(instruction.args);
    const words = wordsOf(instruction.args.slice(rest));
    const [image, as, name] = words;
    const wellFormed = image && (words.length === 1 || (words.length === 3 && as?.text.toUpperCase() === 'AS'));
    if (!wellFormed || flags.some(({ text }) => !text.includes('='))) {
      this.problem ??= { message: 'FROM takes an image, and `AS` with a name', offset: instruction.start };
      return;
    }
    const stage = this.#stages;
    this.#stages += 1;
    this.#push('from', scalarAt(instruction, rest + image.from, rest + image.to, false), name?.text ?? '', stage);
    if (name && !this.#names.has(name.text.toLowerCase())) this.#names.set(name.text.toLowerCase(), stage);
  }

  #readArgs(instruction: Instruction): void {
    for (const { text, from, to } of wordsOf(instruction.args)) {
      const sign = text.indexOf('=');
      if (sign > 0) this.#push('arg', scalarAt(instruction, from + sign + 1, to, true), text.slice(0, sign));
    }
  }

  #readFlags(instruction: Instruction, keyword: string, skip: number): void {
    if (keyword !== 'COPY' && keyword !== 'RUN') return;
    for (const { text, from, to } of flagsOf(instruction.args.slice(skip)).flags) {
      const word: Word = { text, from: from + skip, to: to + skip };
      const prefix = keyword === 'RUN' ? '--mount=' : '--from=';
      if (!text.startsWith(prefix)) continue;
      if (keyword === 'RUN') this.#readMount(instruction, word, prefix.length);
      else this.#push('copy', scalarAt(instruction, word.from + prefix.length, word.to, false), '');
    }
  }

  /** The `from` of `type=bind,from=IMAGE,target=…`, a line of comma-separated values. */
  #readMount(instruction: Instruction, { text, from }: Word, skip: number): void {
    let at = skip;
    for (const field of text.slice(skip).split(',')) {
      if (/^from=./i.test(field)) this.#push('mount', scalarAt(instruction, from + at + 5, from + at + field.length, false), '');
      at += field.length + 1;
    }
  }

  /** An instruction as events: its scalars, and all that stands around them. */
  #record({ keyword, args, runs, bodies }: Instruction, count: number): void {
    this.events.push({ shape: `${keyword} ${count} ${bodies.length}`, text: '', start: -1 });
    let from = 0;
    for (const { scalar } of count === 0 ? [] : this.parts.slice(-count)) {
      const [start, end] = [unitOf(runs, scalar.start), unitOf(runs, scalar.end)];
      this.events.push({ shape: args.slice(from, start), text: '', start: -1 });
      this.events.push({ shape: `${scalar.style} ${scalar.locked ?? ''}`, text: scalar.text, start: scalar.start });
      from = end;
    }
    this.events.push({ shape: [args.slice(from), ...bodies].join('\n'), text: '', start: -1 });
  }
}
