import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type EventComparison, resolveComparison, SUPPORTED_EVENTS } from '../../../src/github/index.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const NEWEST = 'd'.repeat(40);
const TAG = 'e'.repeat(40);
const payload = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../support/events/${name}.json`, import.meta.url), 'utf8'));

/** Fixture, what is checked, whose configuration decides. */
const CASES: readonly [string, Omit<EventComparison, 'event'>][] = [
  ['pull_request', { kind: 'change', base: BASE, head: HEAD, candidate: 'work-tree', configFrom: 'base', untrusted: false }],
  ['pull_request.fork', { kind: 'change', base: BASE, head: HEAD, candidate: 'work-tree', configFrom: 'base', untrusted: true }],
  ['pull_request.deleted-fork', { kind: 'change', base: BASE, head: HEAD, candidate: 'work-tree', configFrom: 'base', untrusted: true }],
  ['pull_request_target', { kind: 'change', base: BASE, head: HEAD, candidate: 'head', configFrom: 'base', untrusted: true }],
  ['merge_group', { kind: 'change', base: BASE, head: HEAD, candidate: 'work-tree', configFrom: 'base', untrusted: false }],
  ['push', { kind: 'deploy', base: BASE, head: HEAD, candidate: 'work-tree', configFrom: 'head', untrusted: false }],
  ['merge_group.release-branch', { kind: 'change', base: BASE, head: HEAD, candidate: 'work-tree', configFrom: 'base', untrusted: false }],
  ['push.forced', { kind: 'deploy', base: BASE, head: HEAD, candidate: 'work-tree', configFrom: 'head', untrusted: false }],
  ['push.tag', { kind: 'deploy', head: HEAD, candidate: 'work-tree', configFrom: 'head', untrusted: false }],
  ['push.annotated-tag', { kind: 'deploy', head: TAG, candidate: 'work-tree', configFrom: 'head', untrusted: false }],
  ['push.new-branch', { kind: 'deploy', head: HEAD, candidate: 'work-tree', configFrom: 'head', untrusted: false }],
  ['workflow_dispatch', { kind: 'manual', candidate: 'work-tree', configFrom: 'head', untrusted: false }],
  ['schedule', { kind: 'manual', candidate: 'work-tree', configFrom: 'head', untrusted: false }],
  ['deployment', { kind: 'deploy', head: HEAD, candidate: 'work-tree', configFrom: 'head', untrusted: false }],
  ['deployment_status', { kind: 'deploy', head: HEAD, candidate: 'work-tree', configFrom: 'head', untrusted: false }],
  ['release', { kind: 'deploy', candidate: 'work-tree', configFrom: 'head', untrusted: false }],
  ['workflow_run', { kind: 'deploy', base: NEWEST, head: HEAD, candidate: 'head', configFrom: 'head', untrusted: false }],
  ['workflow_run.pull-request', { kind: 'change', base: BASE, head: HEAD, candidate: 'head', configFrom: 'base', untrusted: false }],
  ['workflow_run.fork', { kind: 'change', base: NEWEST, head: HEAD, candidate: 'head', configFrom: 'base', untrusted: true }],
];

describe('resolveComparison', () => {
  it.each(CASES)('%s', (name, expected) => {
    const event = name.split('.')[0] ?? '';
    expect(resolveComparison(event, payload(name), { sha: NEWEST })).toEqual({ event, ...expected });
  });

  it('has a case for every event', () => {
    expect(new Set(CASES.map(([name]) => name.split('.')[0]))).toEqual(new Set(SUPPORTED_EVENTS));
  });

  it('is documented for every event', () => {
    const page = readFileSync('docs/check.md', 'utf8');
    for (const event of SUPPORTED_EVENTS) expect(page).toMatch(new RegExp(`^\\|.*\`${event}\``, 'm'));
  });

  it('never lets a proposed change bring its own configuration', () => {
    const proposed = CASES.map(([, expected]) => expected).filter(({ kind, untrusted }) => kind === 'change' || untrusted);
    expect(proposed.length).toBeGreaterThan(5);
    expect(proposed.filter(({ configFrom, base }) => configFrom !== 'base' || base === undefined)).toEqual([]);
  });

  it.each(['issues', 'issue_comment', 'repository_dispatch', '', '__proto__', 'constructor'])(
    'refuses %j and lists what it knows',
    (event) => {
      expect(() => resolveComparison(event, payload('push'))).toThrow(
        expect.objectContaining({ code: 'RG-EVENT', expected: expect.stringContaining('merge_group') as unknown }),
      );
    },
  );

  it.each(['push.deleted', 'push.deleted-tag', 'release.deleted'])(
    'says that %s leaves nothing to check, and how not to be asked',
    (name) => {
      expect(() => resolveComparison(name.split('.')[0] ?? '', payload(name))).toThrow(
        expect.objectContaining({
          code: 'RG-EVENT',
          message: expect.stringContaining('nothing to check'),
          hint: expect.stringMatching(/./),
        }),
      );
    },
  );

  it('has a case or a refusal for every fixture', () => {
    const fixtures = readdirSync(new URL('../../support/events', import.meta.url)).map((file) => file.replace(/\.json$/, ''));
    const known = [...CASES.map(([name]) => name), 'push.deleted', 'push.deleted-tag', 'release.deleted'];
    expect(fixtures.filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['pull_request', {}],
    ['pull_request', null],
    ['pull_request', []],
    ['pull_request', 'text'],
    ['pull_request', { pull_request: { base: { sha: '--upload-pack=x' }, head: { sha: HEAD } } }],
    ['pull_request', { pull_request: { base: { sha: `${BASE}\n` }, head: { sha: HEAD } } }],
    ['pull_request', JSON.parse('{"__proto__": {"pull_request": {}}}')],
    ['merge_group', { merge_group: { base_sha: '0'.repeat(40), head_sha: HEAD } }],
    ['deployment', { deployment: { sha: 7 } }],
    ['workflow_run', { workflow_run: {} }],
  ])('refuses a payload of %s that lacks its commits: %j', (event, broken) => {
    expect(() => resolveComparison(event, broken)).toThrow(expect.objectContaining({ code: 'RG-EVENT' }));
  });
});
