import type { JsonObject, Rule } from '../../../../core/index.ts';
import { rule, show, word } from './words.ts';

const OPTIONAL_FIRST = 'Make it optional, let all clients send it, and require it one release later.';
const STILL_SENT =
  'Clients that send it are not refused, but what they send has no effect; where the server asks, clients that read it go on without it.';
const KEEP = 'Keep it for as long as there are clients that use it.';

const NAMED = 'Keep what is meant by leaving it out; a client that wants the new value can send it.';

/** What becomes of what only clients know. */
function lost(data: JsonObject): string {
  return data['turned'] === true ? 'is not sent any more' : 'may be sent and is not looked at';
}

type Sent = 'parameter' | 'property';

function nameOf(kind: Sent, data: JsonObject): string {
  return kind === 'property' ? `property ${show(data['property'])}` : `${word(data['in'])} parameter ${show(data['parameter'])}`;
}

function openValuesRule(kind: Sent): Rule {
  return rule(
    `request-${kind}-x-extensible-enum-value-removed`,
    'warning',
    {
      title: `A value is gone from the open list of a ${kind} of requests.`,
      why: 'Clients that send it may be refused, or what they mean is not known any more: the description does not say which.',
      fix: 'Go on naming it for as long as clients send it.',
    },
    (data) => `${nameOf(kind, data)} names ${show(data['values'])} no more, which clients know from its open list`,
  );
}

function defaultRules(kind: Sent): Rule[] {
  const name = (data: JsonObject): string => nameOf(kind, data);
  return [
    rule(
      `request-${kind}-default-value-changed`,
      'warning',
      {
        title: `The default of a ${kind} of requests changed.`,
        why: 'Requests of clients that leave it out mean something else.',
        fix: NAMED,
      },
      (data) => `${name(data)}, left out, meant ${show(data['from'])} and means ${show(data['to'])}`,
    ),
    rule(
      `request-${kind}-default-value-added`,
      'warning',
      {
        title: `A ${kind} of requests has a default.`,
        why: 'Leaving it out may have meant nothing at all, and means this value.',
        fix: NAMED,
      },
      (data) => `${name(data)}, left out, means ${show(data['to'])}; clients know of no default`,
    ),
    rule(
      `request-${kind}-default-value-removed`,
      'warning',
      { title: `A ${kind} of requests has no default.`, why: 'Clients that leave it out count on a value that nobody names.', fix: NAMED },
      (data) => `${name(data)}, left out, meant ${show(data['from'])} for clients; no default is named`,
    ),
  ];
}

