import type { EnvironmentConfig } from '../../../config/index.ts';
import { GateError, toGateErrors } from '../../../core/index.ts';
import { verifyLedger } from '../../../ledger/index.ts';
import { openSession, type Session } from '../../rollback/session.ts';
import { advice, type Diagnosis, type DoctorContext, notYet, ok, problem } from '../types.ts';

/** Can the branch with the pins and the ledger be read where a rollback would write them? */
export async function lookAtRemote({ environments, host, configPath }: DoctorContext): Promise<readonly Diagnosis[]> {
  const found: Diagnosis[] = [];
  for (const environment of environments.filter(({ pins }) => pins.length > 0)) {
    try {
      const session = await openSession(host, { environment: environment.name, config: configPath, remote: undefined, branch: undefined });
      try {
        found.push(...(await lookIn(session, environment)));
      } finally {
        await session.close();
      }
    } catch (thrown) {
      found.push(failed(environment.name, thrown));
    }
  }
  return found;
}

async function lookIn(session: Session, { name }: EnvironmentConfig): Promise<readonly Diagnosis[]> {
  if (session.local) {
    return [
      advice(`${name}: the repository has no remote, so a rollback would change this clone alone`, 'add the remote that is deployed from'),
    ];
  }
  const { head } = await session.readHead();
  const found: Diagnosis[] = [ok(`${name}: the branch ${session.branch} is read at ${(head ?? '').slice(0, 12)}, with all its pins`)];
  const { records } = await session.readLedgers();
  const { ok: whole, broken } = verifyLedger(records);
  if (broken || !whole)
    return [...found, problem(`${name}: the ledger does not hold from line ${broken?.line ?? 1} on`, 'run: rollback-gate ledger verify')];
  const verified = records.filter(({ event }) => event === 'verified').length;
  if (verified > 0)
    return [...found, ok(`${name}: the ledger holds ${records.length} records, ${verified} of them of a release that held`)];
  return [
    ...found,
    notYet(
      `${name}: no release is recorded as verified, so there is nothing to go back to yet`,
      `run: rollback-gate watch --environment ${name}, while a good release runs`,
      `no release of ${name} was ever verified`,
    ),
  ];
}

function failed(name: string, thrown: unknown): Diagnosis {
  const [error] = toGateErrors(thrown);
  if (!(error instanceof GateError) || error.code === 'RG-INTERNAL') throw thrown;
  return problem(`${name}: ${error.message}`, error.hint ?? error.expected ?? `see ${error.code} in docs/troubleshooting.md`);
}
