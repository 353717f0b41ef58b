import type { Host } from '../../core/index.ts';

/** A line longer than this is no answer. */
const MOST = 1000;

/** Whether a person says yes; anything else, the end of input included, is a no. */
export async function askYes(host: Host, question: string): Promise<boolean> {
  host.write(`${question} [y/N] `);
  let text = '';
  for await (const chunk of host.stdin()) {
    text += Buffer.from(chunk).toString('utf8');
    if (text.includes('\n') || text.length > MOST) break;
  }
  return /^y(?:es)?$/i.test((text.split('\n')[0] ?? '').trim());
}
