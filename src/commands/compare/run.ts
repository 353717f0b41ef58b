import { type CommandInput, type CommandResult, GateError, type Host } from '../../core/index.ts';
import { runBatch } from './batch.ts';
import { runPair } from './pair.ts';

/** @throws GateError RG-USAGE when neither two paths nor `--batch` are given */
export async function run(input: CommandInput, host: Host): Promise<CommandResult> {
  const { positionals, options } = input;
  const [before, after] = positionals;
  if (options['batch'] === true) {
    if (positionals.length > 0) throw new GateError('RG-USAGE', '--batch reads standard input and takes no files');
    await runBatch(host);
    return { verdict: 'pass' };
  }
  if (before === undefined || after === undefined) {
    throw new GateError('RG-USAGE', 'compare needs two files or folders', { expected: 'compare OLD NEW, or compare --batch' });
  }
  return runPair(before, after, options, host);
}
