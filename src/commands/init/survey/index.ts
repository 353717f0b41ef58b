import type { GitRepository } from '../../../git/index.ts';
import type { Survey } from '../types.ts';
import { surveyContracts } from './contracts.ts';
import { listFiles, readHeads } from './files.ts';
import { surveyPins } from './pins.ts';
import { surveySchemas } from './schemas.ts';
import { surveyTags } from './tags.ts';

/** Looks at everything that a configuration could name. Nothing is run, nothing leaves the machine. */
export async function survey(repository: GitRepository): Promise<Survey> {
  const { paths, candidates, leftOut } = await listFiles(repository);
  const files = await readHeads(repository.directory, candidates);
  const formats = await import('../../../compat/index.ts');
  const isContract = (path: string, head: string): boolean => formats.detectFormat(path, head)?.name === 'odcs';
  return {
    files: paths.length,
    schemas: surveySchemas(files, paths, formats),
    contracts: surveyContracts(files, paths, isContract),
    tags: await surveyTags(repository),
    environments: await surveyPins(
      repository.directory,
      files.map(({ path }) => path),
    ),
    workflows: paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)),
    leftOut,
    hasCommits: (await repository.object('HEAD^{commit}')) !== undefined,
  };
}
