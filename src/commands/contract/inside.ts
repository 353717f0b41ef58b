import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { GateError } from '../../core/index.ts';

/**
 * A path inside of the workspace stays inside of it, whatever links it goes over: who writes to a repository could show other files
 * otherwise. A path that names a place outside was meant.
 * @throws GateError RG-PATH
 */
export function assertInside(path: string, file: string, directory: string): void {
  if (isOutside(directory, file)) return;
  if (isOutside(realpathSync(directory), realpathSync(file))) {
    throw new GateError('RG-PATH', `${path} is a symbolic link, or lies behind one, that leads out of the workspace`, {
      hint: 'name the file that it leads to',
    });
  }
}

function isOutside(directory: string, file: string): boolean {
  const way = relative(directory, file);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
