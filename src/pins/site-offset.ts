import type { ScalarNode } from './document/tree.ts';
import type { Site } from './locators/types.ts';
import { alignScalar } from './splice/align.ts';

/** Where a scalar begins in its file. One that stands in the text of another is followed into it as far as that is written plainly. */
export function scalarOffset(scalar: ScalarNode, source: string): number {
  const { host, start } = scalar;
  return host ? (alignScalar(host, source)?.starts[start] ?? host.start) : start;
}

/** Where the first scalar of a site begins. */
export function siteOffset({ scalars: [first] }: Site, source: string): number {
  return first ? scalarOffset(first, source) : 0;
}

/** The same for the same scalar, however often it was wrapped. */
export function scalarKey({ host, start }: ScalarNode): string {
  return host ? `${host.start}|${start}` : String(start);
}
