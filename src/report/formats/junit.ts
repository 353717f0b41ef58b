import { type Finding, formatPlace, type Report } from '../../core/index.ts';
import { plainLine, plainText, truncateUtf8 } from '../escape.ts';
import { shownJson } from '../fold.ts';
import { rulingTexts } from '../rulings.ts';
import { directionText, originText, sortFindings, witnessVerdict } from '../words.ts';
import type { FileContext } from './types.ts';
import { element, xmlText } from './xml.ts';

/** Files above this are refused or cut by those who show them. */
const MOST_CASES = 2000;
const TEXT_BYTES = 2000;
const NAME_BYTES = 300;

interface Case {
  readonly name: string;
  readonly suite: string;
  /** Absent: it passed. */
  readonly outcome?: {
    readonly kind: 'failure' | 'error' | 'skipped';
    readonly type: string;
    readonly message: string;
    readonly text: string;
  };
  /** What a passed case has to tell. */
  readonly told?: string;
}

/**
 * The report as JUnit XML, by what the schemas in use have in common (Ant's, Surefire's, Jenkins'): one suite for the verdict, one for each
 * gate that found something. What blocks is a failure; what could not be decided is an error, never a pass; warnings and notes pass and are told.
 */
export function renderJunit(report: Report, { time }: FileContext): string {
  const findings = sortFindings(report.findings);
  const cases = [verdictCase(report), ...findings.slice(0, MOST_CASES).map(findingCase)];
  const suites = [...new Set(cases.map(({ suite }) => suite))];
  const left = findings.length - MOST_CASES;
  const note = left > 0 ? `${left} more findings are not in this file.` : '';
  const inner = suites.map((suite, index) =>
    suiteXml(report, { suite, index, cases: cases.filter((one) => one.suite === suite), note: index === 0 ? note : '', time }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${inner.join('\n')}\n</testsuites>\n`;
}

function verdictCase({ verb, verdict, cause, headline, nextStep = '' }: Report): Case {
  const base = { name: 'verdict', suite: verb };
  const outcome = { type: cause ?? verdict, message: headline, text: nextStep };
  if (verdict === 'pass') return { ...base, told: headline };
  if (verdict === 'skipped') return { ...base, outcome: { ...outcome, kind: 'skipped' } };
  return { ...base, outcome: { ...outcome, kind: verdict === 'fail' ? 'failure' : 'error' } };
}

function findingCase(finding: Finding): Case {
  const { rule, severity, message, gate, place, direction, fingerprint } = finding;
  const where = place ? ` ${formatPlace(place)}` : '';
  const name = `${rule}${where}${direction ? ` on ${direction}` : ''} [${fingerprint.replace(/^sha256:/, '').slice(0, 12)}]`;
  const base = { name: truncateUtf8(name, NAME_BYTES), suite: gate };
  if (severity !== 'error') return { ...base, told: `${severity}: ${message}\n${detailsOf(finding)}` };
  return { ...base, outcome: { kind: 'failure', type: rule, message, text: detailsOf(finding) } };
}

function detailsOf(finding: Finding): string {
  const lines = [directionText(finding), originText(finding)];
  if (finding.witness) lines.push(`Payload: ${truncateUtf8(shownJson(finding.witness.payload), 600)}`, witnessVerdict(finding));
  for (const { place, label } of finding.related ?? []) lines.push(`See ${formatPlace(place)}: ${label}`);
  lines.push(...rulingTexts(finding), `Fix: ${finding.fix}`);
  return lines.filter((line) => line !== '').join('\n');
}

interface Suite {
  readonly suite: string;
  readonly index: number;
  readonly cases: readonly Case[];
  readonly note: string;
  readonly time: number;
}

function suiteXml(report: Report, { suite, index, cases, note, time }: Suite): string {
  const count = (kind: string): number => cases.filter(({ outcome }) => outcome?.kind === kind).length;
  const name = `rollback-gate.${suite}`;
  const attributes = {
    id: index,
    name,
    package: 'rollback-gate',
    // By Ant's schema, without fractions and zone.
    timestamp: new Date(time).toISOString().slice(0, 19),
    hostname: 'localhost',
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: '0',
  };
  const facts =
    index === 0
      ? report.facts.map(({ label, text }) => element('property', { name: plainLine(label).trim() || '-', value: bounded(text) }))
      : [];
  const told = [...cases.flatMap((one) => (one.told === undefined ? [] : [`${one.name}\n${bounded(one.told)}`])), ...(note ? [note] : [])];
  const parts = [
    element('properties', {}, facts.join('')),
    ...cases.map((one) => caseXml(one, name)),
    element('system-out', {}, xmlText(told.join('\n\n'))),
    element('system-err', {}),
  ];
  return element('testsuite', attributes, `\n${parts.join('\n')}\n`);
}

function caseXml({ name, outcome }: Case, classname: string): string {
  const inner = outcome
    ? element(outcome.kind, { type: bounded(outcome.type), message: bounded(outcome.message) }, xmlText(bounded(outcome.text)))
    : '';
  return element('testcase', { name, classname, time: '0' }, inner);
}

function bounded(text: string): string {
  return truncateUtf8(plainText(text), TEXT_BYTES);
}
