/** What the actions that workflows use take and give: ours from their action.yml, others from a list of what is pinned. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How the documentation names this repository. */
export const SELF = 'your-org/rollback-gate';

/** Actions of others that workflows use; an input with `!` is required. */
const OTHERS = JSON.parse(readFileSync(new URL('./other-actions.json', import.meta.url), 'utf8'));

/** As the language service wants it; undefined for an action that nobody has listed. */
export function actionMetadata({ owner, name, path = '' }) {
  const repository = `${owner}/${name}`;
  if (repository === SELF) {
    const file = join(root, path, 'action.yml');
    return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  }
  const key = path === '' ? repository : `${repository}/${path}`;
  const other = Object.hasOwn(OTHERS, key) ? OTHERS[key] : undefined;
  if (other === undefined) return undefined;
  const inputs = other.inputs.map((input) => [input.replace('!', ''), { description: '', required: input.endsWith('!') }]);
  const outputs = other.outputs.map((output) => [output, { description: '' }]);
  return { name: repository, description: '', inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) };
}
