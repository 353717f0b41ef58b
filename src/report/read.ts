import {
  CAUSES,
  type Cause,
  type Finding,
  type GateId,
  MOMENT_KINDS,
  type Place,
  type Report,
  type ReportChart,
  type ReportTable,
  type Ruling,
  type SourceExcerpt,
  type Verdict,
  type Witness,
} from '../core/index.ts';
import { Reader } from './reader.ts';

const VERDICTS = ['pass', 'fail', 'inconclusive', 'skipped', 'error'] as const satisfies readonly Verdict[];
const SEVERITIES = ['error', 'warning', 'note'] as const;
const WORD = /^[a-z][a-z-]{0,39}$/;

/**
 * The report that a JSON file holds. The file may come from anybody: what is not as it should be is refused with its place, what is more than
 * anybody reads is left out, and no text of the file gets into an error.
 * @throws GateError RG-REPORT
 */
export function readReport(text: string): Report {
  const root = Reader.parse(text);
  root.at('version').oneOf([1]);
  const cause = root.optional('cause')?.text();
  const nextStep = root.optional('nextStep')?.text();
  const charts = root.optional('charts')?.list(100).map(readChart);
  return {
    verb: root.at('verb').matching(/^[a-z][a-z -]{0,39}$/, 'the name of a verb'),
    verdict: root.at('verdict').oneOf(VERDICTS),
    ...(cause !== undefined && Object.hasOwn(CAUSES, cause) && { cause: cause as Cause }),
    headline: root.at('headline').text(),
    ...(nextStep !== undefined && { nextStep }),
    findings: root.at('findings').list(5000).map(readFinding),
    facts: root
      .at('facts')
      .list(1000)
      .map((fact) => ({ label: fact.at('label').text(), text: fact.at('text').text() })),
    tables: root.at('tables').list(100).map(readTable),
    timeline: root
      .at('timeline')
      .list(5000)
      .map((moment) => ({ at: moment.at('at').time(), text: moment.at('text').text(), ...readKind(moment) })),
    ...(charts && { charts }),
  };
}

function readTable(table: Reader): ReportTable {
  const matrix = table.optional('matrix')?.oneOf([true]);
  return {
    title: table.at('title').text(),
    columns: table.at('columns').texts(50),
    rows: table
      .at('rows')
      .list(5000)
      .map((row) => row.texts(50)),
    ...(matrix && { matrix }),
  };
}

/** A kind that a later version knows is none here. */
function readKind(moment: Reader): Pick<Report['timeline'][number], 'kind'> {
  const text = moment.optional('kind')?.text();
  const kind = MOMENT_KINDS.find((known) => known === text);
  return kind === undefined ? {} : { kind };
}

function readChart(chart: Reader): ReportChart {
  const scale = chart.optional('scale')?.oneOf(['linear', 'log'] as const);
  const limit = chart.optional('limit');
  const summary = chart.optional('summary')?.text();
  return {
    title: chart.at('title').text(),
    unit: chart.at('unit').text(),
    ...(scale && { scale }),
    series: chart
      .at('series')
      .list(20)
      .map((series) => ({
        label: series.at('label').text(),
        points: series
          .at('points')
          .list(20_000)
          .map((point) => ({ at: point.at('at').time(), value: point.at('value').numberOrNull() ?? undefined })),
      })),
    ...(limit && { limit: { value: limit.at('value').number(), label: limit.at('label').text() } }),
    moments: chart
      .at('moments')
      .list(200)
      .map((moment) => ({ at: moment.at('at').time(), label: moment.at('label').text(), ...readKind(moment) })),
    ...(summary !== undefined && { summary }),
  };
}

function readFinding(finding: Reader): Finding {
  const place = finding.optional('place');
  const related = finding.optional('related')?.list(50);
  const excerpts = finding.optional('excerpts')?.list(10).map(readExcerpt);
  const path = finding.optional('path')?.text();
  const direction = finding.optional('direction')?.oneOf(['deploy', 'rollback'] as const);
  const kind = finding.optional('kind')?.oneOf(['breaking', 'lossy', 'unknown'] as const);
  const witness = finding.optional('witness');
  const rulings = finding.optional('rulings')?.list(50).map(readRuling);
  const waiver = finding.optional('waiver');
  return {
    // Later versions may know more gates; here a gate is only named.
    gate: finding.at('gate').matching(WORD, 'the id of a gate') as GateId,
    rule: finding.at('rule').text(),
    severity: finding.at('severity').oneOf(SEVERITIES),
    message: finding.at('message').text(),
    data: {},
    fix: finding.at('fix').text(),
    ...(place && { place: readPlace(place) }),
    ...(related && { related: related.map((one) => ({ place: readPlace(one.at('place')), label: one.at('label').text() })) }),
    ...(excerpts && { excerpts }),
    ...(path !== undefined && { path }),
    ...(direction && { direction }),
    ...readVersions(finding),
    ...(witness && { witness: readWitness(witness) }),
    ...(kind && { kind }),
    ...(finding.optional('inherited') && { inherited: true as const }),
    ...(rulings && { rulings }),
    ...(waiver && {
      waiver: {
        reason: waiver.at('reason').text(),
        owner: waiver.at('owner').text(),
        expires: waiver.at('expires').text(),
      },
    }),
    ...(finding.optional('blobs') && { blobs: {} }),
    fingerprint: finding.at('fingerprint').matching(/^(sha256:)?[0-9a-f]{12,64}$/, 'a fingerprint'),
  };
}

function readPlace(place: Reader): Place {
  return { file: place.at('file').text(), line: place.at('line').count(), column: place.at('column').count() };
}

function readExcerpt(excerpt: Reader): SourceExcerpt {
  return {
    side: excerpt.at('side').oneOf(['old', 'new'] as const),
    release: excerpt.at('release').text(),
    place: readPlace(excerpt.at('place')),
    from: excerpt.at('from').count(),
    lines: excerpt.at('lines').texts(50),
  };
}

function readVersions(finding: Reader): Pick<Finding, 'versions'> {
  const versions = finding.optional('versions');
  if (!versions) return {};
  const between = versions.optional('between')?.oneOf(['clients', 'state'] as const);
  return { versions: { writer: versions.at('writer').text(), reader: versions.at('reader').text(), ...(between && { between }) } };
}

function readWitness(witness: Reader): Witness {
  const error = witness.optional('error')?.text();
  const readBack = witness.optional('readBack')?.json();
  return {
    payload: witness.at('payload').json(),
    outcome: witness.at('outcome').oneOf(['rejected', 'changed'] as const),
    ...(error !== undefined && { error }),
    ...(readBack !== undefined && { readBack }),
    confirmedBy: witness.at('confirmedBy').texts(20),
  };
}

function readRuling(ruling: Reader): Ruling {
  return {
    by: ruling.at('by').oneOf(['configuration', 'policy', 'waiver'] as const),
    before: ruling.at('before').oneOf(SEVERITIES),
    after: ruling.at('after').oneOf(SEVERITIES),
    why: ruling.at('why').text(),
  };
}
