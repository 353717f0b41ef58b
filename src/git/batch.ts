import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { GateError } from '../core/index.ts';
import { type BatchAnswer, BatchOutput } from './batch-output.ts';
import { gitEnvironment, SAFE_SETTINGS } from './environment.ts';
import { commandError, startError } from './run.ts';
import type { GitObject } from './types.ts';

/** Larger objects are no schema, manifest or ledger; reading one would only exhaust the memory. */
export const OBJECT_LIMIT = 256 * 1024 * 1024;

const ARGS = ['cat-file', '--batch'] as const;

interface Waiting {
  readonly name: string;
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: GateError) => void;
}

/**
 * One `git cat-file --batch` for the life of a repository object. Requests are written as they come and answered in
 * order, so many can be on their way at once. It starts with the first request.
 */
export class BatchReader {
  readonly #directory: string;
  readonly #limit: number;
  readonly #waiting: Waiting[] = [];
  #unsent: string[] = [];
  readonly counts: Record<GitObject['type'], number> = { blob: 0, tree: 0, commit: 0, tag: 0 };
  #child: ChildProcessWithoutNullStreams | undefined;
  #ended: Promise<void> = Promise.resolve();
  #stderr = '';
  started = 0;

  constructor(directory: string, limit: number = OBJECT_LIMIT) {
    this.#directory = directory;
    this.#limit = limit;
  }

  /**
   * The object that an oid or expression names; `undefined` when there is none. `name` must not hold a line end.
   * @throws GateError RG-GIT when git fails, RG-FILE when the object is larger than the limit
   */
  read(name: string): Promise<GitObject | undefined> {
    const child = this.#child ?? this.#start();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ name, resolve, reject });
      this.#unsent.push(name);
      // What is asked for at once is sent at once: each write wakes git.
      if (this.#unsent.length === 1) setImmediate(() => this.#send(child));
    });
  }

  #send(child: ChildProcessWithoutNullStreams): void {
    // A git that has ended meanwhile has refused all of it already.
    const names = child === this.#child ? this.#unsent.splice(0) : [];
    if (names.length > 0) child.stdin.write(`${names.join('\n')}\n`);
  }

  async close(): Promise<void> {
    if (this.#child) this.#send(this.#child);
    this.#child?.stdin.end();
    await this.#ended;
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', [...SAFE_SETTINGS, ...ARGS], { cwd: this.#directory, env: gitEnvironment(), windowsHide: true });
    this.started += 1;
    this.#stderr = '';
    this.#child = child;
    const output = new BatchOutput(this.#limit, (answer) => this.#answer(answer));
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(-4000);
    });
    // A git that died tells so through `close`; the broken pipe itself says nothing more.
    child.stdin.on('error', () => {});
    this.#ended = new Promise((resolve) => {
      child.on('error', (error) => this.#fail(startError(this.#directory, error)));
      child.on('close', (code) => {
        this.#fail(commandError(this.#directory, ARGS, { code: code ?? -1, stderr: this.#stderr }));
        resolve();
      });
    });
    return child;
  }

  #answer(answer: BatchAnswer): void {
    const waiting = this.#waiting.shift();
    if (answer.kind === 'object') {
      this.counts[answer.object.type] += 1;
      waiting?.resolve(answer.object);
    } else if (answer.kind === 'missing') waiting?.resolve(undefined);
    else {
      const message = `${waiting?.name ?? answer.oid} has ${answer.size} bytes, more than the ${this.#limit} that are read`;
      waiting?.reject(new GateError('RG-FILE', message, { hint: 'leave large files out of the configured globs' }));
    }
  }

  #fail(error: GateError): void {
    this.#child = undefined;
    this.#unsent = [];
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
  }
}
