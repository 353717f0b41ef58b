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

/**
 * Foreign text on one line of a commit message: it cannot begin a paragraph, least of all one of trailers, hides nothing, and is nothing that
 * a forge acts on. `[skip ci]` would keep the workflow that deploys from starting, `fixes #1` would close an issue, `@team` would call people.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll(/\[(?=(?:skip|no|ci|actions)\b)/gi, '[ ')
    .replaceAll(/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b:?\s+(?=(?:[\w.-]+\/[\w.-]+)?#\d|GH-\d|https?:\/\/)/gi, '$1 - ')
    .replaceAll(/(?<![\w.+/-])@(?=\w)/g, '@ ')
    .trim();
}
