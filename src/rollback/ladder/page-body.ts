import type { PageFormat } from '../../config/index.ts';
import { type JsonObject, shortDigest } from '../../core/index.ts';
import type { StepContext } from './types.ts';

/** Limits of PagerDuty's Events API v2 and of Slack's blocks, in characters. */
const MOST_SUMMARY = 1024;
const MOST_HEADER = 150;
const MOST_SECTION = 2900;

type Subject = Pick<StepContext, 'incident' | 'environment' | 'clock'>;

/** What is posted, as each receiver wants it. */
export function pageBody(format: PageFormat, context: Subject, key?: string): JsonObject {
  if (format === 'slack') return slackBody(context);
  return format === 'pagerduty' ? pagerDutyBody(context, key ?? '') : genericBody(context);
}

/** One key for one incident: however often it is told, nobody is woken twice for it. */
export function dedupKey({ environment, incident }: Pick<Subject, 'environment' | 'incident'>): string {
  return `rollback-gate/${environment.name}/${shortDigest(incident.id)}`.slice(0, 255);
}

function genericBody(context: Subject): JsonObject {
  return { text: context.incident.title, ...context.incident.data, key: dedupKey(context) };
}

/** An incoming webhook: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
function slackBody(context: Subject): JsonObject {
  const { title, data } = context.incident;
  const text = (type: string, value: string): JsonObject => ({ type, text: value });
  const linked = linksOf(context).map(({ href, text: name }) => `<${escapeSlack(href)}|${escapeSlack(name)}>`);
  const detail = textAt(data, 'detail');
  return {
    text: cut(escapeSlack(title), MOST_SECTION),
    blocks: [
      { type: 'header', text: text('plain_text', cut(title, MOST_HEADER)) },
      ...(detail === '' ? [] : [{ type: 'section', text: text('mrkdwn', cut(escapeSlack(detail), MOST_SECTION)) }]),
      { type: 'context', elements: [text('mrkdwn', [`\`${escapeSlack(dedupKey(context))}\``, ...linked].join(' · '))] },
    ],
  };
}

/** An event that opens an incident: https://developer.pagerduty.com/docs/events-api-v2-overview */
function pagerDutyBody(context: Subject, key: string): JsonObject {
  const { title, data } = context.incident;
  const detail = textAt(data, 'detail');
  return {
    routing_key: key,
    event_action: 'trigger',
    dedup_key: dedupKey(context),
    client: 'rollback-gate',
    payload: {
      summary: cut(detail === '' ? title : `${title}: ${detail}`, MOST_SUMMARY),
      source: context.environment.name,
      severity: 'critical',
      timestamp: new Date(context.clock.now()).toISOString(),
      component: context.environment.name,
      class: textAt(data, 'cause') || 'rollback',
      custom_details: data,
    },
    links: linksOf(context),
  };
}

function linksOf({ incident: { data } }: Pick<Subject, 'incident'>): { href: string; text: string }[] {
  const links = [
    { href: textAt(data, 'playbook'), text: 'Playbook' },
    { href: textAt(data, 'run'), text: 'Run' },
  ];
  return links.filter(({ href }) => /^https?:\/\//.test(href));
}

function textAt(data: JsonObject, name: string): string {
  const value = Object.hasOwn(data, name) ? data[name] : undefined;
  return typeof value === 'string' ? value : '';
}

/** Slack reads `<…>` as a link or a mention: foreign text must not be able to page a whole channel. */
function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function cut(text: string, most: number): string {
  // Half a character is refused by receivers, half an escape is shown as it stands.
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$|&[a-z]{0,3}$/, '')}…` : text;
}
