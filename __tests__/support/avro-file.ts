import { deflateRawSync } from 'node:zlib';
import * as avscModule from 'avsc';

const avsc = (avscModule as unknown as { readonly default?: typeof avscModule }).default ?? avscModule;

/** An Avro object container with the schema as it stands, logical types and all; `perBlock` rows to a block. */
export function avroFile(schema: unknown, rows: readonly unknown[], codec: 'null' | 'deflate' = 'null', perBlock = 1000): Buffer {
  const type = avsc.Type.forSchema(schema as avscModule.Schema);
  const sync = Buffer.alloc(16, 7);
  const header = avsc.Type.forSchema({ type: 'map', values: 'bytes' });
  const metadata = { 'avro.schema': Buffer.from(JSON.stringify(schema)), 'avro.codec': Buffer.from(codec) };
  const parts: Buffer[] = [Buffer.from('Obj\u0001', 'latin1'), header.toBuffer(metadata), sync];
  for (let at = 0; at < rows.length; at += perBlock) {
    const block = rows.slice(at, at + perBlock);
    const plain = Buffer.concat(block.map((row) => type.toBuffer(row)));
    const data = codec === 'deflate' ? deflateRawSync(plain) : plain;
    parts.push(long(block.length), long(data.length), data, sync);
  }
  return Buffer.concat(parts);
}

function long(value: number): Buffer {
  return avsc.Type.forSchema('long').toBuffer(value);
}
