import { describe, expect, it } from '@jest/globals';
import { classifyPush } from '../../../src/write-back/channels/git/push.ts';

const status = (reason: string): string => `To https://host/repo\n!\tabc:refs/heads/main\t${reason}\nDone\n`;

describe('the answer of a push', () => {
  it.each([
    ['[rejected] (fetch first)'],
    ['[rejected] (non-fast-forward)'],
    ["[remote rejected] (cannot lock ref 'refs/heads/main': is at 1 but expected 2)"],
    ["[remote rejected] (cannot lock ref 'refs/heads/main': reference already exists)"],
    ['[remote rejected] (failed to update ref)'],
    ['[remote rejected] (incorrect old value provided)'],
  ])('%s is stale', (reason) => {
    expect(classifyPush(1, status(reason), '')).toMatchObject({ result: 'stale' });
  });

  it.each([
    ['[remote rejected] (protected branch hook declined)', 'remote: error: GH006: Protected branch update failed for refs/heads/main.'],
    ['[remote rejected] (push declined due to repository rule violations)', 'remote: error: GH013: Repository rule violations found'],
    [
      '[remote rejected] (pre-receive hook declined)',
      'remote: GitLab: You are not allowed to push code to protected branches on this project.',
    ],
    ['[rejected] (fetch first)', 'remote: error: GH006: Protected branch update failed'],
  ])('%s is protected', (reason, words) => {
    const outcome = classifyPush(1, status(reason), `${words}\nerror: failed to push some refs`);
    expect(outcome).toMatchObject({ result: 'refused', reason: 'protected', detail: expect.stringContaining(words.slice(8, 30)) });
  });

  it.each([
    [
      "remote: Permission to o/r.git denied to github-actions[bot].\nfatal: unable to access 'https://h/': The requested URL returned error: 403",
    ],
    ['ERROR: The key you are authenticating with has been marked as read only.'],
    ["fatal: could not read Username for 'https://h': terminal prompts disabled"],
    ["remote: Invalid username or password.\nfatal: Authentication failed for 'https://h/'"],
    ['git@h: Permission denied (publickey).'],
  ])('%s is a matter of permission', (words) => {
    expect(classifyPush(128, '', words)).toMatchObject({ result: 'refused', reason: 'permission' });
  });

  it('a branch in the way of a folder is not a race', () => {
    const words = "remote: error: cannot lock ref 'refs/heads/a/b': 'refs/heads/a' exists; cannot create 'refs/heads/a/b'";
    expect(classifyPush(1, status('[remote rejected] (failed to update ref)'), words)).toMatchObject({
      result: 'refused',
      detail: expect.stringContaining("'refs/heads/a' exists"),
    });
  });

  it('a lock that may not be taken is a matter of permission', () => {
    const words = "remote: error: cannot lock ref 'refs/heads/main': Unable to create '/srv/r.git/refs/heads/main.lock': Permission denied";
    expect(classifyPush(1, status('[remote rejected] (failed to update ref)'), words)).toMatchObject({
      result: 'refused',
      reason: 'permission',
    });
  });

  it.each([
    ["fatal: unable to access 'https://h/': Could not resolve host: h"],
    ["fatal: unable to access 'https://h/': The requested URL returned error: 503"],
    ['fatal: the remote end hung up unexpectedly'],
    [''],
  ])('%s says nothing about the branch', (words) => {
    expect(classifyPush(128, '', words)).toMatchObject({ result: 'lost' });
  });
});
