import type { Finding } from '../../core/index.ts';
import { releaseLabel } from '../labels.ts';
import { counted } from '../rule-text.ts';
import type { Release } from '../../window/index.ts';
import type { ContractAnswer, GateContext, GateResult } from '../types.ts';
import { Answerer } from './answer.ts';
import { type CellAnswer, cellsOf, dataFiles } from './cells.ts';
import { cellFindings } from './findings.ts';

/** Holds the data of the window against the contracts of the window, those of consumers included. */
export async function run({ config, window, signal, now = Date.now() }: GateContext): Promise<GateResult> {
  const answerer = new Answerer({ now, signal });
  const answers: CellAnswer[] = [];
  for (const entry of config.contracts) {
    for (const cell of await cellsOf(entry, window)) {
      signal.throwIfAborted();
      answers.push(await answerer.answer(cell));
    }
  }
  const findings = new Map<string, Finding>();
  for (const finding of (await Promise.all(answers.map(boundFindings))).flat())
    if (!findings.has(finding.fingerprint)) findings.set(finding.fingerprint, finding);
  const answered = answers.filter(({ answer }) => answer !== 'unknown').length;
  return {
    findings: [...findings.values()],
    tally: { asked: answers.length, answered },
    contracts: answers.map(toAnswer),
    facts: [
      {
        label: 'Contracts',
        text: `${counted(config.contracts.length, 'contract')}; ${counted(answers.length, 'question')}, ${answered} answered`,
      },
    ],
    tables: [{ title: 'Consumer matrix', columns: ['contract', 'as of', 'data of', 'kept'], rows: answers.map(toRow) }],
  };
}

/** What was found rests on the contract and on all of the data: a waiver holds for these alone. */
async function boundFindings(answer: CellAnswer): Promise<Finding[]> {
  const { contract, entry, dataOf } = answer.cell;
  const files = [contract, ...(await dataFiles(entry, dataOf))];
  return cellFindings(answer).map((finding) => ({ ...finding, files }));
}

function toAnswer(answer: CellAnswer): ContractAnswer {
  const { contract, isConsumer, contractOf, dataOf } = answer.cell;
  const named = ({ label, tag }: Release): string => (label === 'N' ? label : (tag ?? label));
  const reason = answer.answer === 'unknown' ? { reason: answer.reason } : {};
  return { contract, isConsumer, contractOf: named(contractOf), dataOf: named(dataOf), answer: answer.answer, ...reason };
}

function toRow({ cell, answer }: CellAnswer): string[] {
  return [cell.contract, releaseLabel(cell.contractOf), releaseLabel(cell.dataOf), answer];
}
