import type { MomentKind, Report, ReportMoment } from '../core/index.ts';
import { fitBlocks } from './budget.ts';
import { markdownProse, markdownText, plainLine, truncateUtf8 } from './escape.ts';
import { chartBlocks, factBlocks, findingBlocks, headlineOf, headOf, tableBlocks, timelineBlocks } from './markdown.ts';
import { formatTime, VERDICT_MARKS } from './words.ts';

/** The body of an issue holds 65,536 characters. */
const INCIDENT_BYTES = 60_000;

/** How long it took from one kind of moment to another, and what that is called. */
const SPANS: readonly { readonly from: MomentKind; readonly to: MomentKind; readonly name: string }[] = [
  { from: 'deployed', to: 'effective', name: 'Until the release was seen to serve' },
  { from: 'deployed', to: 'detected', name: 'Until it was detected' },
  { from: 'detected', to: 'rolled-back', name: 'From detection to the rollback' },
  { from: 'detected', to: 'recovered', name: 'From detection to recovery' },
  { from: 'deployed', to: 'recovered', name: 'From the deploy to recovery' },
];

/** What only people can answer. */
const QUESTIONS: readonly { readonly title: string; readonly ask: string }[] = [
  { title: 'Impact', ask: 'Who noticed, how many, and what could they not do?' },
  { title: 'Cause', ask: 'What in the release was wrong, and why did nothing before the deploy find it?' },
  { title: 'What went well', ask: 'What kept it from being worse?' },
  { title: 'What went badly', ask: 'What took longer than it had to, and what was luck?' },
];

/** The report of an incident (watch, rollback), as the body of an issue: what happened when, before the details; the draft of a post-mortem at the end. */
export function renderIncident(report: Report, bytes = INCIDENT_BYTES): string {
  const took = durations(report.timeline);
  const draft = `<details><summary>Draft of the post-mortem</summary>\n\n${questions()}\n\n</details>`;
  const blocks = [
    ...factBlocks(report),
    ...timelineBlocks(report),
    ...chartBlocks(report),
    { kind: 'post-mortem draft', render: () => draft },
    ...tableBlocks(report.tables),
    ...findingBlocks(report),
  ];
  return fitBlocks(took === '' ? headOf(report) : `${headOf(report)}\n\n${took}`, blocks, bytes);
}

/**
 * The draft of a post-mortem, as Markdown: what the machine knows is filled in (what happened when, how long each step took, what was
 * measured, what was changed), and what only people know is asked. It blames nobody: it has no names.
 */
export function renderPostMortem(report: Report, bytes = INCIDENT_BYTES): string {
  const title = `# Post-mortem: ${markdownText(`${report.verb} ${report.verdict}${report.cause === undefined ? '' : ` (${report.cause})`}`)}`;
  const intro = '_A draft: what was measured is filled in, the rest is for those who know it._';
  const head = [
    title,
    intro,
    `## Summary ${VERDICT_MARKS[report.verdict].emoji}`,
    headlineOf(report),
    durations(report.timeline),
    questions(),
  ];
  const blocks = [...timelineBlocks(report), ...factBlocks(report), ...tableBlocks(report.tables), ...chartBlocks(report)];
  return fitBlocks(head.filter((part) => part !== '').join('\n\n'), blocks, bytes);
}

/** How long each step took, where its beginning and its end are known. */
export function durations(timeline: readonly ReportMoment[]): string {
  const at = (kind: MomentKind): number | undefined => timeline.find((moment) => moment.kind === kind)?.at;
  const rows = SPANS.flatMap(({ from, to, name }) => {
    const [start, end] = [at(from), at(to)];
    return start === undefined || end === undefined || end < start ? [] : [`| ${name} | ${formatSpan(end - start)} |`];
  });
  const detected = timeline.find((moment) => moment.kind === 'detected');
  const told = detected ? [`Detected on ${formatTime(detected.at)}: ${markdownProse(truncateUtf8(plainLine(detected.text), 500))}`] : [];
  return rows.length === 0 ? told.join('') : [...told, ['| | |', '|---|---|', ...rows].join('\n')].join('\n\n');
}

/** `1 h 2 min 5 s`; shorter than ten seconds with one digit of it. */
export function formatSpan(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'min'],
    [whole % 60, 's'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

function questions(): string {
  const asked = QUESTIONS.map(({ title, ask }) => `## ${title}\n\n_${ask}_`);
  return [...asked, '## What we change\n\n- …'].join('\n\n');
}
