import type { Report, ReportChart } from '../../src/core/index.ts';
import { sampleFinding, sampleReport } from './report-samples.ts';

/** 3 March 2026, 14:32:05 UTC. */
export const START = Date.UTC(2026, 2, 3, 14, 32, 5);

const DIGEST = (digit: string): string => `registry.example/ranking@sha256:${digit.repeat(64)}`;

const EXCERPTS = [
  {
    side: 'old',
    release: 'N-1 (v2.2.0)',
    place: { file: 'schemas/order.avsc', line: 10, column: 3 },
    from: 8,
    lines: ['  "fields": [', '    {"name": "id", "type": "long"}', '  ]', '}'],
  },
  {
    side: 'new',
    release: 'N (work tree)',
    place: { file: 'schemas/order.avsc', line: 12, column: 7 },
    from: 10,
    lines: ['    {"name": "id", "type": "long"},', '    {', '      "name": "currency", "type": "string"', '    }', '  ]', '}'],
  },
] as const;

/** A check that blocks: both sides, a payload, a waived finding, a consumer matrix. */
export function blockedCheck(): Report {
  const blobs = { 'schemas/order.avsc': { new: 'a'.repeat(40), old: ['b'.repeat(40)] } };
  return sampleReport({
    findings: [
      sampleFinding({ excerpts: EXCERPTS, blobs }),
      sampleFinding({ severity: 'warning', direction: 'deploy', kind: 'lossy' }, { field: 'amount' }),
      sampleFinding(
        {
          severity: 'note',
          rulings: [{ by: 'waiver', before: 'error', after: 'note', why: 'waived until 2026-12-31 by data-platform: no reader is left' }],
          waiver: { reason: 'no reader is left', owner: 'data-platform', expires: '2026-12-31' },
        },
        { field: 'legacy' },
      ),
    ],
    tables: [
      {
        title: 'Schemas compared',
        columns: ['schema', 'with', 'deploy', 'rollback'],
        rows: [
          ['schemas/order.avsc', 'N-1 (v2.2.0)', 'compatible', 'breaking'],
          ['schemas/order.avsc', 'N-2 (v2.1.0)', 'compatible', 'unknown'],
        ],
      },
      {
        title: 'Consumer matrix',
        columns: ['contract', 'as of', 'data of', 'kept'],
        rows: ['billing', 'search', 'fraud'].flatMap((consumer, index) => [
          [`contracts/consumers/${consumer}.yaml`, 'N', 'N-1 (v2.2.0)', 'yes'],
          [`contracts/consumers/${consumer}.yaml`, 'N-1 (v2.2.0)', 'N', index === 1 ? 'no' : index === 2 ? 'unknown' : 'yes'],
        ]),
        matrix: true,
      },
    ],
  });
}

function evidence(): ReportChart {
  const points = Array.from({ length: 120 }, (_, tick) => ({
    at: START + tick * 5000,
    value: tick === 30 || tick === 31 ? undefined : tick < 60 ? 1 + Math.sin(tick / 3) * 0.4 : 1.12 ** (tick - 60),
  }));
  return {
    title: 'errors: evidence against the release',
    unit: 'times',
    scale: 'log',
    series: [{ label: 'errors', points }],
    limit: { value: 400, label: 'fails at 400' },
    moments: [
      { at: START, label: 'deployed', kind: 'deployed' },
      { at: START + 555_000, label: 'detected', kind: 'detected' },
      { at: START + 570_000, label: 'rolled back', kind: 'rolled-back' },
      { at: START + 640_000, label: 'recovered', kind: 'recovered' },
    ],
  };
}

function shares(): ReportChart {
  const points = (factor: number): ReportChart['series'][number]['points'] =>
    Array.from({ length: 60 }, (_, tick) => ({
      at: START + tick * 10_000,
      value: tick < 30 ? 0.1 * factor : (tick < 57 ? 4.2 : 0.1) * factor,
    }));
  return {
    title: 'share of errors',
    unit: '%',
    series: [
      { label: 'this release', points: points(1) },
      { label: 'the release before', points: points(0.5) },
    ],
    limit: { value: 0.2, label: 'tolerated' },
    moments: [{ at: START + 300_000, label: 'traffic shifted' }],
    summary: 'Errors rose from 0.1 % to 4.2 % five minutes after the deploy and fell back after the rollback.',
  };
}

