/** The readers of other projects, each a process that answers one question a line; their packages are fetched once, into the cache of the benchmarks. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { JsonValue } from '../../../src/core/index.ts';

const CACHE = join(tmpdir(), 'rollback-gate-bench-cache', 'avro-readers');
const SUPPORT = 'bench/support/avro-readers';

export interface Question {
  readonly writer: string;
  readonly reader: string;
  readonly values: readonly string[];
}

export interface Answer {
  readonly writerError?: string;
  readonly readerError?: string;
  readonly schemas?: string;
  readonly why?: readonly string[];
  readonly values?: readonly { readonly read?: JsonValue; readonly refused?: string }[];
}

export interface Judge {
  readonly name: string;
  ask(question: Question): Promise<Answer>;
  end(): void;
}

function startJudge(name: string, command: string, args: readonly string[]): Judge {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: ((answer: Answer) => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(JSON.parse(line) as Answer));
  return {
    name,
    ask: (question) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        child.stdin.write(`${JSON.stringify(question)}\n`);
      }),
    end: () => child.stdin.end(),
  };
}

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** The readers whose tools are there. */
export function startJudges(): Judge[] {
  mkdirSync(CACHE, { recursive: true });
  const judges: Judge[] = [];
  const jars = join(CACHE, 'avro-1.12.2');
  if (works('mvn', ['-v']) && works('javac', ['-version'])) {
    const fetched =
      existsSync(jars) ||
      works('mvn', ['-q', '-B', '-f', join(SUPPORT, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`]);
    const path = join(jars, '*');
    if (fetched && works('javac', ['-cp', path, '-d', CACHE, join(SUPPORT, 'Judge.java')]))
      judges.push(startJudge('java', 'java', ['-Xss64m', '-cp', `${path}:${CACHE}`, 'Judge']));
  }
  const python = join(CACHE, 'venv', 'bin', 'python');
  const installed =
    existsSync(python) ||
    (works('python3', ['-m', 'venv', join(CACHE, 'venv')]) &&
      works(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'fastavro==1.13.1']));
  if (installed) judges.push(startJudge('fastavro', python, [join(SUPPORT, 'judge.py')]));
  for (const name of ['java', 'fastavro'])
    if (!judges.some((judge) => judge.name === name)) console.log(`${name}: the tools for it are not here, it is not asked`);
  return judges;
}
