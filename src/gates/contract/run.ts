import type { ContractEntry } from '../../config/index.ts';
import type { Finding } from '../../core/index.ts';
import { releaseLabel } from '../labels.ts';
import { counted } from '../rule-text.ts';
import type { Release } from '../../window/index.ts';
import type { ContractAnswer, GateContext, GateResult } from '../types.ts';
import { Answerer } from './answer.ts';
import { type Cell, type CellAnswer, cellsOf, contractName, dataFiles, droppedCells, type EarlierRelease } from './cells.ts';
import { earlierEntries, matchEntries } from './earlier-entries.ts';
import { cellFindings } from './findings.ts';

type Facts = GateResult['facts'];

/** Holds the data of the window against the contracts of the window, those of consumers included. */
export async function run(context: GateContext): Promise<GateResult> {
  const { config, signal, databases, duckdb, now = Date.now() } = context;
  const answerer = new Answerer({ now, signal, ...(databases && { world: databases }), ...(duckdb !== undefined && { duckdb }) });
  const answers: CellAnswer[] = [];
  const { cells, facts } = await questionsOf(context);
  for (const cell of cells) {
    signal.throwIfAborted();
    answers.push(await answerer.answer(cell));
  }
  const findings = mergeVersions((await Promise.all(answers.map(boundFindings))).flat());
  const answered = answers.filter(({ answer }) => answer !== 'unknown').length;
  return {
    findings,
    tally: { asked: answers.length, answered },
    contracts: answers.map(toAnswer),
    facts: [
      {
        label: 'Contracts',
        text: `${counted(config.contracts.length, 'contract')}; ${counted(answers.length, 'question')}, ${answered} answered`,
      },
      ...facts,
    ],
    tables: [
      {
        title: 'Consumer matrix',
        columns: ['contract', 'as of', 'data of', 'kept'],
        rows: answers.map(toRow).sort(worstFirst),
        matrix: true,
      },
    ],
  };
}

/** Every question of the window, and what has to be known about how they were found. */
async function questionsOf({ config, policy, window }: GateContext): Promise<{ readonly cells: readonly Cell[]; readonly facts: Facts }> {
  const { candidate, earlier } = window;
  const facts: Facts[number][] = [];
  const known = new Map<ContractEntry, EarlierRelease[]>(config.contracts.map((entry) => [entry, []]));
  const dropped: Cell[] = [];
  for (const release of earlier) {
    const { entries, error } = await earlierEntries(release, policy.file);
    if (error) facts.push({ label: `Consumers of ${releaseLabel(release)}`, text: `looked for where they are now: ${error.message}` });
    const found = matchEntries(config.contracts, entries);
    for (const [entry, releases] of known) releases.push({ release, own: found.matched.get(entry) });
    for (const entry of found.dropped) {
      // The line is one of the earlier release, and the file shown is today's.
      dropped.push(...(await droppedCells({ ...entry, place: { file: policy.file, line: 1, column: 1 } }, candidate, release)));
    }
  }
  const asked: Cell[] = [];
  for (const [entry, releases] of known) asked.push(...(await cellsOf(entry, candidate, releases)));
  return { cells: [...asked, ...dropped], facts };
}

/** What is the same in several releases is one finding that names all of them. */
function mergeVersions(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const { versions, files = [] } = merged.get(finding.fingerprint) ?? finding;
    const [one, other] = [versions, finding.versions];
    merged.set(finding.fingerprint, {
      ...finding,
      files: [...new Set([...files, ...(finding.files ?? [])])],
      ...(one && other && { versions: { ...other, writer: joined(one.writer, other.writer), reader: joined(one.reader, other.reader) } }),
    });
  }
  return [...merged.values()];
}

function joined(one: string, other: string): string {
  return [...new Set([...one.split(', '), ...other.split(', ')])].join(', ');
}

/** What was found rests on the contract and on all of the data: a waiver holds for these alone. */
async function boundFindings(answer: CellAnswer): Promise<Finding[]> {
  const { contract, entry, dataOf } = answer.cell;
  const files = [...(contract === '' ? [] : [contract]), ...(await dataFiles(entry, dataOf))];
  return cellFindings(answer).map((finding) => ({ ...finding, files }));
}

function toAnswer(answer: CellAnswer): ContractAnswer {
  const { isConsumer, contractOf, dataOf } = answer.cell;
  const contract = contractName(answer.cell);
  const named = ({ label, tag }: Release): string => (label === 'N' ? label : (tag ?? label));
  const reason = answer.answer === 'unknown' ? { reason: answer.reason } : {};
  return { contract, isConsumer, contractOf: named(contractOf), dataOf: named(dataOf), answer: answer.answer, ...reason };
}

const ORDER: readonly (string | undefined)[] = ['no', 'unknown', 'yes'];

/** A table that is cut must not hide what is broken. */
function worstFirst(one: readonly string[], other: readonly string[]): number {
  return ORDER.indexOf(one[3]) - ORDER.indexOf(other[3]);
}

function toRow({ cell, answer }: CellAnswer): string[] {
  return [contractName(cell), releaseLabel(cell.contractOf), releaseLabel(cell.dataOf), answer];
}
