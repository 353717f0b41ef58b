import { canonicalJson, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import { own, type Spot } from '../read/api.ts';
import type { Context } from './context.ts';

/** Something that clients send, on both sides. */
export interface Optional {
  readonly kind: 'parameter' | 'property';
  readonly path: string;
  readonly data: JsonObject;
  readonly asked: Spot;
  readonly answered: Spot;
}

/** Tells of a value that is taken for what is left out: another one, one where there was none, or none any more. */
export function compareDefaults(context: Context, { kind, path, data, asked, answered }: Optional): void {
  const [from, to] = [defaultOf(asked), defaultOf(answered)];
  if (from === undefined ? to === undefined : to !== undefined && canonicalJson(from) === canonicalJson(to)) return;
  const what = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
  const values = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  context.add(`request-${kind}-default-value-${what}`, 'lossy', path, { ...data, ...values }, [asked, answered]);
}

/** What a schema says, or what it refers to. */
function defaultOf(spot: Spot): JsonValue | undefined {
  const here = spot.file.at(spot.pointer);
  const written = isJsonObject(here) ? own(here, 'default') : undefined;
  return written ?? own(spot.api.follow(spot)?.value ?? {}, 'default');
}
