import { escapeToken } from '../../json-schema/embedded.ts';
import type { Spot } from '../read/api.ts';
import { namesIn } from '../read/endpoints.ts';
import { covers, readersOf } from '../read/media-type.ts';
import type { Body, Field, Media, Operation, Parameter, Requirement, SchemaRef, Where } from '../read/model.ts';
import { securitySpot } from '../read/security.ts';
import { serializationChange } from '../read/serialization.ts';
import { kindsOf } from '../texts/kinds.ts';
import { meet } from '../texts/meet.ts';
import { anyOf, concreteTypes } from '../witness/exchange.ts';
import { misread } from '../witness/values.ts';
import { announcementAt } from './announcement.ts';
import type { Context } from './context.ts';
import { compareDefaults } from './defaults.ts';
import { areForms, fieldsOf } from './forms.ts';
import type { Exchange } from './exchange.ts';
import { comparePayloads } from './media.ts';
import { compareOpenValues } from './open-values.ts';
import { compareResponses } from './responses.ts';

/** One side asks, the other answers: for webhooks and callbacks the server asks. */
export function compareOperation(context: Context, asker: Operation, answerer: Operation, exchange: Exchange): void {
  compareSecurity(context, asker, answerer, exchange);
  compareParameters(context, asker, answerer, exchange);
  compareBodies(context, asker, answerer, exchange);
  compareResponses(context, answerer, asker, exchange);
}

/** Every way in that the asker may use has to be enough for the answerer. */
function compareSecurity(context: Context, asker: Operation, answerer: Operation, { path, label, endpoint }: Exchange): void {
  for (const mine of asker.security) {
    if (answerer.security.some((theirs) => suffices(mine, theirs))) continue;
    const data = { operation: label, used: show(mine), wanted: answerer.security.map(show) };
    const looser = answerer.security.some((theirs) => suffices(withAllScopes(mine), withAllScopes(theirs)));
    const rule = looser ? 'api-security-scope-added' : mine.needs.length === 0 ? 'api-security-added' : 'api-security-removed';
    context.add(rule, 'breaking', path, data, [securitySpot(asker.at), securitySpot(answerer.at)], {
      show: context.exchanges.refusedRequest(asker.at.api, answerer.at.api, endpoint, { security: mine }),
    });
  }
}

function suffices(mine: Requirement, theirs: Requirement): boolean {
  return theirs.needs.every((need) =>
    mine.needs.some(
      (has) =>
        has.scheme === need.scheme &&
        need.scopes.every((scope) => has.scopes.includes(scope)) &&
        has.flows.every((flow) => need.flows.includes(flow)),
    ),
  );
}

function withAllScopes({ needs }: Requirement): Requirement {
  return { needs: needs.map((need) => ({ ...need, scopes: [] })) };
}

function show({ needs }: Requirement): string {
  if (needs.length === 0) return 'nothing';
  return needs
    .map(({ name, scopes }) => (scopes.length > 0 ? `${name} (${scopes.join(', ')})` : name))
    .sort()
    .join(' and ');
}

function schemaSpot({ schema }: Field): Spot | undefined {
  return schema.kind === 'at' ? schema.spot : undefined;
}

const PLACES: readonly Where[] = ['path', 'query', 'header', 'cookie', 'querystring'];

/** All parameters together are one object, so that what is required of them is proven like everything else. */
function compareParameters(context: Context, asker: Operation, answerer: Operation, { path, label, endpoint }: Exchange): void {
  const renamed = new Map(namesIn(answerer.template).map((name, index) => [name, namesIn(asker.template)[index] ?? name]));
  const named = (one: Parameter): string => (one.in === 'path' ? (renamed.get(one.name) ?? one.name) : one.name);
  const theirs = new Map(answerer.parameters.map((one) => [`${one.in}:${named(one)}`, one]));
  for (const mine of asker.parameters) {
    const other = theirs.get(`${mine.in}:${mine.name}`);
    const data = { operation: label, in: mine.in, parameter: mine.name };
    const at = `${path}/request/${mine.in}/${escapeToken(mine.name)}`;
    if (!other) {
      // A parameter of the path that is not declared is there all the same. What only servers send is more than clients asked for.
      if (mine.in !== 'path' && asker.at.api === context.client) {
        context.add('request-parameter-removed', 'lossy', at, data, [mine.spot, answerer.at], {
          removal: announcementAt(mine.spot, schemaSpot(mine)),
        });
      }
      continue;
    }
    const [asked, answered] = [schemaSpot(mine), schemaSpot(other)];
    if (asked && answered) {
      const sent = { kind: 'parameter', path: at, data, asked, answered } as const;
      compareOpenValues(context, sent);
      if (!mine.required) compareDefaults(context, sent);
    }
    const change = serializationChange(mine.serialization, other.serialization) ?? otherName(mine, other);
    if (!change) continue;
    context.add('request-parameter-serialization-changed', 'breaking', at, { ...data, ...change }, [mine.spot, other.spot], {
      show: async () => (endpoint.name === undefined ? misread(mine, other, label, context.exchanges.valuesOf(mine.spot.api)) : undefined),
    });
  }
  reportUnsent(context, asker, theirs, { path, label });
  const used = PLACES.filter((where) => [...asker.parameters, ...answerer.parameters].some((one) => one.in === where));
  if (used.length === 0) return;
  const pairs = asker.parameters.flatMap((mine) => {
    const other = theirs.get(`${mine.in}:${mine.name}`);
    return other ? [{ mine, other }] : [];
  });
  const texts = pairs.flatMap(({ mine, other }) => {
    const same = context.sameness.sameSchema(mine.schema, other.schema);
    // Nothing empty makes a path.
    const field =
      same && !(mine.in === 'path' && kindsOf(mine.schema)?.mayBeEmpty)
        ? undefined
        : meet(mine, { ...other, name: mine.name }, mine.in === 'path');
    return field ? [{ mine, other, at: [mine.in, mine.name], field }] : [];
  });
  const [written, read] = [
    new Map(texts.map(({ mine, field }) => [mine, field.written])),
    new Map(texts.map(({ other, field }) => [other, field.read])),
  ];
  const writer = groups(used, asker.parameters, asker.at, ({ name }) => name, written);
  const reader = groups(used, answerer.parameters, answerer.at, named, read);
  context.compare({ scope: 'parameters', polarity: 'request', path: `${path}/request`, operation: label, writer, reader, texts });
}

