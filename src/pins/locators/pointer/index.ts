import { asScalar, at } from '../../document/lookup.ts';
import { scalarSite } from '../site.ts';
import type { ConfigOf, Locator } from '../types.ts';

/** The steps of a JSON pointer (RFC 6901). @throws Error when it is none */
export function pointerSteps(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new Error('a JSON pointer begins with `/`');
  if (/~(?![01])/.test(pointer)) throw new Error('`~` is written `~0` in a JSON pointer, and `/` inside a key `~1`');
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A pointer to these steps. */
export function formatPointer(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** `POINTER` or `POINTER#DOCUMENT`, documents from 0. A bare `#` at the end means "no document", for pointers that end in `#` and digits themselves. */
function parse(text: string): ConfigOf<'pointer'> {
  const suffix = /#(\d{0,9})$/.exec(text);
  const pointer = suffix ? text.slice(0, suffix.index) : text;
  pointerSteps(pointer);
  return { locator: 'pointer', pointer, ...(suffix?.[1] ? { document: Number(suffix[1]) } : {}) };
}

function format({ pointer, document }: ConfigOf<'pointer'>): string {
  if (document !== undefined) return `${pointer}#${document}`;
  return /#\d{0,9}$/.test(pointer) ? `${pointer}#` : pointer;
}

export const pointer: Locator<'pointer'> = {
  id: 'pointer',
  formats: ['yaml', 'json', 'toml', 'hcl', 'env'],
  usage: '/JSON/POINTER[#DOCUMENT] (documents count from 0)',
  manifests: ['any scalar of a YAML or JSON file'],
  example: {
    selector: 'pointer:/models/ranking',
    path: 'deploy/settings.yaml',
    manifest: 'models:\n  ranking: models:/ranking/7\n',
  },
  parse,
  format,
  needles: (config) => pointerSteps(config.pointer).filter((step) => !/^\d+$/.test(step)),
  find(config, document) {
    const node = asScalar(at(document.root, pointerSteps(config.pointer)));
    return node ? [scalarSite(node)] : [];
  },
  discover: () => [],
};
