import { escapeToken } from '../../json-schema/embedded.ts';
import { covers, readersOf as mediaReadersOf } from '../read/media-type.ts';
import type { Endpoint, Media, Operation, Response, SchemaRef } from '../read/model.ts';
import { concreteType, type Show } from '../witness/exchange.ts';
import { meet } from '../texts/meet.ts';
import { announcementAt } from './announcement.ts';
import type { Context } from './context.ts';
import type { Exchange } from './exchange.ts';
import { comparePayloads } from './media.ts';

/** What the answerer sends back, the asker has to understand. */
export function compareResponses(context: Context, answerer: Operation, asker: Operation, exchange: Exchange): void {
  const { path, label, endpoint } = exchange;
  const answer = (...statuses: string[]): Show => context.exchanges.unknownAnswer(asker.at.api, answerer.at.api, endpoint, statuses);
  // In webhooks and callbacks the server reads: that it could read more is no loss.
  const turned = asker.at.api !== context.client;
  const successes = answerer.responses.filter(({ status }) => status.startsWith('2'));
  for (const known of turned ? [] : asker.responses) {
    if (!known.status.startsWith('2') || answerer.responses.some((sent) => overlaps(sent.status, known.status))) continue;
    const spots = [known.spot, answerer.responses[0]?.spot ?? answerer.at];
    context.add(
      'response-success-status-removed',
      'breaking',
      `${path}/response/${known.status}`,
      { operation: label, status: known.status },
      spots,
      { removal: announcementAt(known.spot), show: answer(...successes.map(({ status }) => status)) },
    );
  }
  for (const sent of answerer.responses) {
    const known = readersOf(sent.status, answerer.responses, asker.responses);
    const at = `${path}/response/${sent.status}`;
    if (!known.some((one) => takesAll(one.status, sent.status)))
      context.add('response-status-added', 'lossy', at, { operation: label, status: sent.status }, [sent.spot, asker.at], {
        show: answer(sent.status),
      });
    for (const reader of known) compareResponse(context, sent, reader, { path: at, label, endpoint });
  }
}

/** The responses of `reading` that a client may take this one for. A status is looked up exactly first, then by its class, then as `default`. */
function readersOf(status: string, sending: readonly Response[], reading: readonly Response[]): Response[] {
  const exact = reading.find((one) => one.status === status);
  const range = reading.find((one) => /^\dXX$/.test(one.status) && one.status[0] === status[0]);
  const fallback = reading.find((one) => one.status === 'default');
  if (/^\d{3}$/.test(status)) return [exact ?? range ?? fallback].filter((one) => one !== undefined);
  const taken = new Set(sending.map((one) => one.status));
  const covered = (one: Response): boolean => taken.has(one.status) || (status === 'default' && taken.has(`${one.status[0]}XX`));
  const inside = reading.filter(
    (one) =>
      one.status !== status &&
      !covered(one) &&
      (status === 'default' ? one.status !== 'default' : /^\d{3}$/.test(one.status) && one.status[0] === status[0]),
  );
  const rest = status === 'default' ? fallback : (range ?? fallback);
  return [...inside, ...(rest ? [rest] : [])];
}

/** Whether one status of a client stands for all that another one of the server stands for. */
function takesAll(known: string, sent: string): boolean {
  return known === sent || known === 'default' || (known.endsWith('XX') && known[0] === sent[0]);
}

function overlaps(sent: string, known: string): boolean {
  return sent === known || sent === 'default' || (sent[0] === known[0] && (sent.endsWith('XX') || known.endsWith('XX')));
}

/** Whether a failure can be read whatever its type: nobody asks for failures of one type. */
function isRead(sent: Response, known: Response): boolean {
  return (
    /^[1345]/.test(known.status) &&
    sent.media.length > 0 &&
    sent.media.every(({ type }) => known.media.some((one) => covers(one.type, type)))
  );
}

/** A request for a type that is not served; or, as of failures nobody asks for a type, an answer of another one. */
function otherType({ exchanges }: Context, sent: Response, known: Response, media: Media, endpoint: Endpoint): Show {
  const [asker, answerer] = [known.spot.api, sent.spot.api];
  const refused = exchanges.refusedRequest(asker, answerer, endpoint, { accept: concreteType(media.type) });
  const types = sent.media.length > 0 ? sent.media.map(({ type }) => concreteType(type)) : [undefined];
  const unknown = exchanges.unknownAnswer(asker, answerer, endpoint, [sent.status], types);
  return async () => (await refused()) ?? (await unknown());
}

function compareHeaders(context: Context, sent: Response, known: Response, path: string, operation: string): void {
  const texts = [...sent.headers].flatMap(([name, one]) => {
    const other = known.headers.get(name);
    const field = other && meet({ name, ...one }, { name, ...other }, false);
    return field ? [{ at: [name], field }] : [];
  });
  const made = ({ spot, headers }: Response, side: 'written' | 'read'): SchemaRef => {
    const schemas = new Map(texts.map(({ at: [name], field }) => [name, field[side]]));
    return {
      kind: 'form',
      spot,
      fields: new Map([...headers].map(([name, one]) => [name, { ...one, schema: schemas.get(name) ?? one.schema }])),
    };
  };
  const [writer, reader] = [made(sent, 'written'), made(known, 'read')];
  context.compare({ scope: 'response-headers', polarity: 'response', path, operation, writer, reader, texts });
}

function compareResponse(context: Context, sent: Response, known: Response, { path, label, endpoint }: Exchange): void {
  const turned = known.spot.api !== context.client;
  if (known.headers.size > 0) compareHeaders(context, sent, known, `${path}/header`, label);
  for (const [name, { required, spot }] of known.headers) {
    if (required || turned || sent.headers.has(name)) continue;
    const at = `${path}/header/${escapeToken(name)}`;
    context.add(
      'response-optional-header-removed',
      'lossy',
      at,
      { operation: label, status: known.status, header: name },
      [spot, sent.spot],
      { removal: announcementAt(spot) },
    );
  }
  if (turned && known.media.length > 0) reportUnread(context, sent, known, { path, label });
  for (const media of known.media) {
    const at = `${path}/body/${escapeToken(media.type)}`;
    const unsent = !sent.media.some((one) => covers(media.type, one.type) || covers(one.type, media.type));
    if (unsent && !(turned && sent.media.length > 0)) {
      context.add(
        'response-media-type-removed',
        isRead(sent, known) ? 'lossy' : 'breaking',
        at,
        { operation: label, status: known.status, mediaType: media.type },
        [known.spot, sent.spot],
        {
          removal: announcementAt(media.spot),
          show: otherType(context, sent, known, media, endpoint),
        },
      );
    }
    for (const one of sent.media.filter((other) => mediaReadersOf(other, sent.media, known.media).includes(media)))
      comparePayloads(context, one, media, { scope: 'response-body', polarity: 'response', path: at, operation: label });
  }
}

/** What clients may answer and the server does not read. */
function reportUnread(context: Context, sent: Response, known: Response, { path, label }: Pick<Exchange, 'path' | 'label'>): void {
  for (const { type, spot } of sent.media) {
    if (known.media.some((one) => covers(one.type, type) || covers(type, one.type))) continue;
    const data = { operation: label, status: sent.status, mediaType: type, turned: true };
    const kind = isRead(sent, known) ? 'lossy' : 'breaking';
    context.add('response-media-type-removed', kind, `${path}/body/${escapeToken(type)}`, data, [spot, known.spot]);
  }
}
