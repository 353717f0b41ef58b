/**
 * Asks GitHub's language service about every workflow of this project: its own, those of the examples, and those in the documentation.
 * `node scripts/check-workflows.mjs` prints `file:line: message` and ends with 1 when there is one; with `--stdin` it reads a JSON list of
 * `{ name, text, folder? }` instead and prints JSON.
 */
import { readFileSync } from 'node:fs';
import { asWorkflow, documents } from './workflows/documents.mjs';
import { diagnose } from './workflows/language.mjs';
import { rulesOfWorkflow } from './workflows/rules.mjs';

const stdin = process.argv.includes('--stdin');
const asked = stdin
  ? JSON.parse(readFileSync(0, 'utf8')).map((one) => ({ ...one, ...(asWorkflow(one) ?? { shift: 0 }), start: 1 }))
  : documents();
const found = [];
for (const one of asked) {
  const own = rulesOfWorkflow(one.text).map((problem) => ({ name: one.name, ...problem }));
  const said = await diagnose([one]);
  const all = [...(one.isPart ? said.filter(({ message }) => !message.startsWith('Context access might be invalid')) : said), ...own];
  for (const { name, line, message } of all) found.push({ name, line: Math.max(1, line - one.shift + one.start - 1), message });
}
if (stdin) console.log(JSON.stringify(found));
else {
  for (const { name, line, message } of found) console.error(`${name}:${line}: ${message}`);
  if (found.length === 0) console.log(`${asked.length} workflows are as GitHub wants them`);
}
process.exitCode = found.length > 0 ? 1 : 0;
