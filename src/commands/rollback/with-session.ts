import type { CommandInput, CommandResult, Host } from '../../core/index.ts';
import { Journal } from './journal.ts';
import { openSession, type Session } from './session.ts';

/** The text that an option was given. */
export function textOption({ options }: CommandInput, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * Opens the environment that the options name, works in it and closes it.
 * @throws GateError as `openSession`, and whatever `work` throws
 */
export async function withSession(
  input: CommandInput,
  host: Host,
  work: (session: Session, journal: Journal) => Promise<CommandResult>,
): Promise<CommandResult> {
  const [environment, config, remote, branch] = ['environment', 'config', 'remote', 'branch'].map((name) => textOption(input, name));
  const [diagnostics, log] = [textOption(input, 'diagnostics'), textOption(input, 'log')];
  const session = await openSession(host, { environment, config, remote, branch, diagnostics, log });
  try {
    return await work(session, new Journal(session));
  } finally {
    await session.close();
  }
}
