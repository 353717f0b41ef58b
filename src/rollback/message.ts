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

/** A rollback that a commit of the branch tells of. */
export interface CommittedRollback {
  /** Id of the tuple that was taken back. */
  readonly replaces: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** The rollbacks of an environment that stand in commit messages, by the trailers that are written here: one for a commit. */
export function readRollbacks(
  environment: string,
  commits: readonly { readonly at: number; readonly message: string }[],
): CommittedRollback[] {
  return commits.flatMap(({ at, message }) => {
    const lines = message.split(/\r?\n/);
    const replaces = lines.map((line) => /^Rollback-Of: (sha256:[0-9a-f]{64})$/.exec(line.trimEnd())?.[1]).find(Boolean);
    const isOurs = lines.some((line) => line.trimEnd() === `Rollback-Environment: ${oneLine(environment)}`);
    return replaces !== undefined && isOurs ? [{ replaces, at }] : [];
  });
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
