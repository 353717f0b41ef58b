import type { FormatEngine } from '../../src/compat/types.ts';
import { formatPlace } from '../../src/core/index.ts';

/**
 * What is found in both directions, a line each: direction, place in the new schema (or `-`), rule, kind, path and the payload of
 * the witness (or `-`).
 */
export async function reportBoth(engine: FormatEngine, path: string, before: string, after: string): Promise<string> {
  const old = await engine.parse({ path: `old.${path}`, text: before }, {});
  const next = await engine.parse({ path: `new.${path}`, text: after }, {});
  const lines: string[] = [];
  for (const [direction, writer, reader] of [['deploy', old, next] as const, ['rollback', next, old] as const]) {
    const added = direction === 'rollback' ? ((await engine.additions?.(old, next, {})) ?? []) : [];
    for (const found of [...(await engine.compare(writer, reader, {})), ...added]) {
      const place = [found.reader, found.writer].find((one) => one?.file === `new.${path}`);
      const witness = found.witness ? JSON.stringify(found.witness.payload) : '-';
      lines.push(`${direction} ${place ? formatPlace(place) : '-'} ${found.rule} ${found.kind} ${found.path || '/'} ${witness}`);
    }
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'nothing\n';
}
