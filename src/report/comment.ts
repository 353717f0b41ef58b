import type { Report } from '../core/index.ts';
import { fitBlocks } from './budget.ts';
import { markdownProse, markdownText, plainLine, truncateUtf8 } from './escape.ts';
import { detailBlocks, headOf } from './markdown.ts';

/** GitHub takes 65,536 characters; none takes less than a byte. */
const COMMENT_BYTES = 60_000;
const TEXT_BYTES = 2000;

export interface CommentText {
  /** Hidden line by which the comment is found again. It is ours: nothing foreign is in it. */
  readonly marker: string;
  /** The run that found it: linked below everything where it looks like one. */
  readonly runUrl?: string;
}

const RUN_URL = /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;

/** The report as the body of a comment on a pull request: verdict, next step, what was found, and no more than fits. */
export function renderComment(report: Report, { marker, runUrl }: CommentText): string {
  const tail = `\n${footer(runUrl)}\n`;
  const room = COMMENT_BYTES - Buffer.byteLength(marker) - Buffer.byteLength(tail) - 1;
  return `${marker}\n${fitBlocks(headOf(report), detailBlocks(report), room)}${tail}`;
}

/** What the comment says once nothing is left of what it had said. */
export function renderResolved(report: Report, { marker, runUrl }: CommentText): string {
  const lines = [
    `## ✅ ${markdownText(`${report.verb}: resolved`)}`,
    markdownProse(truncateUtf8(plainLine(report.headline), TEXT_BYTES)),
    footer(runUrl),
  ];
  return `${marker}\n${lines.join('\n\n')}\n`;
}

function footer(runUrl: string | undefined): string {
  return `<sub>rollback-gate${runUrl !== undefined && RUN_URL.test(runUrl) ? ` · <a href="${runUrl}">run</a>` : ''}</sub>`;
}

/** Whether a report has nothing that anybody should be told who did not ask. */
export function isClean({ verdict, findings }: Report): boolean {
  return (verdict === 'pass' || verdict === 'skipped') && findings.every(({ severity }) => severity === 'note');
}
