import { GateError } from '../core/index.ts';

/**
 * A path inside a repository, as git stores it. Everything that could leave the tree, reach git's own folder or break a line-based
 * protocol is refused.
 * @throws GateError RG-PATH
 */
export function checkPath(path: string): string {
  const segments = path.split('/');
  const bad = segments.some((segment) => segment === '' || segment === '.' || segment === '..' || segment.toLowerCase() === '.git');
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (bad || /[\u0000-\u001f\u007f\\]/.test(path)) {
    throw new GateError('RG-PATH', `${JSON.stringify(path)} is not a path inside the repository`, {
      expected: 'a relative path with `/` between its parts',
    });
  }
  return path;
}
