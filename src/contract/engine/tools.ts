import { loadPatternTools } from '../../compat/index.ts';
import { isTimestamp } from './tests.ts';
import type { RunTools } from './run.ts';

/** The tools of a run; heavy parts load here, and validators only for contracts that need one. */
export async function loadRunTools({ now, signal }: { now: number; signal: AbortSignal }): Promise<RunTools> {
  const { compilePattern, compileMachine } = await loadPatternTools();
  const formats = await loadFormats();
  const tools: RunTools = {
    compilePattern,
    compileMachine,
    formats,
    now,
    signal,
    validator: async (dataset) => (await import('../dialects/validators.ts')).loadValidator(dataset, tools),
  };
  return tools;
}

/** Formats of texts that ODCS names; their definitions are those of ajv. */
async function loadFormats(): Promise<ReadonlyMap<string, (text: string) => boolean>> {
  const { fullFormats } = await import('ajv-formats/dist/formats.js');
  const names = ['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6', 'date', 'time', 'byte', 'uri-reference', 'duration', 'regex'] as const;
  const known = names.flatMap((name): [string, (text: string) => boolean][] => {
    const format: unknown = fullFormats[name];
    if (format instanceof RegExp) return [[name, (text) => format.test(text)]];
    return typeof format === 'function' ? [[name, (text) => (format as (text: string) => boolean)(text)]] : [];
  });
  return new Map([...known, ['date-time', isTimestamp], ['password', () => true], ['binary', () => true]]);
}
