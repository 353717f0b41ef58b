import type { ProtoRpc, ProtoService, RpcType } from '../model.ts';
import type { Schema } from '../link/schema.ts';
import { typeLabel, type TypeRef } from '../link/types.ts';
import { compareImportedExtensions } from './extensions.ts';
import type { Issue } from './issue.ts';
import { counterpart, type Walk } from './walk.ts';

/** Clients made for the writer's schema call a server of the reader's schema. */
export function compareServices(walk: Walk): void {
  const [from, to] = [walk.writer.main, walk.reader.main];
  for (const service of from.services) {
    const { reader } = walk;
    const find = (): ProtoService | undefined =>
      reader.locateService(service.fullName) ?? reader.locateService(counterpart(service.fullName, from, to));
    const other = from === to ? service : find();
    if (!other) continue;
    if (other.fullName !== service.fullName) {
      const data = { service: service.name, writer: from.package, reader: to.package };
      walk.report({ ...spots(service, other, service, other), rule: 'file-same-package', kind: 'breaking', data });
    }
    const calls = new Map(other.rpcs.map((rpc) => [rpc.name, rpc]));
    for (const rpc of service.rpcs) {
      const served = calls.get(rpc.name);
      if (served) compareRpc(walk, { client: rpc, server: served, service, other });
    }
  }
}

interface RpcPair {
  readonly client: ProtoRpc;
  readonly server: ProtoRpc;
  readonly service: ProtoService;
  readonly other: ProtoService;
}

type Spots = Pick<Issue, 'path' | 'writer' | 'reader'>;

function spots(service: ProtoService, other: ProtoService, client: { at: number; name: string }, server: { at: number }): Spots {
  const path = client === service ? `/${service.fullName}` : `/${service.fullName}/${client.name}`;
  return { path, writer: { file: service.file, at: client.at }, reader: { file: other.file, at: server.at } };
}

function compareRpc(walk: Walk, pair: RpcPair): void {
  const { client, server, service, other } = pair;
  const at = spots(service, other, client, server);
  const rpc = `${service.name}.${client.name}`;
  for (const [side, rule] of [['request', 'rpc-same-client-streaming'] as const, ['response', 'rpc-same-server-streaming'] as const]) {
    const [writer, reader] = [client[side].stream, server[side].stream];
    if (writer !== reader) walk.report({ ...at, rule, kind: 'breaking', data: { rpc, writer, reader } });
  }
  const level = (one: ProtoRpc): string => one.options.get('idempotency_level') ?? 'IDEMPOTENCY_UNKNOWN';
  if (level(client) === 'NO_SIDE_EFFECTS' && level(server) !== 'NO_SIDE_EFFECTS') {
    walk.report({
      ...at,
      rule: 'rpc-same-idempotency-level',
      kind: 'breaking',
      data: { rpc, writer: level(client), reader: level(server) },
    });
  }
  // Clients write requests and read responses.
  const clientSide = [walk.writer, service] as const;
  const serverSide = [walk.reader, other] as const;
  comparePayload(walk, { at, rpc, rule: 'rpc-same-request-type' }, [...clientSide, client.request], [...serverSide, server.request]);
  comparePayload(walk, { at, rpc, rule: 'rpc-same-response-type' }, [...serverSide, server.response], [...clientSide, client.response]);
}

type Payload = readonly [schema: Schema, service: ProtoService, type: RpcType];

function resolve([schema, { file, fullName }, { name }]: Payload): TypeRef {
  return schema.resolve(file, fullName, name);
}

/**
 * A type of another name is no break by itself: what counts is whether the one can be read as the other. Types of the same name are
 * compared like those of fields, as their file need not be a schema of its own; the other direction of a response is the other question.
 */
function comparePayload(
  walk: Walk,
  { at, rpc, rule }: { at: Spots; rpc: string; rule: 'rpc-same-request-type' | 'rpc-same-response-type' },
  writing: Payload,
  reading: Payload,
): void {
  const [writer, reader] = [resolve(writing), resolve(reading)];
  const [from, to] = [typeLabel(writer), typeLabel(reader)];
  if (writer.kind === 'unresolved' || reader.kind === 'unresolved') {
    const side = (type: TypeRef, [, { file }, rpcType]: Payload): Parameters<Walk['unresolved']>[0] => {
      return { type: type.kind === 'unresolved' ? type : undefined, file, at: rpcType.at };
    };
    walk.unresolved(side(writer, writing), side(reader, reading));
    return;
  }
  if (from === to || (from === counterpart(to, reading[0].main, writing[0].main) && walk.profile !== 'source')) {
    const [older, newer] = writing[0] === walk.writer ? [writer, reader] : [reader, writer];
    if (older.kind === 'message' && newer.kind === 'message') walk.enqueue(older, newer);
    return;
  }
  const data = { rpc, writer: from, reader: to };
  if (walk.profile === 'source')
    return walk.report({ ...at, rule, kind: 'breaking', data: { ...data, because: 'generated code names the type' } });
  if (writer.kind !== 'message' || reader.kind !== 'message') {
    // What stands behind a well-known type is not looked into.
    return walk.report({ ...at, rule, kind: 'unknown', data: { ...data, because: 'a well-known type is not compared with another type' } });
  }
  const inner = walk.fork(writing[0], reading[0]);
  inner.enqueue(writer, reader);
  inner.visit();
  compareImportedExtensions(inner);
  const [worst] = [...inner.drain()].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  const plan = worst?.plan && { ...worst.plan, swapped: writing[0] !== walk.writer };
  if (worst) walk.report({ ...at, rule, kind: worst.kind, data: { ...data, because: `${worst.rule} at ${worst.path}` }, plan });
}

const RANK: readonly Issue['kind'][] = ['breaking', 'unknown', 'lossy'];
