import { readRepositoryFile } from '../../shared/repository-file.ts';
import { reachRegistries } from '../../shared/registries.ts';
import { type Diagnosis, type DoctorContext, ok, problem, unknown } from '../types.ts';

const DEFAULTS = { onUnknown: 'warn', platforms: [], tokenServers: [], plainHttp: [] } as const;

/** Do the registries hand out what the pins name? */
export async function lookAtRegistries({ environments, config, host, repository }: DoctorContext): Promise<readonly Diagnosis[]> {
  const images = environments.flatMap(({ name, pins }) => pins.filter(({ role }) => role === 'image').map((pin) => ({ name, pin })));
  if (images.length === 0) return [];
  const { parseReference, readPin } = await import('../../../pins/index.ts');
  const { describeProblems } = await import('../../../registry/index.ts');
  const ask = await reachRegistries(host, config?.registries ?? DEFAULTS);
  const found: Diagnosis[] = [];
  for (const { name, pin } of images) {
    const value = await readValue();
    const reference = value === undefined ? undefined : parse(value);
    if (reference?.digest === undefined) continue;
    const report = await ask({ ...reference, digest: reference.digest });
    const label = `${name}/${pin.name}: ${reference.domain}/${reference.repository}`;
    if (report.verdict === 'ok') found.push(ok(`${label} is all there`));
    else if (report.verdict === 'denied')
      found.push(
        problem(`${label}: ${describeProblems(report)}`, 'log in to the registry before this step, such as with docker/login-action'),
      );
    else if (report.verdict === 'unknown') found.push(unknown(`${label}: ${describeProblems(report)}`));
    else found.push(problem(`${label}: ${describeProblems(report)}`, 'push what is missing again, or pin what is there'));

    async function readValue(): Promise<string | undefined> {
      const text = await readRepositoryFile(repository.directory, pin.file).catch(() => undefined);
      try {
        return text === undefined ? undefined : readPin(pin.file, Buffer.from(text), pin.selector).value;
      } catch {
        // The check of the pins tells it.
        return undefined;
      }
    }
  }
  return found;

  function parse(value: string): ReturnType<typeof parseReference> | undefined {
    try {
      return parseReference(value);
    } catch {
      return undefined;
    }
  }
}
