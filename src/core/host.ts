import type { Clock } from './clock.ts';
import type { Execute } from './execute.ts';
import type { HttpGet } from './http.ts';

/** All that a command may know of the world. The runner supplies it; tests supply another. */
export interface Host {
  /** Absolute path of the working directory; in an action the workspace. */
  readonly directory: string;
  /** The only way to an environment variable; `undefined` when unset or empty. */
  env(name: string): string | undefined;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  /** A cheaper way for what is asked often; absent where there is `fetch` alone. */
  readonly get?: HttpGet;
  /** Aborts on SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  /** One line of progress for a person (standard error on the command line, the log in an action). Foreign text is made harmless by the runner. */
  progress(line: string): void;
  /** Writes to standard output, in order; for commands that stream their result (`compare --batch`, `demo`). */
  write(text: string): void;
  /** How standard output looks; absent when it is no terminal: no colour, 100 columns. */
  readonly terminal?: { readonly color: boolean; readonly width: number };
  /** A block of lines on standard error that is drawn over again and again; absent where nobody sees it. `undefined` takes it away. */
  readonly live?: { readonly color: boolean; width(): number; draw(lines: readonly string[] | undefined): void };
  /** Lines that the log of an action folds under a title; absent elsewhere. Foreign text is made harmless by the runner. */
  group?(title: string, lines: readonly string[]): void;
  /** A person sits at standard input and can be asked. */
  readonly interactive?: boolean;
  /** Standard input, by chunks. */
  stdin(): AsyncIterable<Uint8Array>;
  /** Registers work, all of it synchronous, for the end of the process, however it ends short of a SIGKILL; what it returns takes it back. */
  atExit?(work: () => void): () => void;
  /** Runs a program; absent where none can be run. What its output says is foreign text. */
  readonly execute?: Execute;
  /** Registers a secret with the runner so that logs mask it. */
  mask(secret: string): void;
}
