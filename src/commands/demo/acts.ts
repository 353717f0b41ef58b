import { type CommandResult, type Host, shortDigest, type Verdict } from '../../core/index.ts';
import { renderTerminal } from '../../report/index.ts';
import { run as check } from '../check/run.ts';
import { show } from '../ledger/run.ts';
import { run as watch } from '../watch/run.ts';
import type { DemoDeployer } from './deployer.ts';
import type { DemoRepository } from './repository.ts';
import { ENVIRONMENT, firstFiles, IMAGES, MANIFEST, manifests, orderSchema } from './stage.ts';

export interface Stage {
  readonly host: Host;
  readonly repository: DemoRepository;
  readonly deployer: DemoDeployer;
  readonly url: string;
}

interface Act {
  readonly name: string;
  readonly ok: boolean;
}

/** Plays all acts in order; each says whether it ended as it should. An act that fails does not stop the next. */
export async function play(stage: Stage): Promise<readonly Act[]> {
  await prologue(stage);
  const acts: Act[] = [];
  for (const act of [blockedPullRequest, mendedPullRequest, goodDeploy, badDeploy, epilogue]) {
    acts.push(await act(stage));
    // A verb ends with a result when it is cancelled; the story does not go on with that.
    stage.host.signal.throwIfAborted();
  }
  return acts;
}

async function prologue({ host, repository, deployer, url }: Stage): Promise<void> {
  title(host, 'A repository with three releases');
  await repository.commit('Release 1.0.0', firstFiles(url));
  await repository.release('v1.0.0');
  await repository.commit('Release 1.1.0', manifests(IMAGES.second, 6, 'v2.1'));
  await repository.release('v1.1.0');
  await repository.commit('Release 1.2.0', manifests(IMAGES.third, 7, 'v2.2'));
  await repository.release('v1.2.0');
  deployer.start();
  say(host, `v1.0.0, v1.1.0 and v1.2.0 are tagged. A service runs what ${MANIFEST} on the remote's main pins,`);
  say(host, `and users send it about 80 requests a second: ${url}`);
}

async function blockedPullRequest({ host, repository }: Stage): Promise<Act> {
  title(host, '1. A pull request that could not be taken back');
  say(host, 'Every order must now carry a coupon, and may be paid in pounds. Reads well, passes every unit test.');
  say(host, 'But orders of v1.2.0 carry no coupon, and after a rollback v1.2.0 would meet orders in pounds.');
  await repository.git('checkout', '--quiet', '-b', 'coupons');
  await repository.write({ 'schemas/order.schema.json': orderSchema('careless') });
  return ended('blocked pull request', 'fail', host, await verb(host, repository, '$ rollback-gate check', check, {}));
}

async function mendedPullRequest({ host, repository }: Stage): Promise<Act> {
  title(host, '2. The same change, mended');
  say(host, 'The coupon becomes optional, and pounds wait until every release in the window can read them.');
  await repository.commit('Take coupons', { 'schemas/order.schema.json': orderSchema('mended') });
  const result = await verb(host, repository, '$ rollback-gate check', check, {});
  await repository.git('checkout', '--quiet', 'main');
  await repository.git('merge', '--quiet', '--ff-only', 'coupons');
  return ended('mended pull request', 'pass', host, result);
}

async function goodDeploy({ host, repository }: Stage): Promise<Act> {
  title(host, '3. A good deploy');
  await deploy(host, repository, '1.3.0', IMAGES.good, 8, 'v2.3');
  return ended(
    'good deploy',
    'pass',
    host,
    await verb(host, repository, `$ rollback-gate watch --environment ${ENVIRONMENT}`, watch, { environment: ENVIRONMENT }),
  );
}

async function badDeploy({ host, repository }: Stage): Promise<Act> {
  title(host, '4. A bad deploy: latency and errors');
  await deploy(host, repository, '1.4.0', IMAGES.bad, 9, 'v2.4');
  const result = await verb(host, repository, `$ rollback-gate watch --environment ${ENVIRONMENT}`, watch, { environment: ENVIRONMENT });
  await repository.git('pull', '--quiet', '--ff-only', 'origin', 'main');
  say(host, 'The one commit that took it back:');
  host.write(`${await repository.git('show', '--stat', '--format=%h %s%n%n%b', 'HEAD')}\n`);
  const back = (await repository.deployed(MANIFEST)).includes(IMAGES.good);
  const act = ended('bad deploy taken back', 'fail', host, result);
  return { ...act, ok: act.ok && back && result.cause === 'rolled-back' };
}

async function epilogue({ host, repository }: Stage): Promise<Act> {
  title(host, '5. What the ledger will say, months later');
  const result = await show({ positionals: [], options: { environment: ENVIRONMENT } }, at(host, repository));
  host.write(`${result.text ?? ''}\n`);
  return { name: 'ledger', ok: result.verdict === 'pass' };
}

async function deploy(
  host: Host,
  repository: DemoRepository,
  version: string,
  image: string,
  model: number,
  features: string,
): Promise<void> {
  await repository.commit(`Release ${version}`, manifests(image, model, features));
  await repository.release(`v${version}`);
  say(host, `v${version} is on main: image ${shortDigest(image)}…, model ${model}, features ${features}. One tuple of three pins.`);
}

type Run = (
  input: { positionals: readonly string[]; options: Record<string, string | boolean | undefined> },
  host: Host,
) => Promise<CommandResult>;

/** Runs a shipped verb and prints its report, with only those tables that carry the story. */
async function verb(
  host: Host,
  repository: DemoRepository,
  line: string,
  run: Run,
  options: Record<string, string>,
): Promise<CommandResult> {
  host.write(`\n${line}\n`);
  const result = await run({ positionals: [], options }, at(host, repository));
  const { report } = result;
  if (report) {
    const tables = report.tables.filter((table) => report.verb !== 'check' && TOLD.has(table.title));
    host.write(`\n${renderTerminal({ ...report, tables }, host.terminal ?? { color: false, width: 100 })}\n`);
  }
  return result;
}

const TOLD: ReadonlySet<string> = new Set(['Checks', 'Pins', 'What failed', 'Readiness']);

/** The host as a user in the demo's checkout would have it: no GitHub around, progress on standard output. */
function at(host: Host, repository: DemoRepository): Host {
  return { ...host, directory: repository.directory, env: () => undefined, progress: (line) => host.write(`  ${line}\n`) };
}

function ended(name: string, wanted: Verdict, host: Host, result: CommandResult): Act {
  const ok = result.verdict === wanted;
  if (!ok) say(host, `(This act should have ended with ${wanted}; it ended with ${result.verdict}.)`);
  return { name, ok };
}

function title(host: Host, text: string): void {
  const bold = host.terminal?.color === true ? (line: string) => `\u001B[1m${line}\u001B[22m` : (line: string) => line;
  host.write(`\n${bold(`── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`)}\n`);
}

function say(host: Host, text: string): void {
  host.write(`${text}\n`);
}
