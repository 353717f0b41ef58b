import type { ConfigOf } from '../types.ts';

/** `/` and `~` inside a part, escaped as in a JSON pointer (RFC 6901): `~1` and `~0`. */
function escape(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescape(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** CONTAINER, KIND/NAME/CONTAINER or KIND/NAMESPACE/NAME/CONTAINER. An empty KIND, NAMESPACE or NAME stands for any. */
export function parseParts(text: string): ConfigOf<'kubernetes'> {
  const parts = text.split('/').map(unescape);
  if (parts.length > 4 || parts.length === 2) throw new Error('has 1, 3 or 4 parts separated by `/`');
  const container = parts.at(-1) ?? '';
  if (container === '') throw new Error('the container is missing');
  const [kind = '', name = '', namespace = ''] =
    parts.length === 4 ? [parts[0], parts[2], parts[1]] : parts.length === 3 ? [parts[0], parts[1]] : [];
  return {
    locator: 'kubernetes',
    container,
    ...(kind === '' ? {} : { kind }),
    ...(name === '' ? {} : { name }),
    ...(namespace === '' ? {} : { namespace }),
  };
}

export function formatParts({ container, kind = '', name = '', namespace = '' }: ConfigOf<'kubernetes'>): string {
  const front = namespace === '' ? [kind, name] : [kind, namespace, name];
  const parts = front.every((part) => part === '') ? [container] : [...front, container];
  return parts.map(escape).join('/');
}
