import type { CommandSource } from '../../../config/index.ts';
import { type Execute, type ExecutionEnd, GateError } from '../../../core/index.ts';
import type { Measurement } from '../../types.ts';
import type { OpenProvider, ProviderContext } from '../provider.ts';
import { parseJson } from '../shared/api.ts';
import { readReport } from '../shared/report.ts';

const MAX_BYTES = 64 << 10;
/** "Temporary failure", sysexits.h: the program cannot tell yet. */
const TRY_LATER = 75;
/** From here on shells report that a program could not be run, or was killed. */
const FIRST_OF_SHELL = 126;

export function open(config: CommandSource, context: ProviderContext): OpenProvider {
  const execute = executeOf(context);
  const measure = async (signal: AbortSignal): Promise<Measurement> => {
    const { run, env, directory, timeout } = config;
    const execution = { run, env, timeout, maxBytes: MAX_BYTES, signal, ...(directory === undefined ? {} : { directory }) };
    return readEnd(await execute(execution), config.output);
  };
  return {
    measure,
    async preflight(signal) {
      const seen = await measure(signal);
      if ('reason' in seen) return { ready: false, detail: seen.reason };
      return { ready: true, detail: seen.kind === 'counts' && seen.bad > 0 ? (seen.note ?? 'runs, and finds something bad') : 'runs' };
    },
  };
}

function executeOf({ execute, name }: ProviderContext): Execute {
  if (typeof execute === 'function') return execute;
  throw new GateError('RG-PROVIDER', `check "${name}" is a command, and ${execute?.refused ?? 'none can be run here'}`, {
    expected: 'a source that runs nothing, such as `http` or `webhook`',
    hint: 'watch after the deploy, from the branch that is deployed',
  });
}

function readEnd(end: ExecutionEnd, output: CommandSource['output']): Measurement {
  if (end.kind !== 'ended') return { kind: 'error', reason: end.reason };
  const { code } = end;
  if (code === TRY_LATER) return { kind: 'none', reason: `it ended with code ${TRY_LATER}: it cannot tell yet` };
  if (code < 0 || code >= FIRST_OF_SHELL) return { kind: 'error', reason: `it could not do its work (code ${code})` };
  if (output === 'exit')
    return code === 0 ? { kind: 'counts', bad: 0, total: 1 } : { kind: 'counts', bad: 1, total: 1, note: `it ended with code ${code}` };
  if (code !== 0) return { kind: 'error', reason: `it ended with code ${code}` };
  if (!end.complete) return { kind: 'error', reason: `it printed more than ${MAX_BYTES >> 10} KB` };
  return readReport(parseJson(end.output.trimEnd().split('\n').at(-1) ?? ''));
}
