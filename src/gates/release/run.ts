import type { EnvironmentConfig, ReleaseConfig } from '../../config/index.ts';
import { type Finding, GateError, GateErrors, makeFinding, makeTuple, type TupleMember } from '../../core/index.ts';
import { readPin } from '../../pins/index.ts';
import { missingRoles, type SealFile, sealTuple } from '../../release/index.ts';
import { matchFiles, type Release } from '../../window/index.ts';
import { manifestsOf } from '../manifests.ts';
import { counted } from '../rule-text.ts';
import type { GateContext, GateResult } from '../types.ts';
import { NOT_SEALED, RECORD_DIFFERS, RECORD_UNREADABLE, ROLE_MISSING } from './rules.ts';

/** Whether each environment has every member that a release of it must have, and whether all of them can be sealed. */
export async function run(context: GateContext): Promise<GateResult> {
  const findings: Finding[] = [];
  let [asked, sealed, unread] = [0, 0, 0];
  for (const environment of context.environments) {
    const { release } = environment;
    if (!release) continue;
    findings.push(...rolesOf(environment, release));
    const source = await manifestsOf(environment, context);
    if (!('read' in source)) {
      unread += environment.pins.length;
      continue;
    }
    const judged = await sealsOf(environment, release, { manifests: source, candidate: context.window.candidate });
    findings.push(...judged.findings);
    asked += judged.asked;
    sealed += judged.sealed;
  }
  return {
    findings,
    tally: { asked: asked + unread, answered: asked },
    facts: asked + unread === 0 ? [] : [{ label: 'Release', text: `${sealed} of ${counted(asked + unread, 'member')} can be sealed` }],
  };
}

function rolesOf({ name, pins, place }: EnvironmentConfig, { roles }: ReleaseConfig): Finding[] {
  return missingRoles(pins, roles).map((role) => makeFinding(ROLE_MISSING, { gate: 'release', data: { environment: name, role }, place }));
}

async function sealsOf(
  environment: EnvironmentConfig,
  { seals, preprocessing }: ReleaseConfig,
  { manifests, candidate }: { readonly manifests: Pick<Release, 'read'>; readonly candidate: Release },
): Promise<{ findings: Finding[]; asked: number; sealed: number }> {
  const members: TupleMember[] = [];
  for (const { name, role, file, selector } of environment.pins) {
    const value = await valueIn(manifests, file, selector);
    if (value !== undefined) members.push({ name, role, value });
  }
  const files = (globs: readonly string[]): Promise<readonly SealFile[]> => filesOf(candidate, globs);
  const result = await sealTuple({ tuple: makeTuple(members), seals, preprocessing, files });
  const placeOf = (pin: string) => environment.pins.find(({ name }) => name === pin)?.place ?? environment.place;
  const open = result.unsealed.map(({ name: pin, problem }) =>
    makeFinding(NOT_SEALED, { gate: 'release', data: { environment: environment.name, pin, problem }, place: placeOf(pin) }),
  );
  const wrong = result.errors.map(({ name: pin, error }) =>
    makeFinding(error.code === 'RG-RELEASE' ? RECORD_DIFFERS : RECORD_UNREADABLE, {
      gate: 'release',
      data: { environment: environment.name, pin, error: error.message, ...(error.expected !== undefined && { expected: error.expected }) },
      place: error.place ?? placeOf(pin),
    }),
  );
  return { findings: [...wrong, ...open], asked: members.length, sealed: result.members.length };
}

/** That a pin cannot be read is what the gate of the pins says. */
async function valueIn(
  manifests: Pick<Release, 'read'>,
  file: string,
  selector: EnvironmentConfig['pins'][number]['selector'],
): Promise<string | undefined> {
  const bytes = await manifests.read(file);
  if (!bytes) return undefined;
  try {
    return readPin(file, bytes, selector).value;
  } catch (thrown) {
    if (thrown instanceof GateError || thrown instanceof GateErrors) return undefined;
    throw thrown;
  }
}

async function filesOf(candidate: Release, globs: readonly string[]): Promise<SealFile[]> {
  const paths = await matchFiles((await candidate.files()).keys(), globs);
  const found: SealFile[] = [];
  for (const path of paths.sort()) {
    const bytes = await candidate.read(path);
    if (bytes) found.push({ path, bytes });
  }
  return found;
}
