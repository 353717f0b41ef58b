import { below, own, text } from '../read/api.ts';
import type { Endpoint } from '../read/model.ts';
import { announcementAt, isDay, sunsetOf } from './announcement.ts';
import type { Context } from './context.ts';

/** An operation that clients call and no server has any more: how grave that is depends on what was announced. */
export function reportRemoval(context: Context, endpoint: Endpoint, path: string, pathStays: boolean): void {
  const { at, method, template } = endpoint;
  const subject = pathStays ? 'api' : 'api-path';
  const data = { method, template };
  const spots = [at, below(context.server.root, 'paths')];
  const extra = { removal: announcementAt(at), show: context.exchanges.refusedRequest(context.client, context.server, endpoint) };
  const stability = text(at.value, 'x-stability-level');
  if (stability === 'draft' || stability === 'alpha') {
    context.add('api-removed-while-unstable', 'lossy', path, { ...data, stability }, spots, { show: extra.show });
    return;
  }
  if (own(at.value, 'deprecated') !== true) {
    context.add(`${subject}-removed-without-deprecation`, 'breaking', path, data, spots, extra);
    return;
  }
  const sunset = sunsetOf(at.value);
  if (sunset === undefined) context.add('api-removed-without-sunset', 'breaking', path, data, spots, extra);
  else if (!isDay(sunset) || sunset > context.today)
    context.add(`${subject}-removed-before-sunset`, 'breaking', path, { ...data, sunset }, spots, extra);
  else context.add('api-removed-after-sunset', 'lossy', path, { ...data, sunset }, spots, extra);
}
