import { describe, expect, it } from '@jest/globals';
import { loadConfig, type PageFormat } from '../../../src/config/index.ts';
import type { JsonObject } from '../../../src/core/index.ts';
import { climbLadder, type LadderContext, rehearseLadder, type StepOutcome } from '../../../src/rollback/index.ts';
import { memoryChannel } from '../../support/memory-channel.ts';
import { releaseTuple } from '../../support/rollback-fixture.ts';

const ID = `sha256:${'c'.repeat(64)}`;
const environment = loadConfig(
  'version: 1\nenvironments: { production: { pins: { image: { file: a.yaml, pointer: /image } }, rollback: {} } }\n',
  'c.yml',
).environments.get('production');

interface Sent {
  readonly url: string;
  readonly body: JsonObject;
}

async function page(
  format: PageFormat,
  data: JsonObject,
  key?: string,
): Promise<{ sent: Sent; outcomes: readonly StepOutcome[]; masked: string[] }> {
  const sent: Sent[] = [];
  const masked: string[] = [];
  const context = {
    environment,
    tuple: releaseTuple('bad'),
    channel: memoryChannel(),
    branch: 'main',
    clock: { now: () => Date.UTC(2026, 2, 3), sleep: () => Promise.resolve() },
    signal: new AbortController().signal,
    fetch: (input: URL, init: RequestInit) => {
      sent.push({ url: input.href, body: JSON.parse(init.body as string) as JsonObject });
      return Promise.resolve(new Response(null, { status: 202 }));
    },
    env: () => undefined,
    expand: (text: string) => text.replace('${KEY}', 'r0uting').replace('${HOOK}', 'https://hooks.example/T/s3cret'),
    mask: (secret: string) => masked.push(secret),
    incident: () => ({ title: `production: not-ready for ${'x'.repeat(300)}`, body: '', data, id: ID }),
  } as unknown as LadderContext;
  const outcomes = await climbLadder([{ step: 'page', url: '${HOOK}', format, ...(key === undefined ? {} : { key }) }], context);
  return { sent: sent[0] as Sent, outcomes, masked };
}

const DATA = {
  environment: 'production',
  cause: 'not-ready',
  detail: 'down & <!channel> out',
  run: 'https://ci.example/1',
  playbook: 'https://wiki.example/p',
};

describe('a page', () => {
  it('for PagerDuty opens one incident per tuple, with its key and links', async () => {
    const { sent, outcomes, masked } = await page('pagerduty', DATA, '${KEY}');
    expect(sent.url).toBe('https://hooks.example/T/s3cret');
    expect(sent.body).toMatchObject({
      routing_key: 'r0uting',
      event_action: 'trigger',
      dedup_key: `rollback-gate/production/${'c'.repeat(12)}`,
      payload: {
        source: 'production',
        severity: 'critical',
        timestamp: '2026-03-03T00:00:00.000Z',
        class: 'not-ready',
        custom_details: DATA,
      },
      links: [
        { href: 'https://wiki.example/p', text: 'Playbook' },
        { href: 'https://ci.example/1', text: 'Run' },
      ],
    });
    expect((sent.body['payload'] as { summary: string }).summary.length).toBeLessThanOrEqual(1024);
    expect(masked).toEqual(['https://hooks.example/T/s3cret', 'r0uting']);
    expect(JSON.stringify(outcomes)).not.toMatch(/s3cret|r0uting/);
  });

  it('for Slack mentions nobody whatever the text says, and fits its blocks', async () => {
    const { sent } = await page('slack', { ...DATA, detail: `${DATA.detail}${'y'.repeat(5000)}` });
    const [header, section, context] = sent.body['blocks'] as { text?: { text: string }; elements?: { text: string }[] }[];
    expect(header?.text?.text).toHaveLength(150);
    expect(section?.text?.text).toMatch(/^down &amp; &lt;!channel&gt; out/);
    expect(section?.text?.text.length).toBeLessThanOrEqual(3000);
    expect(context?.elements?.[0]?.text).toContain('<https://wiki.example/p|Playbook> · <https://ci.example/1|Run>');
  });

  it('is not cut inside a character or an escape', async () => {
    for (const [odd, half] of [
      ['🔥', /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/],
      ['<', /&(?!(?:amp|lt|gt);)/],
    ] as const)
      for (let before = 2880; before < 2900; before++) {
        const { sent } = await page('slack', { ...DATA, detail: `${'y'.repeat(before)}${odd.repeat(40)}` });
        const [, section] = sent.body['blocks'] as { text: { text: string } }[];
        expect(section?.text.text).not.toMatch(half);
      }
  });

  it('links to nothing but web addresses', async () => {
    const { sent } = await page('pagerduty', { playbook: 'docs/playbook.md', run: 'javascript:alert(1)' }, '${KEY}');
    expect(sent.body['links']).toEqual([]);
  });

  it('is rehearsed with its key', () => {
    const problems = rehearseLadder([{ step: 'page', url: 'https://a.example', format: 'pagerduty', key: '${KEY}' }], {
      environment: environment as LadderContext['environment'],
      tuple: releaseTuple('bad'),
      env: () => undefined,
      expand: (text) => {
        if (text === '${KEY}') throw new Error('KEY is not set');
        return text;
      },
    });
    expect(problems).toEqual([expect.stringContaining('KEY is not set')]);
  });
});