/** A deploy that failed and was taken back: charts, moments, tuples, ledger. */
export function takenBack(): Report {
  return sampleReport({
    verb: 'watch',
    cause: 'rolled-back',
    headline: 'production on sha256:4f1d2c3b4a5e failed. Taken back to sha256:0a1b2c3d4e5f; recovery is confirmed.',
    nextStep: 'Find out what was wrong with the release; it will not be taken as a rollback target.',
    findings: [],
    facts: [
      { label: 'Environment', text: 'production' },
      { label: 'Branch', text: 'main' },
      { label: 'Commit', text: 'c0ffee'.repeat(6) + 'c0ff' },
    ],
    tables: [
      {
        title: 'Pins',
        columns: ['Pin', 'Role', 'Where', 'Taken back', 'Restored'],
        rows: [
          ['image', 'image', 'deploy/prod/kustomization.yaml:7', DIGEST('4'), DIGEST('0')],
          ['model', 'model', 'deploy/prod/inference.yaml:11', 's3://models/ranking/43', 's3://models/ranking/42'],
        ],
      },
      {
        title: 'What failed',
        columns: ['Check', 'State', 'Bad', 'Of', 'Tolerated', 'Detail'],
        rows: [['errors', 'failed', '412', '9810', '0.2 %', 'errors: 412 of 9810 were bad (4.2 %), tolerated are 0.2 %']],
      },
      { title: 'Readiness', columns: ['Question', 'Answer', 'Because'], rows: [['Verified before?', 'yes', 'recorded on 2026-03-01']] },
      {
        title: 'Ledger',
        columns: ['Time', 'Event', 'Tuple'],
        rows: [
          ['2026-03-03T14:32:05Z', 'deployed', 'sha256:4f1d2c3b4a5e'],
          ['2026-03-03T14:41:20Z', 'failed', 'sha256:4f1d2c3b4a5e'],
          ['2026-03-03T14:41:35Z', 'rolled-back', 'sha256:0a1b2c3d4e5f'],
        ],
      },
    ],
    timeline: [
      { at: START, text: 'Deployment recorded (sha256:4f1d2c3b4a5e)', kind: 'deployed' },
      { at: START + 12_000, text: 'The new release answers', kind: 'effective' },
      { at: START + 555_000, text: 'errors failed: 412 of 9810 were bad', kind: 'detected' },
      { at: START + 570_000, text: 'Committed c0ffeec0ffee', kind: 'rolled-back' },
      { at: START + 640_000, text: 'Recovered', kind: 'recovered' },
    ],
    charts: [evidence(), shares()],
  });
}

/** Markup, commands, escapes, mentions and links in every place that quotes something. */
export const HOSTILE =
  '</style><script>alert(1)</script><img src=x onerror=alert(1)>]]>--><!-- @octocat #12 GH-3 https://evil.example [x](https://evil.example) `a|b` ::error::x ##[group] \u001b[31m \u202e \u0000 \ufffe \ud800 "\'&amp; {0} **b**';

export function hostileReport(): Report {
  const finding = sampleFinding({
    message: HOSTILE,
    fix: HOSTILE,
    rule: `avro/${HOSTILE}`,
    place: { file: `a/${HOSTILE}\n::warning::x`, line: 1, column: 1 },
    related: [{ place: { file: HOSTILE, line: 2, column: 2 }, label: HOSTILE }],
    excerpts: [
      { side: 'old', release: HOSTILE, place: { file: HOSTILE, line: 1, column: 1 }, from: 1, lines: [HOSTILE, `\`\`\`\n${HOSTILE}`] },
    ],
    versions: { writer: HOSTILE, reader: HOSTILE },
    witness: { payload: { [HOSTILE]: [HOSTILE] }, outcome: 'changed', readBack: HOSTILE, error: HOSTILE, confirmedBy: [HOSTILE] },
    rulings: [{ by: 'policy', before: 'error', after: 'error', why: HOSTILE }],
    waiver: { reason: HOSTILE, owner: HOSTILE, expires: HOSTILE },
  });
  return {
    verb: 'watch',
    verdict: 'fail',
    cause: 'app-failed',
    headline: HOSTILE,
    nextStep: HOSTILE,
    findings: [finding],
    facts: [{ label: HOSTILE, text: HOSTILE }],
    tables: [{ title: HOSTILE, columns: [HOSTILE, 'b'], rows: [[HOSTILE, HOSTILE]] }],
    timeline: [{ at: START, text: HOSTILE, kind: 'detected' }],
    charts: [
      {
        title: HOSTILE,
        unit: HOSTILE,
        series: [
          {
            label: HOSTILE,
            points: [
              { at: START, value: 1 },
              { at: START + 1, value: Number.NaN },
            ],
          },
        ],
        limit: { value: 1, label: HOSTILE },
        moments: [{ at: START, label: HOSTILE }],
        summary: HOSTILE,
      },
    ],
  };
}

/** Reports of every kind, by name. */
export const GALLERY: Readonly<Record<string, () => Report>> = {
  'blocked-check': blockedCheck,
  'passed-check': () => sampleReport({ verdict: 'pass', headline: 'May be deployed and taken back to v2.2.0 and v2.1.0.', findings: [] }),
  'taken-back': takenBack,
  'undecided-watch': () =>
    sampleReport({
      verb: 'watch',
      verdict: 'inconclusive',
      cause: 'no-data',
      headline: 'Whether production holds could not be told.',
      findings: [],
      tables: [],
    }),
  hostile: hostileReport,
};
