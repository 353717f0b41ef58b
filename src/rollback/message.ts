import { shortDigest } from '../core/index.ts';
import type { PlannedPin } from './types.ts';

export interface MessageData {
  readonly environment: string;
  /** Ids of the tuple taken back and of the one restored. */
  readonly badId: string;
  readonly targetId: string;
  readonly pins: readonly PlannedPin[];
  readonly reason: string;
  readonly runUrl?: string;
}

/** The commit message: for people first, with trailers that a program can read. */
export function rollbackMessage({ environment, badId, targetId, pins, reason, runUrl }: MessageData): string {
  const changes = pins.map(
    ({ name, role, file, from, to }) => `${oneLine(name)} (${role}, ${oneLine(file)}):\n  - ${oneLine(from)}\n  + ${oneLine(to)}`,
  );
  const trailers = [
    `Rollback-Of: ${badId}`,
    `Rollback-To: ${targetId}`,
    `Rollback-Environment: ${oneLine(environment)}`,
    ...(runUrl === undefined ? [] : [`Run-Url: ${oneLine(runUrl)}`]),
  ];
  return [`Roll back ${oneLine(environment)} to ${shortDigest(targetId)}`, `Reason: ${oneLine(reason)}`, ...changes, trailers.join('\n')]
    .join('\n\n')
    .concat('\n');
}

/** Foreign text on one line: it must not be able to begin a paragraph of its own, least of all one of trailers. */
export function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}
