/** What the language service lets pass and GitHub answers with an empty text: an output that an action does not set. */
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { actionMetadata } from './actions.mjs';

/** Problems as `{ line, message }`. */
export function rulesOfWorkflow(text) {
  const lines = new LineCounter();
  const jobs = parseDocument(text, { lineCounter: lines }).get('jobs');
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap((pair) => (isMap(pair.value) ? unknownOutputs(pair.value, { lines, text }) : []));
}

function unknownOutputs(job, { lines, text }) {
  const steps = job.get('steps');
  const byId = isSeq(steps) ? steps.items.filter(isMap).map((step) => [step.get('id'), outputsOf(step)]) : [];
  const outputs = new Map(byId.filter(([id, names]) => typeof id === 'string' && names !== undefined));
  const [start, , end] = job.range;
  const uses = [...text.slice(start, end).matchAll(/\bsteps\.([A-Za-z_][\w-]*)\.outputs\.([A-Za-z_][\w-]*)/g)];
  return uses
    .filter(([, id, output]) => outputs.get(id)?.includes(output) === false)
    .map(({ index, 1: id, 2: output }) => ({
      line: lines.linePos(start + index).line,
      message: `the step ${id} has no output ${output}`,
    }));
}

/** Undefined where a script decides. */
function outputsOf(step) {
  const [, owner, name, path] = /^([\w.-]+)\/([\w.-]+)(?:\/([\w./-]+))?@/.exec(String(step.get('uses') ?? '')) ?? [];
  const metadata = owner === undefined ? undefined : actionMetadata({ owner, name, path });
  return metadata && Object.keys(metadata.outputs ?? {});
}
