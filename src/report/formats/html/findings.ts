import { type Finding, formatPlace, type JsonValue, type SourceExcerpt } from '../../../core/index.ts';
import type { Block } from '../../budget.ts';
import { plainLine, plainText, truncateUtf8 } from '../../escape.ts';
import { rulingTexts, waivableBy } from '../../rulings.ts';
import { payloadLines } from '../../terminal.ts';
import { directionText, originText, witnessVerdict } from '../../words.ts';
import { htmlCode, htmlProse, htmlSafe, htmlText } from './text.ts';

/** Findings that are shown with their evidence. */
const MOST_FINDINGS = 500;
const PAYLOAD_LINES = 60;
const TEXT_BYTES = 4000;
const LINE_BYTES = 400;
const SIGNS = { error: '✗ error', warning: '! warning', note: 'i note' } as const;

/** One block for each finding, most severe first; the first stands open. */
export function findingBlocks(findings: readonly Finding[]): Block[] {
  const shown = findings.slice(0, MOST_FINDINGS).map((finding, index) => ({
    kind: 'finding',
    render: () => findingHtml(finding, index === 0),
  }));
  const more = findings.length - shown.length;
  const rest = { kind: 'finding', count: more, render: () => `<p>… and ${more} more findings in the JSON report.</p>` };
  return more > 0 ? [...shown, rest] : shown;
}

function findingHtml(finding: Finding, open: boolean): string {
  const place = finding.place ? `${htmlCode(formatPlace(finding.place))} ` : '';
  const badge = `<span class="badge ${finding.severity}">${SIGNS[finding.severity]}</span>`;
  const about = [htmlCode(finding.rule), htmlProse(directionText(finding)), htmlProse(originText(finding))].filter((text) => text !== '');
  const lines = [
    `<details${open ? ' open' : ''}>`,
    `<summary>${badge} ${place}${prose(finding.message)}</summary>`,
    `<p class="soft">${about.join(' · ')}</p>`,
    sidesHtml(finding),
    ...witnessHtml(finding),
    ...rulingTexts(finding).map((text) => `<p><strong>Severity:</strong> ${prose(text)}</p>`),
    `<p><strong>Fix:</strong> ${prose(finding.fix)}</p>`,
    waiveHtml(finding),
    '</details>',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function prose(text: string): string {
  return htmlProse(truncateUtf8(plainLine(text), TEXT_BYTES));
}

/** The lines of both sides where they are known, else where to look. */
function sidesHtml({ excerpts = [], related = [] }: Finding): string {
  if (excerpts.length === 0) {
    const items = related.map(({ place, label }) => `<li>${htmlCode(formatPlace(place))} ${prose(label)}</li>`);
    return items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  }
  const ordered = [...excerpts.filter(({ side }) => side === 'old'), ...excerpts.filter(({ side }) => side === 'new')];
  return `<div class="sides">\n${ordered.map(sideHtml).join('\n')}\n</div>`;
}

function sideHtml({ side, release, place, from, lines }: SourceExcerpt): string {
  const rows = lines.map((line, index) => {
    const number = from + index;
    const text = htmlSafe(truncateUtf8(plainText(line.replace(/[\r\n]/g, ' ')), LINE_BYTES));
    return `<li${number === place.line ? ' class="hit"' : ''}><span class="number">${number}</span><span>${text}</span></li>`;
  });
  const name = side === 'old' ? 'Old' : 'New';
  const heading = `<h3>${name}: ${htmlText(release)} · ${htmlText(formatPlace(place))}</h3>`;
  return `<div class="side ${side}">${heading}<ol class="code">${rows.join('')}</ol></div>`;
}

function witnessHtml(finding: Finding): string[] {
  const { witness } = finding;
  if (witness === undefined) return [];
  const payload = (value: JsonValue): string => `<pre>${htmlSafe(payloadLines(value, PAYLOAD_LINES).join('\n'))}</pre>`;
  const readBack = witness.readBack === undefined ? [] : ['<p>is read back as</p>', payload(witness.readBack)];
  return ['<p>A payload that proves it:</p>', payload(witness.payload), ...readBack, `<p>→ ${prose(witnessVerdict(finding))}</p>`];
}

function waiveHtml(finding: Finding): string {
  const waivable = waivableBy(finding);
  return waivable === undefined ? '' : `<p>To accept it for a while: ${htmlCode(`rollback-gate waive ${waivable}`)}</p>`;
}
