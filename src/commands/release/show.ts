import { type CommandInput, type CommandResult, type Host, type JsonObject, shortDigest } from '../../core/index.ts';
import { openRepository } from '../../git/index.ts';
import { type ReleaseMember, type ReleaseStatement, statementDigest, toCycloneDx } from '../../release/index.ts';
import { textOption } from '../rollback/with-session.ts';
import { readStatement } from './files.ts';
import { writeOutput } from './output.ts';

/** @throws GateError RG-FILE, RG-RELEASE */
export async function show({ positionals: [path = ''] }: CommandInput, host: Host): Promise<CommandResult> {
  const statement = await readStatement(host.directory, path);
  return { verdict: 'pass', json: statement as unknown as JsonObject, text: render(statement) };
}

/** @throws GateError RG-FILE, RG-RELEASE */
export async function exportBom(input: CommandInput, host: Host): Promise<CommandResult> {
  const bom = toCycloneDx(await readStatement(host.directory, input.positionals[0] ?? ''));
  const output = textOption(input, 'output');
  const text = JSON.stringify(bom, null, 2);
  if (output === undefined) return { verdict: 'pass', json: bom, text };
  const repository = await openRepository(host.directory);
  try {
    await writeOutput(repository, output, `${text}\n`);
  } finally {
    await repository.close();
  }
  return { verdict: 'pass', json: bom, text: output };
}

function render(statement: ReleaseStatement): string {
  const { environment, tupleId, createdAt, commit, release, predecessor, members, interfaces } = statement.predicate;
  const before =
    predecessor === null ? 'none' : `${shortDigest(predecessor.tupleId)}${predecessor.digest === null ? ' (without a manifest)' : ''}`;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['environment', environment],
    ['release', release],
    ['tuple', tupleId],
    ['manifest', statementDigest(statement)],
    ['sealed', `${createdAt} from ${commit.slice(0, 12)}`],
    ['predecessor', before],
    ['signature', interfaces.signature?.['sha256']],
    ['preprocessing', interfaces.preprocessing?.['sha256']],
  ];
  const head = facts.flatMap(([label, text]) => (text === undefined ? [] : [`${label.padEnd(14)}${text}`]));
  return [...head, '', ...members.map(renderMember)].join('\n');
}

function renderMember({ name, role, value, sealedBy, digest, sources = [] }: ReleaseMember): string {
  const seal = Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`);
  const from = sources.map(({ file, importer, facts = {} }) => {
    const told = Object.entries(facts).map(([key, text]) => `${key} ${text}`);
    return `    from ${file}${importer === undefined ? '' : ` (${[importer, ...told].join(', ')})`}`;
  });
  return [`${name} (${role})  ${value}`, `    by ${sealedBy}: ${seal.join(', ')}`, ...from].join('\n');
}
