import { canonicalJson, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../../core/index.ts';
import { below, inside, type Located, own, type Spot, text } from './api.ts';
import type { Requirement } from './model.ts';

/** The ways to be let in to an operation; one that needs nothing where nothing is asked. */
export function securityOf(operation: Located): Requirement[] {
  const written = own(operation.value, 'security') ?? own(operation.api.root.value, 'security');
  if (!isJsonArray(written) || written.length === 0) return [{ needs: [] }];
  return written.map((one) => ({
    needs: Object.entries(isJsonObject(one) ? one : {})
      .map(([name, scopes]) => ({ ...schemeOf(operation, name), name, scopes: words(scopes) }))
      .sort((a, b) => (a.scheme < b.scheme ? -1 : a.scheme > b.scheme ? 1 : 0)),
  }));
}

/** What says how to be let in: shared by all operations that do not say it themselves. */
export function securitySpot(operation: Located): Spot {
  const { root } = operation.api;
  const at = [operation, root].find(({ value }) => own(value, 'security') !== undefined);
  return at ? below(at, 'security') : root;
}

function words(value: JsonValue): string[] {
  return isJsonArray(value) ? [...new Set(value.map(String))].sort() : [];
}

/** What a client has to do for a scheme, as text: two schemes with the same text are the same, whatever their names. */
function schemeOf(operation: Located, name: string): { readonly scheme: string; readonly flows: readonly string[] } {
  const { root } = operation.api;
  const at =
    operation.api.version === '2.0' ? inside(root, 'securityDefinitions', name) : inside(root, 'components', 'securitySchemes', name);
  if (!at) return { scheme: `unknown ${name}`, flows: [] };
  return { scheme: canonicalJson(identityOf(at.value)), flows: flowsOf(at.value) };
}

/** Where tokens come from is configuration of a client, so addresses are left out. */
function identityOf(scheme: JsonObject): JsonObject {
  const of = (key: string): JsonValue => own(scheme, key) ?? null;
  const type = of('type');
  if (type === 'basic') return { type: 'http', scheme: 'basic' };
  if (type === 'http') return { type, scheme: (text(scheme, 'scheme') ?? '').toLowerCase() };
  if (type === 'apiKey') return { type, in: of('in'), name: of('name') };
  return { type };
}

/** The flows by their names in 3.x. */
function flowsOf(scheme: JsonObject): string[] {
  const flow = own(scheme, 'flow');
  const renamed = new Map([
    ['application', 'clientCredentials'],
    ['accessCode', 'authorizationCode'],
  ]);
  if (typeof flow === 'string') return [renamed.get(flow) ?? flow];
  const flows = own(scheme, 'flows');
  return isJsonObject(flows) ? Object.keys(flows).sort() : [];
}
