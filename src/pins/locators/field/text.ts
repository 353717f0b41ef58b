import type { ConfigOf } from '../types.ts';
import { parsePath } from './path.ts';

/** `/`, `#` and `~` inside a part are escaped in the manner of JSON pointers: `~1`, `~2`, `~0`. */
function escape(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('#', '~2');
}

function unescape(part: string): string {
  return part.replaceAll('~2', '#').replaceAll('~1', '/').replaceAll('~0', '~');
}

/** PATH, or OBJECT#PATH with OBJECT one of KIND, KIND/NAME and KIND/NAMESPACE/NAME. An empty part stands for any. @throws Error */
export function parseField(text: string): ConfigOf<'field'> {
  const hash = text.indexOf('#');
  const path = text.slice(hash + 1);
  parsePath(path);
  const parts = hash <= 0 ? [] : text.slice(0, hash).split('/').map(unescape);
  if (parts.length > 3) throw new Error('before `#` stands KIND, KIND/NAME or KIND/NAMESPACE/NAME');
  const [kind = '', name = '', namespace = ''] = parts.length === 3 ? [parts[0], parts[2], parts[1]] : parts;
  return {
    locator: 'field',
    path,
    ...(kind === '' ? {} : { kind }),
    ...(name === '' ? {} : { name }),
    ...(namespace === '' ? {} : { namespace }),
  };
}

export function formatField({ path, kind = '', name = '', namespace = '' }: ConfigOf<'field'>): string {
  const parts = namespace !== '' ? [kind, namespace, name] : name !== '' ? [kind, name] : kind !== '' ? [kind] : [];
  if (parts.length === 0) return path.includes('#') ? `#${path}` : path;
  return `${parts.map(escape).join('/')}#${path}`;
}
