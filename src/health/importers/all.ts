import { ARGO_KINDS, importTemplate } from './argo/index.ts';
import { FLAGGER_KINDS, importCanary, importMetricTemplate, usedTemplates } from './flagger/index.ts';
import { Gathering } from './notes.ts';
import { readObjects } from './read.ts';
import type { Arguments, ImportedDocument, ImportFile, ImportResult } from './types.ts';

/** See `importChecks`. */
export async function importAll(files: readonly ImportFile[], given: Arguments): Promise<ImportResult> {
  const objects: ImportedDocument[] = [];
  for (const { path, text } of files) objects.push(...(await readObjects(text, path)));
  const gathering = new Gathering();
  const used = usedTemplates(objects);
  for (const object of objects) {
    if (ARGO_KINDS.includes(object.kind)) await importTemplate(object, given, gathering);
    else if (object.kind === 'Canary') importCanary(object, objects, given, gathering);
    else if (object.kind !== 'MetricTemplate') gathering.leftOut(`${object.kind} ${object.name}`, `only ${KINDS} are read`);
    else if (!used.has(object.name)) importMetricTemplate(object, given, gathering);
  }
  if (objects.length === 0) gathering.leftOut('the files', `there is none of ${KINDS} in them`);
  return { checks: withOwnNames(gathering.checks), notes: gathering.notes };
}

const KINDS = [...ARGO_KINDS, ...FLAGGER_KINDS].join(', ');

/** Names are unique in an environment. */
function withOwnNames(checks: readonly ImportResult['checks'][number][]): ImportResult['checks'] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const count = (seen.get(check.name) ?? 0) + 1;
    seen.set(check.name, count);
    return count === 1 ? check : { ...check, name: `${check.name} ${count}` };
  });
}
