import type { TypeRef } from '../model.ts';

/** `nullable`: answers may now be null. `changed`: another named type, or a list on one side only. */
export type OutputChange = 'same' | 'nullable' | 'changed';

/** Whether a client that was promised `client` can read answers of type `server`. Promising more than before is fine. */
export function compareOutput(client: TypeRef, server: TypeRef): OutputChange {
  if (client.text === server.text) return 'same';
  const loosened = client.nonNull && !server.nonNull;
  if (client.item && server.item) {
    const inner = compareOutput(client.item, server.item);
    return inner === 'same' && loosened ? 'nullable' : inner;
  }
  if (client.item || server.item || client.name !== server.name) return 'changed';
  return loosened ? 'nullable' : 'same';
}

/** Whether the server takes every value, and every variable, of the type that the client has. Asking for less than before is fine. */
export function takesInput(client: TypeRef, server: TypeRef): boolean {
  if (client.text === server.text) return true;
  if (server.nonNull && !client.nonNull) return false;
  if (client.item && server.item) return takesInput(client.item, server.item);
  return !client.item && !server.item && client.name === server.name;
}
