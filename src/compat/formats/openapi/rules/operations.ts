import { isJsonArray, type JsonValue, type Rule } from '../../../../core/index.ts';
import { rule, show, word } from './words.ts';

const GONE = 'Clients that call it get an error from the moment the new server runs.';
const ANNOUNCE = 'Keep it, mark it `deprecated` with an `x-sunset` date in one release, and remove it after that day.';
const list = (value: JsonValue | undefined): string => (isJsonArray(value) ? value.map(word).join(', ') : word(value));
const called = (data: { readonly [key: string]: JsonValue }): string => `${word(data['method'])} ${word(data['template'])}`;

/** Rules about what can be called at all. */
export const operationRules: readonly Rule[] = [
  rule(
    'api-removed-without-deprecation',
    'error',
    { title: 'An operation is gone that was not deprecated.', why: GONE, fix: ANNOUNCE },
    (data) => `${called(data)} is not served and was never deprecated`,
  ),
  rule(
    'api-path-removed-without-deprecation',
    'error',
    { title: 'A path is gone whose operation was not deprecated.', why: GONE, fix: ANNOUNCE },
    (data) => `${called(data)} is not served, nor anything else at its path; it was never deprecated`,
  ),
  rule(
    'api-removed-without-sunset',
    'error',
    {
      title: 'A deprecated operation is gone for which no day was named.',
      why: 'Clients were warned, but not told until when they could go on calling it.',
      fix: ANNOUNCE,
    },
    (data) => `${called(data)} is not served; it was deprecated without an \`x-sunset\` date`,
  ),
  rule(
    'api-removed-before-sunset',
    'error',
    {
      title: 'A deprecated operation is gone before its sunset.',
      why: 'Clients were promised that it works until that day.',
      fix: 'Keep it until its `x-sunset` date has passed.',
    },
    (data) => `${called(data)} is not served, although its sunset is on ${word(data['sunset'])}`,
  ),
  rule(
    'api-path-removed-before-sunset',
    'error',
    {
      title: 'A path is gone before the sunset of its operation.',
      why: 'Clients were promised that it works until that day.',
      fix: 'Keep it until its `x-sunset` date has passed.',
    },
    (data) => `${called(data)} is not served, nor anything else at its path, although its sunset is on ${word(data['sunset'])}`,
  ),
  rule(
    'api-removed-after-sunset',
    'note',
    {
      title: 'A deprecated operation is gone, after its sunset.',
      why: 'It was announced in time; whoever still calls it gets an error.',
      fix: 'Look at the access log before the deploy: nobody should call it any more.',
    },
    (data) => `${called(data)} is not served; its sunset was on ${word(data['sunset'])}`,
  ),
  rule(
    'api-removed-while-unstable',
    'note',
    {
      title: 'An operation is gone that was called a draft.',
      why: 'Its `x-stability-level` promised nothing; whoever calls it gets an error all the same.',
      fix: 'Tell the early users, if there are any.',
    },
    (data) => `${called(data)} is not served; its stability was ${word(data['stability'])}`,
  ),
  rule(
    'api-base-path-removed',
    'error',
    {
      title: 'The path of a server is not served any more.',
      why: 'Every address that clients build begins with it.',
      fix: 'Serve the old base path beside the new one until no client uses it.',
    },
    (data) => `no server serves addresses that begin with ${list(data['prefixes'])}`,
  ),
  rule(
    'webhook-removed',
    'error',
    { title: 'A webhook is not sent any more.', why: 'Clients that wait for it wait for ever, and nothing tells them.', fix: ANNOUNCE },
    (data) => `the webhook ${word(data['webhook'])} (${word(data['method'])}) is not sent`,
  ),
  rule(
    'callback-removed',
    'error',
    {
      title: 'A callback is not made any more.',
      why: 'Clients that gave an address for it wait for ever, and nothing tells them.',
      fix: ANNOUNCE,
    },
    (data) => `the callback ${word(data['callback'])} is not made`,
  ),
  rule(
    'api-security-added',
    'error',
    {
      title: 'An operation that needed no credentials needs some.',
      why: 'Clients that send none are turned away.',
      fix: 'Allow `{}` beside the new scheme until all clients send credentials.',
    },
    (data) => `nothing was asked for, now ${list(data['wanted'])}`,
  ),
  rule(
    'api-security-removed',
    'error',
    {
      title: 'A way to be let in is not accepted any more.',
      why: 'Clients that use it are turned away.',
      fix: 'Accept the old scheme beside the new one until no client uses it.',
    },
    (data) =>
      `${word(data['used'])} is not enough; wanted is ${isJsonArray(data['wanted']) ? data['wanted'].map(word).join(' or ') : show(data['wanted'])}`,
  ),
  rule(
    'api-security-scope-added',
    'error',
    {
      title: 'Another scope is needed.',
      why: 'Tokens that were issued before lack it, and the calls made with them are refused.',
      fix: 'Issue tokens with the new scope first; ask for it one release later.',
    },
    (data) =>
      `${word(data['used'])} is not enough; wanted is ${isJsonArray(data['wanted']) ? data['wanted'].map(word).join(' or ') : show(data['wanted'])}`,
  ),
];
