/**
 * Real histories of published JSON Schemas: what is answered, what stays open, how long it takes.
 * `node scripts/run.mjs bench/json-schema.ts [--writers any] [--only NAME] [--show]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareSources } from '../src/compat/index.ts';
import type { SchemaPolicy } from '../src/config/index.ts';
import type { Answer, DirectedAnswer } from '../src/core/index.ts';
import { fetchPackage } from './support/package.mjs';

interface History {
  readonly name: string;
  readonly file: (version: string) => string;
  readonly versions: readonly string[];
}

/** Consecutive pairs are compared, in both directions. */
const HISTORIES: readonly History[] = [
  {
    name: 'vega-lite',
    file: () => 'build/vega-lite-schema.json',
    versions: ['5.8.0', '5.12.0', '5.17.0', '5.19.0', '5.21.0', '5.22.0', '5.23.0', '6.2.0', '6.4.0', '6.5.0'],
  },
  {
    name: 'vega',
    file: () => 'build/vega-schema.json',
    versions: ['5.20.0', '5.22.1', '5.24.0', '5.26.0', '5.28.0', '5.30.0', '5.33.0', '6.0.0', '6.2.0'],
  },
  {
    name: '@octokit/webhooks-schemas',
    file: () => 'schema.json',
    versions: ['4.13.0', '5.8.0', '6.11.0', '7.0.3', '7.1.0', '7.3.1', '7.5.1', '7.6.1'],
  },
  {
    name: '@camunda/zeebe-element-templates-json-schema',
    file: () => 'resources/schema.json',
    versions: ['0.19.0', '0.22.0', '0.25.1', '0.28.0', '0.31.1', '0.35.0', '0.40.0', '0.44.0', '0.46.0'],
  },
  { name: '@asyncapi/specs', file: () => 'schemas/3.0.0-without-$id.json', versions: ['6.5.0', '6.6.0', '6.8.0', '6.9.0', '6.11.1'] },
  { name: 'wrangler', file: () => 'config-schema.json', versions: ['3.78.7', '3.114.4', '4.23.0', '4.60.0', '4.111.0', '4.164.0'] },
  { name: 'knip', file: () => 'schema.json', versions: ['5.0.4', '5.23.3', '5.38.2', '5.57.0', '5.76.3', '6.12.0', '6.44.2'] },
  {
    name: 'oxlint',
    file: () => 'configuration_schema.json',
    versions: ['0.15.15', '1.5.0', '1.26.0', '1.50.0', '1.71.0', '1.94.0'],
  },
  { name: 'webpack', file: () => 'schemas/WebpackOptions.json', versions: ['5.10.1', '5.45.1', '5.88.0', '5.112.2'] },
  { name: 'app-builder-lib', file: () => 'scheme.json', versions: ['22.11.9', '23.0.9', '24.6.4', '25.1.8', '26.3.6', '26.17.0'] },
];

const ANSWERS: readonly Answer[] = ['compatible', 'breaking', 'unknown'];

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { writers: { type: 'string' }, only: { type: 'string' }, show: { type: 'boolean', default: false } },
  });
  const policy: SchemaPolicy = values.writers === 'any' ? { writers: 'any' } : {};
  const all: DirectedAnswer[] = [];
  for (const history of HISTORIES) {
    if (values.only !== undefined && !history.name.includes(values.only)) continue;
    const start = process.cpuUsage();
    const answers = await walk(history, policy);
    const { user, system } = process.cpuUsage(start);
    print(history.name, answers, (user + system) / 1e6);
    if (values.show) show(answers);
    all.push(...answers);
  }
  print('all', all, undefined);
  console.log(`peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

async function walk({ name, file, versions }: History, policy: SchemaPolicy): Promise<DirectedAnswer[]> {
  const read = (version: string): string => readFileSync(join(fetchPackage(name, version), file(version)), 'utf8');
  const answers: DirectedAnswer[] = [];
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1];
    if (before === undefined) continue;
    const path = 'schema.json';
    const { deploy, rollback } = await compareSources({ path, text: read(before) }, { path, text: read(version) }, 'json-schema', policy);
    answers.push(deploy, rollback);
  }
  return answers;
}

function print(name: string, answers: readonly DirectedAnswer[], seconds: number | undefined): void {
  const counts = ANSWERS.map((answer) => `${answer} ${answers.filter((one) => one.answer === answer).length}`);
  const found = answers.flatMap(({ differences }) => differences);
  const open = found.filter(({ kind }) => kind === 'unknown').length;
  const share = answers.length === 0 ? 0 : (100 * answers.filter(({ answer }) => answer === 'unknown').length) / answers.length;
  const time = seconds === undefined ? '' : `, ${seconds.toFixed(1)} s CPU`;
  console.log(
    `${name}: ${answers.length} answers: ${counts.join(', ')} (${share.toFixed(1)} % abstention); ${found.length} differences, ${open} open${time}`,
  );
}

function show(answers: readonly DirectedAnswer[]): void {
  answers.forEach(({ differences }, index) => {
    const open = differences.filter(({ kind }) => kind === 'unknown');
    for (const { rule, path, message } of open)
      console.log(
        `  pair ${Math.floor(index / 2) + 1} ${index % 2 === 0 ? 'deploy' : 'rollback'} ${rule} ${path} ${message.slice(0, 160)}`,
      );
  });
}
