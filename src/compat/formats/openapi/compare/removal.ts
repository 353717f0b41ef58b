import { below, type Located, own, text } from '../read/api.ts';
import type { Endpoint } from '../read/model.ts';
import type { Context } from './context.ts';

/** An operation that clients call and no server has any more: how grave that is depends on what was announced. */
export function reportRemoval(context: Context, endpoint: Endpoint, path: string, pathStays: boolean): void {
  const { at, method, template } = endpoint;
  const subject = pathStays ? 'api' : 'api-path';
  const data = { method, template };
  const spots = [at, below(context.server.root, 'paths')];
  const stability = text(at.value, 'x-stability-level');
  if (stability === 'draft' || stability === 'alpha') {
    context.add('api-removed-while-unstable', 'lossy', path, { ...data, stability }, spots);
    return;
  }
  if (own(at.value, 'deprecated') !== true) {
    context.add(`${subject}-removed-without-deprecation`, 'breaking', path, data, spots);
    return;
  }
  const sunset = sunsetOf(at);
  if (sunset === undefined) context.add('api-removed-without-sunset', 'breaking', path, data, spots);
  else if (sunset > context.today) context.add(`${subject}-removed-before-sunset`, 'breaking', path, { ...data, sunset }, spots);
  else context.add('api-removed-after-sunset', 'lossy', path, { ...data, sunset }, spots);
}

/** The day of `x-sunset`, as `2024-01-31`; `undefined` where there is none that can be read. */
function sunsetOf(at: Located): string | undefined {
  const written = text(at.value, 'x-sunset');
  return written === undefined ? undefined : /^\d{4}-\d\d-\d\d/.exec(written)?.[0];
}
