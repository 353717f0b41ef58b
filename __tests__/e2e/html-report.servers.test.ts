import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { renderFile, renderSummary } from '../../src/report/index.ts';
import { hostileReports } from '../support/hostile-reports.ts';
import { GALLERY, START } from '../support/report-gallery.ts';

/** How many reports of nothing but hostile texts a browser parses. */
const HOSTILE_REPORTS = 60;
const context = { rules: new Map(), version: '1.2.3', time: START };
const SCREENS = {
  light: { colorScheme: 'light', viewport: { width: 1200, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1200, height: 900 } },
  phone: { colorScheme: 'light', viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, isMobile: true },
} as const;
type Screen = keyof typeof SCREENS;
/** Between them they have everything that a page can have. */
const PAGES = ['blocked-check', 'taken-back', 'hostile'].flatMap((name) =>
  (Object.keys(SCREENS) as Screen[]).map((screen) => [name, screen] as const),
);

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'html-report-'));
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  for (const [name, make] of Object.entries(GALLERY))
    writeFileSync(join(folder, `${name}.html`), await renderFile('html', make(), context));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** What the console said, what was thrown, and what was asked for beside the page itself. */
  readonly noise: readonly string[];
}

async function open(name: string, screen: Screen): Promise<Opened> {
  const page = await browser.newPage(SCREENS[screen]);
  const noise: string[] = [];
  const address = pathToFileURL(join(folder, `${name}.html`)).href;
  page.on('console', (message) => noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) noise.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, noise };
}

describe.each(PAGES)('the HTML report %s on %s', (name, screen) => {
  it('opens without a word in the console and without a request, and can be read', async () => {
    const { page, noise } = await open(name, screen);
    const image = await page.screenshot({ path: join(folder, `${name}-${screen}.png`), fullPage: true });
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect(image.length).toBeGreaterThan(10_000);
    const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(wide).toBe(0);
    expect(noise).toEqual([]);
    await page.close();
  });

  it('has names, roles and contrast that everybody can do with', async () => {
    const { page } = await open(name, screen);
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
    await page.evaluate(axe.source);
    const found = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
    const { violations } = found as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`)).toEqual([]);
    await page.close();
  });
});

describe('the HTML report', () => {
  it('is dark for whoever asks for it', async () => {
    const grounds = await Promise.all(
      (['light', 'dark'] as const).map(async (screen) => {
        const { page } = await open('taken-back', screen);
        const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
        await page.close();
        return ground;
      }),
    );
    expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgb(20, 23, 26)']);
  });

  it('shows one drawing of each chart, the one that fits the screen', async () => {
    for (const [screen, shown, hidden] of [
      ['light', 'wide', 'narrow'],
      ['phone', 'narrow', 'wide'],
    ] as const) {
      const { page } = await open('taken-back', screen);
      expect(await page.locator(`svg.${shown}`).first().isVisible()).toBe(true);
      expect(await page.locator(`svg.${hidden}`).first().isVisible()).toBe(false);
      await page.close();
    }
  });

  it('can be used with the keyboard alone: every link, finding and table is reached, in the order of the page', async () => {
    const { page } = await open('blocked-check', 'light');
    const count = Number(await page.evaluate('document.querySelectorAll(\'a[href], summary, [tabindex="0"]\').length'));
    expect(count).toBeGreaterThan(6);
    const tops: number[] = [];
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press('Tab');
      tops.push(Number(await page.evaluate('document.activeElement.getBoundingClientRect().top + window.scrollY')));
    }
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBeGreaterThan(4);
    await page.locator('summary').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details').nth(1).getAttribute('open')).toBe('');
    await page.close();
  });

  it('runs nothing, even if markup got through: the policy of the page forbids it', async () => {
    const page = await browser.newPage();
    const blocked: string[] = [];
    page.on('console', (message) => blocked.push(message.text()));
    const broken = readFileSync(join(folder, 'passed-check.html'), 'utf8').replace(
      '</main>',
      '<script>document.title="run"</script><img src="https://evil.example/x.png" onerror="document.title=1"><style>body{display:none}</style></main>',
    );
    await page.setContent(broken);
    expect(await page.title()).toBe('rollback-gate check: pass');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(blocked.join('\n')).toMatch(/Content Security Policy/);
    await page.close();
  });
});

/** In the browser: elements, attributes and addresses of an HTML text, and whether an XML text is well-formed. */
const PARSE = `([html, xml, inner]) => {
  const seen = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...seen.querySelectorAll('*')];
  const junit = new DOMParser().parseFromString(xml, 'application/xml');
  const details = new DOMParser().parseFromString(inner, 'text/html');
  return {
    names: [...new Set(elements.map((one) => one.localName))],
    handlers: elements.flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith('on') || name === 'style' || name === 'src'),
    links: elements.filter((one) => one.hasAttribute('href')).map((one) => one.getAttribute('href')).filter((href) => !href.startsWith('#') && href !== 'data:,'),
    broken: junit.getElementsByTagName('parsererror').length,
    suites: junit.getElementsByTagName('testsuite').length,
    markup: [...new Set([...details.body.querySelectorAll('*')].map((one) => one.localName))],
  };
}`;
const KNOWN = new Set(
  'html head meta title style link body main div h1 h2 h3 p nav ul ol li a section dl dt dd details summary span code pre strong figure figcaption svg path line text circle br table caption thead tbody tr th td footer'.split(
    ' ',
  ),
);
/** What the job summary writes as HTML by itself. */
const OWN_MARKUP = new Set(['details', 'summary', 'code']);

interface Parsed {
  readonly names: readonly string[];
  readonly handlers: readonly string[];
  readonly links: readonly string[];
  readonly broken: number;
  readonly suites: number;
  readonly markup: readonly string[];
}

describe('what a browser makes of hostile texts', () => {
  it('is text: no element, attribute or address of theirs in HTML, well-formed XML, no HTML but ours in Markdown', async () => {
    const page = await browser.newPage();
    for (const report of fc.sample(hostileReports, HOSTILE_REPORTS)) {
      const [html, xml, summary] = await Promise.all([
        renderFile('html', report, context),
        renderFile('junit', report, context),
        Promise.resolve(renderSummary(report)),
      ]);
      // Fences show what is in them as it is; whatever reads HTML in Markdown never reads it there.
      const inner = summary.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]+`/g, '');
      const parsed = await page.evaluate<Parsed>(`(${PARSE})(${JSON.stringify([html, xml, inner])})`);
      expect(parsed.names.filter((name) => !KNOWN.has(name))).toEqual([]);
      expect([parsed.handlers, parsed.links, parsed.broken]).toEqual([[], [], 0]);
      expect(parsed.suites).toBeGreaterThan(0);
      expect(parsed.markup.filter((name) => !OWN_MARKUP.has(name))).toEqual([]);
    }
    await page.close();
  });
});
