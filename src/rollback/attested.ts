import { type Clock, toGateErrors, tupleChanges } from '../core/index.ts';
import { parseReference } from '../pins/index.ts';
import type { AskAttestation, AttestationReport } from '../registry/index.ts';
import type { PinsAt, ReadinessCheck } from './types.ts';

export interface AttestedQuestion {
  readonly at: PinsAt;
  readonly target: { readonly tuple: PinsAt['tuple'] };
  /** How registries are asked; what it throws is told. */
  readonly ask: () => Promise<AskAttestation>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Nobody waits longer for a note in the middle of an incident, in milliseconds. */
const LONGEST = 10_000;

/** By whom the images that would be restored are attested: a note for whoever reads the report afterwards. Whatever the answer, it stands in nobody's way. */
export async function askAttested({ at, target, ask, clock, signal }: AttestedQuestion): Promise<ReadinessCheck> {
  const base = { id: 'attested', title: 'What would be restored is attested', ok: true } as const;
  const images = tupleChanges(at.tuple, target.tuple).flatMap(({ name, to }) => {
    const reference = to === undefined ? undefined : parseReference(to);
    return reference?.digest === undefined ? [] : [{ name, reference: { ...reference, digest: reference.digest } }];
  });
  const over = new AbortController();
  const late = clock.sleep(LONGEST, AbortSignal.any([signal, over.signal])).then(() => undefined);
  // It ends by the signal too, when nobody listens any more.
  late.catch(() => undefined);
  const answer = askAll(images, ask).catch((error: unknown) => wordsOf(error));
  const told = await Promise.race([answer, late]);
  over.abort();
  if (told === undefined) return { ...base, unknown: true, detail: `no answer within ${LONGEST / 1000} s` };
  if (typeof told === 'string') return { ...base, unknown: true, detail: told };
  const open = told.some(({ report }) => report.verdict !== 'verified');
  const detail = told.map(({ name, report }) => `${name}: ${report.verdict} (${report.reason})`).join('; ');
  return { ...base, ...(open && { unknown: true as const }), detail: told.length === 0 ? 'no image would change' : detail };
}

type Image = { readonly name: string; readonly reference: Parameters<AskAttestation>[0] };

async function askAll(
  images: readonly Image[],
  open: AttestedQuestion['ask'],
): Promise<readonly { readonly name: string; readonly report: AttestationReport }[]> {
  if (images.length === 0) return [];
  const ask = await open();
  return Promise.all(images.map(async ({ name, reference }) => ({ name, report: await ask(reference) })));
}

function wordsOf(error: unknown): string {
  return toGateErrors(error)
    .map(({ message }) => message)
    .join('; ');
}
