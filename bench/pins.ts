/**
 * Pins in large files: `node scripts/run.mjs bench/pins.ts [--documents N] [--runs N]`. One pin of a file of many documents is read and
 * set; the yardstick is a parser reading the same file whole, in the same run. Then all pins of the file are listed.
 */
import { parseArgs } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { listPins, parseSelector, readPin, splicePins } from '../src/pins/index.ts';

const HEX = '0123456789abcdef';

function digestOf(index: number): string {
  let state = index + 1;
  const digits = Array.from({ length: 64 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return HEX[(state >>> 16) & 15];
  });
  return `sha256:${digits.join('')}`;
}

/** Objects of three kinds in turn, each with one image or chart. */
function documentOf(index: number): string {
  const image = `registry.example/team/app-${index}@${digestOf(index)}`;
  const values = `image:\n  repository: registry.example/team/app-${index}\n  tag: v1\n  digest: ${digestOf(index)}\n`;
  if (index % 3 === 0)
    return `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app-${index}\nspec:\n  template:\n    spec:\n      containers:\n        - name: main\n          image: ${image}\n`;
  if (index % 3 === 1)
    return `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: app-${index}\nspec:\n  values:\n${values.replace(/^/gm, '    ').trimEnd()}\n`;
  return `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: app-${index}\nspec:\n  source:\n    helm:\n      values: |\n${values.replace(/^/gm, '        ').trimEnd()}\n`;
}

const SELECTORS = [
  (index: number): string => `kubernetes:Deployment/app-${index}/main`,
  (index: number): string => `field:HelmRelease/app-${index}#spec.values.image`,
  (index: number): string => `field:Application/app-${index}#spec.source.helm.values|image`,
];

/** The least of several runs, in milliseconds of processor time: a machine that does other things as well is slower by the clock. */
function least(runs: number, action: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

export function main(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { documents: { type: 'string', default: '20000' }, runs: { type: 'string', default: '5' } },
  });
  const [documents, runs] = [Number(values.documents), Number(values.runs)];
  const text = Array.from({ length: documents }, (_, index) => documentOf(index)).join('---\n');
  const bytes = Buffer.from(text);
  console.log(`${documents} documents, ${(bytes.length / 1e6).toFixed(1)} MB`);
  const whole = least(1, () => parseAllDocuments(text, { keepSourceTokens: true, uniqueKeys: false }));
  const print = (name: string, milliseconds: number): void => {
    console.log(`${name.padEnd(34)} ${milliseconds.toFixed(1).padStart(8)} ms  ${(whole / milliseconds).toFixed(1).padStart(7)} x`);
  };
  print('the parser alone, whole file', whole);
  for (const [kind, selector] of SELECTORS.entries()) {
    const target = Math.floor((documents * 3) / 4 / 3) * 3 + kind;
    const config = parseSelector(selector(target));
    print(
      `read ${config.locator} (${kind})`,
      least(runs, () => readPin('all.yaml', bytes, config)),
    );
    const edit = { selector: config, expect: digestOf(target), value: digestOf(target + 1) };
    print(
      `set ${config.locator} (${kind})`,
      least(runs, () => splicePins('all.yaml', bytes, [edit])),
    );
  }
  print(
    'list all pins',
    least(1, () => listPins('all.yaml', bytes)),
  );
}
