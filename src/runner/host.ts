import { GateError, type Host, type Secrets, systemClock } from '../core/index.ts';

export interface HostOptions {
  readonly directory: string;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
  readonly write: (text: string) => void;
  readonly mask: (secret: string) => void;
  /** What `mask` was told, here and elsewhere; hidden in everything that is written. */
  readonly secrets: Secrets;
  readonly terminal?: { readonly color: boolean; readonly width: number };
  /** Asked late: to look at the standard input opens it. */
  readonly interactive?: () => boolean;
  readonly live?: Host['live'];
  readonly group?: Host['group'];
}

/** The real world as commands see it. */
export function makeHost({ secrets, live, group, interactive, ...options }: HostOptions): Host {
  return {
    ...options,
    get interactive() {
      return interactive?.() ?? false;
    },
    progress: (line) => options.progress(secrets.hide(line)),
    write: (text) => options.write(secrets.hide(text)),
    ...(live && { live: { ...live, draw: (lines) => live.draw(lines?.map((line) => secrets.hide(line))) } }),
    ...(group && {
      group: (title, lines) =>
        group(
          secrets.hide(title),
          lines.map((line) => secrets.hide(line)),
        ),
    }),
    mask: (secret) => {
      secrets.add(secret);
      options.mask(secret);
    },
    env: (name) => process.env[name] || undefined,
    atExit: (work) => {
      process.once('exit', work);
      return () => void process.off('exit', work);
    },
    clock: systemClock,
    fetch: globalThis.fetch,
    execute: async (execution) => (await import('./execute.ts')).executeIn(options.directory, execution),
    get: async (url, request) => (await import('./get.ts')).get(url, request),
    stdin: () => process.stdin as AsyncIterable<Uint8Array>,
  };
}

/** The errors as they may be shown. */
export function hideInErrors(errors: readonly GateError[], secrets: Secrets): readonly GateError[] {
  return errors.map(({ code, message, place, expected, hint, cause }) => {
    const more = secrets.hideIn({ ...(expected === undefined ? {} : { expected }), ...(hint === undefined ? {} : { hint }) });
    return new GateError(code, secrets.hide(message), { ...more, ...(place ? { place } : {}), cause });
  });
}
