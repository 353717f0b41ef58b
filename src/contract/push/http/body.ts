import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { GateError } from '../../../core/index.ts';

/** Answers hold one row, or a few: far less than this. */
export const MAX_BODY = 16 * 1024 * 1024;

/** The JSON of an answer, read up to a limit; compressed bodies that the client did not unpack are unpacked. @throws GateError RG-DATABASE */
export async function readJson(response: Response, title: string): Promise<unknown> {
  const bytes = await readBytes(response, title);
  const text = new TextDecoder().decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpack(bytes, title) : bytes);
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new GateError('RG-DATABASE', `${title} did not answer with JSON (status ${response.status})`);
  }
}

async function readBytes(response: Response, title: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!response.body) return new Uint8Array();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_BODY) throw tooLarge(title);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function unpack(bytes: Uint8Array, title: string): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: MAX_BODY });
  } catch (cause) {
    if ((cause as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(title);
    throw new GateError('RG-DATABASE', `${title} sent an answer that cannot be unpacked`, { cause });
  }
}

function tooLarge(title: string): GateError {
  return new GateError('RG-DATABASE', `${title} answered with more than ${MAX_BODY} bytes`);
}
