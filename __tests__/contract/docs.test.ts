import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PAGES = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...['docs', 'watch', 'rollback', 'comment', 'examples'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  ),
].sort();

/** The anchor GitHub gives a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

describe('what is generated', () => {
  it('is what the sources say: run npm run generate when this fails', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'generate', '--check'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

  it('has no dead link', () => {
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '').filter((link) => !/^[a-z]+:/.test(link));
    const dead = links.filter((link) => {
      const [path = '', hash] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(target)) return true;
      if (hash === undefined || !target.endsWith('.md')) return false;
      const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) => anchor(match[1] ?? ''));
      return !headings.includes(hash);
    });
    expect(dead).toEqual([]);
  });

  it('begins with a title and leaves nothing open', () => {
    expect(text.replace(/^<!--.*-->\n/, '')).toMatch(/^# \S/);
    expect(text).not.toMatch(/\b(TODO|FIXME|TBD)\b/);
    expect((text.match(/^```/gm) ?? []).length % 2).toBe(0);
  });
});
