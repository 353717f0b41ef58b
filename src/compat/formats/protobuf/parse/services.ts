import { type ProtoService, type ProtoRpc, qualify, type RpcType } from '../model.ts';
import type { Context } from './context.ts';
import { parseOptionStatement } from './options.ts';

/** `service X { ... }` after the word. */
export function parseService({ cursor, file }: Context): ProtoService {
  const at = cursor.start;
  const name = cursor.name('the name of a service');
  const options = new Map<string, string>();
  const rpcs: ProtoRpc[] = [];
  cursor.expect('{');
  while (!cursor.take('}')) {
    if (cursor.take(';')) continue;
    if (cursor.takeWord('option')) parseOptionStatement(cursor, options);
    else rpcs.push(parseRpc({ cursor }));
  }
  const names = new Set<string>();
  for (const rpc of rpcs) {
    if (names.has(rpc.name)) cursor.fail(`${name} has ${rpc.name} twice`, { at: rpc.at });
    names.add(rpc.name);
  }
  return { name, at, options, fullName: qualify(file.package, name), file, rpcs };
}

function parseRpc({ cursor }: Pick<Context, 'cursor'>): ProtoRpc {
  if (!cursor.takeWord('rpc')) cursor.fail(`${cursor.found} is not expected here`, { expected: 'rpc, option or }' });
  const at = cursor.start;
  const name = cursor.name('the name of a method');
  const request = parseRpcType({ cursor });
  if (!cursor.takeWord('returns')) cursor.fail(`${cursor.found} is not expected here`, { expected: 'returns' });
  const response = parseRpcType({ cursor });
  const options = new Map<string, string>();
  if (!cursor.take('{')) {
    cursor.semicolon();
    return { name, at, request, response, options };
  }
  while (!cursor.take('}')) {
    if (cursor.take(';')) continue;
    if (!cursor.takeWord('option')) cursor.fail(`${cursor.found} is not expected here`, { expected: 'option or }' });
    parseOptionStatement(cursor, options);
  }
  return { name, at, request, response, options };
}

function parseRpcType({ cursor }: Pick<Context, 'cursor'>): RpcType {
  cursor.expect('(');
  const { start } = cursor;
  const word = cursor.takeWord('stream');
  // A message may be called `stream`, too.
  if (word && cursor.take(')')) return { name: 'stream', at: start, stream: false };
  const at = cursor.start;
  const name = cursor.path('the name of a message');
  cursor.expect(')');
  return { name, at, stream: word };
}
