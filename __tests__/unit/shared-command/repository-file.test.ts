import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readRepositoryFile, writeRepositoryFile } from '../../../src/commands/shared/repository-file.ts';

let root: string;
let top: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'repository-file-'));
  top = join(root, 'work');
  await mkdir(top);
  await writeFile(join(root, 'secret'), 'x');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('files of a repository', () => {
  it.each(['../secret', 'a/../../secret', '../new', '..'])('never reach %s', async (path) => {
    await expect(readRepositoryFile(top, path)).rejects.toMatchObject({ code: 'RG-PATH' });
    await expect(writeRepositoryFile(top, path, 'y')).rejects.toMatchObject({ code: 'RG-PATH' });
    expect(await readFile(join(root, 'secret'), 'utf8')).toBe('x');
  });

  it('never lie behind a link that leads out', async () => {
    await symlink(root, join(top, 'out'));
    await expect(writeRepositoryFile(top, 'out/secret', 'y')).rejects.toMatchObject({ code: 'RG-PATH' });
    await expect(writeRepositoryFile(top, 'out/new/file', 'y')).rejects.toMatchObject({ code: 'RG-PATH' });
    await symlink(join(root, 'nothing'), join(top, 'dangling'));
    await expect(writeRepositoryFile(top, 'dangling', 'y')).rejects.toMatchObject({ code: 'RG-PATH' });
    await symlink(join(root, 'secret'), join(top, 'link'));
    await expect(readRepositoryFile(top, 'link')).rejects.toMatchObject({ code: 'RG-PATH' });
  });

  it('may have odd names, and are made with their folders', async () => {
    await writeRepositoryFile(top, '..x/ü n.yml', 'y');
    expect(await readRepositoryFile(top, '..x/ü n.yml')).toBe('y');
    expect(await readRepositoryFile(top, 'none')).toBeUndefined();
  });
});
