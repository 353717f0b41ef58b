import { startServer } from './http-server.ts';

type Bytes = readonly number[];

function varint(value: bigint): Bytes {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

const zigzag = (value: bigint): bigint => (value << 1n) ^ (value >> 63n);
const key = (field: number, wire: number): Bytes => varint(BigInt((field << 3) | wire));
const number = (field: number, value: number | bigint): Bytes => [...key(field, 0), ...varint(BigInt(value))];
const signed = (field: number, value: number): Bytes => number(field, zigzag(BigInt(value)));
const message = (field: number, bytes: Bytes): Bytes => [...key(field, 2), ...varint(BigInt(bytes.length)), ...bytes];
const text = (field: number, value: string): Bytes => message(field, [...Buffer.from(value)]);
const double = (field: number, value: number): Bytes => {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleLE(value);
  return [...key(field, 1), ...buffer];
};

/** Eight buckets to each power of two: bucket i ends at 2^(i/8). */
const SCHEMA = 3;

/** A `MetricFamily` of the client model of Prometheus with one native histogram. @param counts requests by index of the bucket */
function family(name: string, counts: ReadonlyMap<number, number>): Bytes {
  const indices = [...counts.keys()].sort((a, b) => a - b);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  // A span for each bucket: its distance from the end of the one before, and its length of one.
  const spans = indices.flatMap((index, at) =>
    message(12, [...signed(1, at === 0 ? index : index - (indices[at - 1] ?? 0) - 1), ...number(2, 1)]),
  );
  const deltas = indices.flatMap((index, at) =>
    signed(13, (counts.get(index) ?? 0) - (at === 0 ? 0 : (counts.get(indices[at - 1] ?? 0) ?? 0))),
  );
  const histogram = [
    ...number(1, total),
    ...double(2, total),
    ...signed(5, SCHEMA),
    ...double(6, 1e-9),
    ...number(7, 0),
    ...spans,
    ...deltas,
  ];
  return [...text(1, name), ...text(2, 'Duration'), ...number(3, 4), ...message(4, message(7, histogram))];
}

export interface NativeExporter {
  readonly target: string;
  observe(seconds: number, times?: number): void;
  reset(): void;
  stop(): Promise<void>;
}

/** An exporter of a native histogram, in the protobuf format that Prometheus asks for when it takes them. */
export async function startNativeExporter(name: string): Promise<NativeExporter> {
  const counts = new Map<number, number>();
  const server = await startServer((_request, response) => {
    const bytes = family(name, counts);
    const type = 'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited';
    response.writeHead(200, { 'content-type': type });
    response.end(Buffer.from([...varint(BigInt(bytes.length)), ...bytes]));
  });
  return {
    target: new URL(server.url).host,
    observe(seconds, times = 1) {
      const index = Math.ceil(Math.log2(seconds) * 2 ** SCHEMA - 1e-9);
      counts.set(index, (counts.get(index) ?? 0) + times);
    },
    reset: () => counts.clear(),
    stop: () => server.stop(),
  };
}