/** Rules about what requests and answers carry. */
export const messageRules: readonly Rule[] = [
  rule(
    'new-required-request-parameter',
    'error',
    {
      title: 'A required parameter was added.',
      why: 'Clients that were made before do not send it; a default in the description fills nothing in.',
      fix: OPTIONAL_FIRST,
    },
    (data) => `${word(data['in'])} parameter ${show(data['parameter'])} is required, clients do not know it`,
  ),
  rule(
    'request-parameter-became-required',
    'error',
    { title: 'A parameter became required.', why: 'Clients were free to leave it out, and some do.', fix: OPTIONAL_FIRST },
    (data) => `${word(data['in'])} parameter ${show(data['parameter'])} is required, clients may leave it out`,
  ),
  rule(
    'request-parameter-removed',
    'warning',
    { title: 'A parameter is not known any more.', why: STILL_SENT, fix: KEEP },
    (data) => `${word(data['in'])} parameter ${show(data['parameter'])} ${lost(data)}`,
  ),
  rule(
    'request-parameter-serialization-changed',
    'error',
    {
      title: 'A parameter is written in another way.',
      why: 'The server takes the text apart in a way that clients did not put it together.',
      fix: 'Add a parameter with another name for the new form.',
    },
    (data) =>
      `${word(data['in'])} parameter ${show(data['parameter'])} is written as ${word(data['from'])} and read as ${word(data['to'])}`,
  ),
  ...defaultRules('parameter'),
  ...defaultRules('property'),
  openValuesRule('parameter'),
  openValuesRule('property'),
  rule(
    'request-body-added-required',
    'error',
    { title: 'A required request body was added.', why: 'Clients that were made before send none.', fix: OPTIONAL_FIRST },
    () => 'a body is required, clients do not know of one',
  ),
  rule(
    'request-body-became-required',
    'error',
    { title: 'The request body became required.', why: 'Clients were free to send none, and some do.', fix: OPTIONAL_FIRST },
    () => 'the body is required, clients may leave it out',
  ),
  rule(
    'request-body-removed',
    'warning',
    { title: 'The request body is not looked at any more.', why: STILL_SENT, fix: KEEP },
    (data) => `a body ${lost(data)}`,
  ),
  rule(
    'request-body-media-type-removed',
    'error',
    { title: 'A media type of requests is not taken any more.', why: 'Clients that send it are refused.', fix: KEEP },
    (data) => `${word(data['mediaType'])} may be sent and is not taken`,
  ),
  rule(
    'response-success-status-removed',
    'error',
    {
      title: 'A status of success is not sent any more.',
      why: 'Clients that wait for exactly this status take everything else for a failure.',
      fix: 'Keep the status; a new one needs a new operation or clients that know both.',
    },
    (data) => `clients expect ${word(data['status'])}, which is not sent`,
  ),
  rule(
    'response-status-added',
    'warning',
    {
      title: 'A status may come that clients do not know.',
      why: 'Generated clients fail on a status that their description lacks, or lose what came with it.',
      fix: 'Describe a `default` response early, so that clients are ready for any status.',
    },
    (data) => `${word(data['status'])} may be sent, clients do not know it`,
  ),
  rule(
    'response-media-type-removed',
    'error',
    {
      title: 'A media type of answers is not sent any more.',
      why: 'Clients that ask for it get an error or something they cannot read.',
      fix: KEEP,
    },
    (data) =>
      data['turned'] === true
        ? `clients answer ${word(data['mediaType'])} with status ${word(data['status'])}, which is not read`
        : `clients of status ${word(data['status'])} read ${word(data['mediaType'])}, which is not sent`,
  ),
  rule(
    'response-required-header-removed',
    'error',
    { title: 'A required header of answers is gone.', why: 'Clients were promised that it always comes.', fix: KEEP },
    (data) => `header ${show(data['header'])} is required by clients and not sent`,
  ),
  rule(
    'response-header-became-optional',
    'error',
    {
      title: 'A required header of answers became optional.',
      why: 'Clients were promised that it always comes.',
      fix: 'Keep sending it always, and keep saying so.',
    },
    (data) => `header ${show(data['header'])} is required by clients and may be left out`,
  ),
  rule(
    'response-optional-header-removed',
    'warning',
    { title: 'An optional header of answers is gone.', why: 'Clients that use it go on without it.', fix: KEEP },
    (data) => `header ${show(data['header'])} is not sent any more`,
  ),
  rule(
    'response-header-schema-changed',
    'error',
    {
      title: 'A header of answers holds what clients do not read.',
      why: 'Clients parse headers by the schema they were made for.',
      fix: 'Send the new form under another name.',
    },
    (data) => word(data['message'] ?? 'another value may come'),
  ),
  rule(
    'new-required-request-property',
    'error',
    {
      title: 'A required property was added to requests.',
      why: 'Clients that were made before do not send it; a default in the description fills nothing in.',
      fix: OPTIONAL_FIRST,
    },
    (data) => `property ${show(data['property'])} is required, clients do not know it`,
  ),
  rule(
    'request-property-removed',
    'warning',
    { title: 'A property of requests is not known any more.', why: STILL_SENT, fix: KEEP },
    (data) => `property ${show(data['property'])} ${lost(data)}`,
  ),
  rule(
    'request-property-became-read-only',
    'warning',
    { title: 'A property of requests may only be read now.', why: STILL_SENT, fix: KEEP },
    (data) => `property ${show(data['property'])} may be sent and is not taken`,
  ),
  rule(
    'response-required-property-removed',
    'error',
    { title: 'A required property of answers is gone.', why: 'Clients were promised that it always comes.', fix: KEEP },
    (data) => `property ${show(data['property'])} is required by clients and not sent`,
  ),
  rule(
    'response-optional-property-removed',
    'warning',
    { title: 'An optional property of answers is gone.', why: 'Clients that use it go on without it.', fix: KEEP },
    (data) =>
      `property ${show(data['property'])} ${data['turned'] === true ? 'may be answered and is not looked at' : 'is not sent any more'}`,
  ),
  rule(
    'response-property-became-write-only',
    'warning',
    { title: 'A property of answers may only be written now.', why: 'Clients that read it go on without it.', fix: KEEP },
    (data) => `property ${show(data['property'])} is not sent any more`,
  ),
  ...(['request', 'response'] as const).map((polarity) =>
    rule(
      `${polarity}-discriminator-changed`,
      'warning',
      {
        title: `The discriminator of a union in a ${polarity} changed.`,
        why: 'Whoever reads it chooses another type, or none, for a value that is still valid.',
        fix: 'Keep old values of the discriminator pointing at what they meant.',
      },
      (data) =>
        data['values'] === undefined
          ? `the discriminator is ${show(data['from'])} as written and ${show(data['to'])} as read`
          : `values of the discriminator mean something else, or nothing, as read: ${show(data['values'])}`,
    ),
  ),
  rule(
    'reference-not-followed',
    'error',
    {
      title: 'A reference leads where descriptions are never fetched from.',
      why: 'What stands there is not known, so nothing can be said about it.',
      fix: 'Put the file into the repository and refer to it by its path.',
    },
    (data) => `${word(data['keyword'])} ${show(data['reference'])} is not followed`,
  ),
  rule(
    'media-type-not-compared',
    'error',
    {
      title: 'Something is said of the parts of a body that schemas do not say.',
      why: 'Whether a part of another content type or with other headers is taken, and whether a sequence fits item by item, is not judged.',
      fix: 'Look at what the readers of this media type do with it; keep it as it was where that is not known.',
    },
    (data) =>
      `${word(data['mediaType'])}: what \`${word(data['keyword'])}\` says differs${data['from'] === data['to'] ? '' : ` (${word(data['from'] ?? 'nothing')} as written, ${word(data['to'] ?? 'nothing')} as read)`} and is not judged`,
  ),
  rule(
    'too-complex',
    'error',
    {
      title: 'The comparison of two schemas gave up.',
      why: 'The schemas combine alternatives in more ways than are tried.',
      fix: 'Tell the branches of unions apart by a required constant.',
    },
    () => 'the schemas are too intertwined here to be compared',
  ),
];
