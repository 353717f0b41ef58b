import type { Role } from '../../core/index.ts';
import { digestIn, parseReference } from '../reference/grammar.ts';
import { judgeUri } from '../reference/uri.ts';

/**
 * What a setting of a program seems to decide, by its name and its value; `undefined` when nothing says that it is a pin. Only for
 * proposals in files that have no kinds: `part` is a tag or a digest that stands alone.
 */
export function guessRole(key: string, value: string): Role | 'part' | undefined {
  const name = key.toLowerCase().replaceAll('-', '_');
  const reference = parseReference(value);
  if (/(?:^|_)image(?:_(?:uri|ref|name))?$/.test(name) && reference && (reference.tag ?? reference.digest) !== undefined) return 'image';
  if (/(?:^|_)digest$/.test(name) && digestIn(value) === value) return 'part';
  if (/(?:^|_)image_(?:tag|version)$/.test(name) && value !== '') return 'part';
  if (/(?:^|_)model(?:_(?:uri|url|path|version))?$/.test(name) && judgeUri(value) !== undefined) return 'model';
  return reference?.digest !== undefined && digestIn(value) !== value ? 'image' : undefined;
}
