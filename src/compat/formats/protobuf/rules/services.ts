import { type RuleBody, text } from './text.ts';

const streaming =
  (who: string): RuleBody['message'] =>
  (d) =>
    `${text(d, 'rpc')}: the ${who} ${d['writer'] === true ? 'streams' : 'sends one message'} for the caller, and ${d['reader'] === true ? 'streams' : 'sends one message'} for the server`;

/** Rules about calls: a client made for one schema, a server of the other. */
export const SERVICE_RULES = {
  'file-same-package': {
    severity: 'error',
    title: 'The package of a file is another one.',
    why: 'The package is part of the path of every call and of every name in generated code.',
    fix: 'Keep the package; a new one is a new file beside the old.',
    message: (d) => `the package is ${text(d, 'writer') || 'none'} on one side and ${text(d, 'reader') || 'none'} on the other`,
  },
  'rpc-same-request-type': {
    severity: 'error',
    title: 'The server reads another request type than the client writes.',
    why: 'Requests of the one cannot be read as requests of the other.',
    fix: 'Keep the type, or add a new method.',
    message: (d) => `${text(d, 'rpc')}: the request ${text(d, 'writer')} is read as ${text(d, 'reader')} (${text(d, 'because')})`,
  },
  'rpc-same-response-type': {
    severity: 'error',
    title: 'The client reads another response type than the server writes.',
    why: 'Responses of the one cannot be read as responses of the other.',
    fix: 'Keep the type, or add a new method.',
    message: (d) =>
      `${text(d, 'rpc')}: the response ${text(d, 'reader')} is expected and ${text(d, 'writer')} is of the other schema (${text(d, 'because')})`,
  },
  'rpc-same-client-streaming': {
    severity: 'error',
    title: 'Whether the client streams has changed.',
    why: 'Client and server wait for different numbers of messages, and the call fails or hangs.',
    fix: 'Add a new method for the other kind of call.',
    message: streaming('client'),
  },
  'rpc-same-server-streaming': {
    severity: 'error',
    title: 'Whether the server streams has changed.',
    why: 'Client and server wait for different numbers of messages, and the call fails or hangs.',
    fix: 'Add a new method for the other kind of call.',
    message: streaming('server'),
  },
  'rpc-same-idempotency-level': {
    severity: 'error',
    title: 'A method without side effects is not one for the server.',
    why: 'Clients may send such calls as GET requests, which the server does not take.',
    fix: 'Keep `idempotency_level = NO_SIDE_EFFECTS`.',
    message: (d) => `${text(d, 'rpc')} is ${text(d, 'writer')} for the client and ${text(d, 'reader')} for the server`,
  },
  'rpc-unknown-to-older': {
    severity: 'warning',
    title: 'A call that only the newer release has.',
    why: 'Clients made for the newer release that call it get an error once the older one is back.',
    fix: 'Release the server first, and let clients call it when no rollback goes behind it any more.',
    message: (d) =>
      d['rpc'] === undefined
        ? `the service ${text(d, 'service')} is new: its clients get an error from the older release`
        : `${text(d, 'rpc')} is new: clients that call it get an error from the older release`,
  },
} as const satisfies Record<string, RuleBody>;