/** In webhooks and callbacks the server asks: what clients may get and do not any more. */
function reportUnsent(
  context: Context,
  asker: Operation,
  known: ReadonlyMap<string, Parameter>,
  { path, label }: Pick<Exchange, 'path' | 'label'>,
): void {
  if (asker.at.api === context.client) return;
  for (const [key, one] of known) {
    if (one.required || asker.parameters.some((mine) => `${mine.in}:${mine.name}` === key)) continue;
    const data = { operation: label, in: one.in, parameter: one.name, turned: true };
    context.add('request-parameter-removed', 'lossy', `${path}/request/${one.in}/${escapeToken(one.name)}`, data, [one.spot, asker.at], {
      removal: announcementAt(one.spot, schemaSpot(one)),
    });
  }
}

/** In `;id=3` the name of a parameter of the path is sent. */
function otherName(mine: Parameter, other: Parameter): { from: string; to: string } | undefined {
  const same = mine.in !== 'path' || mine.name === other.name || mine.serialization.plain !== 'matrix';
  return same ? undefined : { from: `;${mine.name}=`, to: `;${other.name}=` };
}

function groups(
  used: readonly Where[],
  parameters: readonly Parameter[],
  spot: Spot,
  nameOf: (parameter: Parameter) => string,
  schemas: ReadonlyMap<Parameter, SchemaRef>,
): SchemaRef {
  const fields = new Map<string, Field>();
  for (const where of used) {
    const mine = parameters.filter((one) => one.in === where);
    const inner = mine.map((one) => [nameOf(one), { ...one, schema: schemas.get(one) ?? one.schema }] as const);
    fields.set(where, { schema: { kind: 'form', spot, fields: new Map(inner) }, required: true, spot });
  }
  return { kind: 'form', spot, fields };
}

function compareBodies(context: Context, asker: Operation, answerer: Operation, exchange: Exchange): void {
  const [mine, theirs] = [asker.body, answerer.body];
  const { path, label, endpoint } = exchange;
  const data = { operation: label };
  if (!mine && !theirs) return;
  // Whatever clients know of a body, and the other side does not.
  const turned = asker.at.api !== context.client;
  const [knowing, other] = turned ? [theirs, asker.body] : [mine, theirs];
  if (knowing && !other && !(turned && knowing.required)) {
    const spots = [knowing.spot, turned ? asker.at : answerer.at];
    context.add('request-body-removed', 'lossy', `${path}/request/body`, { ...data, ...(turned ? { turned } : {}) }, spots, {
      removal: announcementAt(knowing.spot),
    });
  }
  if (!theirs) return;
  if (theirs.required && !mine?.required) {
    const rule = mine ? 'request-body-became-required' : 'request-body-added-required';
    context.add(rule, 'breaking', `${path}/request/body`, data, [mine?.spot ?? asker.at, theirs.spot], {
      show: context.exchanges.refusedRequest(asker.at.api, answerer.at.api, endpoint, { withoutBody: true }),
    });
  }
  if (mine) compareMedia(context, mine, theirs, exchange);
}

/** Fields of forms become texts like parameters. */
function compareFields(context: Context, mine: Media, theirs: Media, { path, label }: Exchange): void {
  const known = fieldsOf(theirs, 'request');
  for (const [name, one] of fieldsOf(mine, 'request') ?? []) {
    const other = known?.get(name);
    const change = other && serializationChange(one.serialization, other.serialization);
    if (!change) continue;
    const data = { operation: label, in: 'form', parameter: name, ...change };
    context.add('request-parameter-serialization-changed', 'breaking', `${path}/${escapeToken(name)}`, data, [one.spot, other.spot], {
      show: () => misread({ ...one, name, in: 'form' }, { ...other, name }, label, context.exchanges.valuesOf(one.spot.api)),
    });
  }
}

/** Whatever the asker may send has to be taken. */
function compareMedia(context: Context, mine: Body, theirs: Body, { path, label, endpoint }: Exchange): void {
  for (const media of mine.media) {
    const at = `${path}/request/body/${escapeToken(media.type)}`;
    if (!theirs.media.some(({ type }) => covers(type, media.type)))
      context.add(
        'request-body-media-type-removed',
        'breaking',
        at,
        { operation: label, mediaType: media.type },
        [media.spot, theirs.spot],
        {
          removal: announcementAt(media.spot),
          show: anyOf(
            concreteTypes(media.type).map((contentType) =>
              context.exchanges.refusedRequest(mine.spot.api, theirs.spot.api, endpoint, { contentType }),
            ),
          ),
        },
      );
    for (const other of readersOf(media, mine.media, theirs.media)) {
      if (areForms(media.type, other.type)) compareFields(context, media, other, { path: at, label, endpoint });
      comparePayloads(context, media, other, { scope: 'request-body', polarity: 'request', path: at, operation: label });
    }
  }
}
