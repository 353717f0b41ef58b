import { writeSync } from 'node:fs';
import { type CommandResult, GateError, GateErrors, type Host, type VerbSpec } from '../../src/core/index.ts';
import { runAction, runCli } from '../../src/runner/index.ts';
import { sampleFinding, sampleReport } from './report-samples.ts';

/** An entry with verbs that end in every way a verb can end; bundled by `bundleFakeVerbs` and started as a process. */

type Run = (
  input: { readonly positionals: readonly string[]; readonly options: Readonly<Record<string, string | boolean | undefined>> },
  host: Host,
) => Promise<CommandResult>;

const HOSTILE = 'first\n::error::injected\r::set-output name=x::y\n  ::add-mask::a ##[error]b \u001b[2J \u202e end';

function verb(name: string, run: Run, more: Partial<VerbSpec> = {}): VerbSpec {
  return {
    name,
    summary: `The verb ${name}.`,
    options: [],
    outputs: [
      { name: 'verdict', description: 'd' },
      { name: 'target', description: 'd' },
    ],
    load: () => Promise.resolve(run),
    ...more,
  };
}

const echo: Run = (input, host) => {
  host.progress('looking');
  return Promise.resolve({
    verdict: 'pass',
    json: { ...input.options, positionals: input.positionals },
    text: input.positionals.join(','),
  });
};

const hang: Run = async (_, host) => {
  host.progress('waiting');
  await host.clock.sleep(600_000, host.signal);
  return { verdict: 'pass' };
};

/** Ignores the cancellation, as a child process that does not end would. */
const stubborn: Run = async (_, host) => {
  host.progress('waiting');
  await host.clock.sleep(600_000);
  return { verdict: 'pass' };
};

const hostile: Run = (_, host) => {
  host.progress(HOSTILE);
  const findings = Array.from({ length: 12 }, (_unused, index) =>
    sampleFinding({ message: HOSTILE, place: { file: `schemas/a,b:c%\n${index}.json`, line: index + 1, column: 2 } }),
  );
  return Promise.resolve({
    verdict: 'fail',
    report: sampleReport({ headline: HOSTILE, findings }),
    outputs: { target: `a\nghadelimiter\nb=${HOSTILE}` },
  });
};

const secret: Run = (_, host) => {
  host.mask('hunter2');
  return Promise.resolve({ verdict: 'pass', text: 'done' });
};

/** Says a secret wherever a verb can say something. */
const blab: Run = (input, host) => {
  host.mask('hunter2');
  host.progress('the token is hunter2');
  host.write('streamed: hunter2\n');
  if (input.positionals[0] === 'throw') throw new GateError('RG-PROVIDER', 'hunter2 is refused', { hint: 'use another than hunter2' });
  return Promise.resolve({ verdict: 'fail', report: sampleReport({ headline: 'It was hunter2_.' }), outputs: { note: 'to hunter2' } });
};

/** More than any pipe takes at once. */
const long: Run = () => Promise.resolve({ verdict: 'pass', json: 'x'.repeat(3_000_000) });

/** Talks until it is ended, and then cleans up. */
const tidy: Run = async (_, host) => {
  host.atExit?.(() => writeSync(2, 'cleaned up\n'));
  for (;;) {
    host.write('waiting\n');
    await host.clock.sleep(20, host.signal);
  }
};

const stream: Run = async (_, host) => {
  for (let line = 0; line < 100_000; line += 1) {
    host.write(`line ${line} ${'x'.repeat(100)}\n`);
    if (line % 100 === 0) await host.clock.sleep(0, host.signal);
  }
  return { verdict: 'pass' };
};

/** Leaves a timer behind, as a socket that nobody closed. */
const leak: Run = () => {
  setInterval(() => undefined, 1000);
  return Promise.resolve({ verdict: 'fail', text: 'done' });
};

const count: Run = async (_, host) => {
  let bytes = 0;
  for await (const chunk of host.stdin()) bytes += chunk.length;
  return { verdict: 'pass', text: `${bytes} bytes` };
};

const mendable = new GateError('RG-CONFIG-INVALID', 'no such thing\nas this', {
  place: { file: 'config.yml', line: 3, column: 5 },
  expected: 'another thing',
  hint: 'write another thing',
});

export const FAKE_VERBS: readonly VerbSpec[] = [
  verb('echo', echo, {
    usage: 'A B',
    positionals: [1, 2],
    options: [
      { name: 'format', type: 'string', value: 'NAME', choices: ['avro', 'json-schema'], description: 'Which format' },
      { name: 'dry-run', type: 'boolean', description: 'Write nothing.' },
      { name: 'local', type: 'boolean', description: 'Not an input.', action: false },
    ],
  }),
  verb('bare', echo, {
    options: [
      { name: 'dry-run', type: 'boolean', description: 'Write nothing.' },
      { name: 'local', type: 'boolean', description: 'Not an input.', action: false },
    ],
  }),
  verb('pins list', echo, { positionals: [0, 9] }),
  verb('pins set', echo),
  verb('fail', () => Promise.resolve({ verdict: 'fail', cause: 'app-failed', report: sampleReport(), outputs: { target: 'v1' } })),
  verb('undecided', () =>
    Promise.resolve({ verdict: 'inconclusive', cause: 'no-data', report: sampleReport({ verdict: 'inconclusive', findings: [] }) }),
  ),
  verb('nothing', () => Promise.resolve({ verdict: 'skipped', report: sampleReport({ verdict: 'skipped', findings: [] }) })),
  verb('throw', () => Promise.reject(new GateErrors([mendable, mendable]))),
  verb(
    'story',
    (_, host) => {
      host.write('once upon a time\n');
      return Promise.resolve({ verdict: 'pass', json: { end: true } });
    },
    { narrates: true },
  ),
  verb('uncounted', () => Promise.reject(new GateError('RG-CONFIG-MISSING', 'there is no configuration')), {
    outputs: [{ name: 'errors', description: 'd' }],
  }),
  verb('crash', () => Promise.reject(new TypeError('x is not a function'))),
  verb('broken', echo, { load: () => Promise.reject(new Error('cannot load')) }),
  verb('hang', hang),
  verb('stubborn', stubborn),
  verb('hostile', hostile),
  verb('secret', secret),
  verb('blab', blab, { positionals: [0, 1] }),
  verb('long', long),
  verb('tidy', tidy),
  verb('stream', stream),
  verb('count', count),
  verb('leak', leak),
];

const wanted = process.env['FAKE_ACTION'];
const action = FAKE_VERBS.find((candidate) => candidate.name === wanted);
await (action ? runAction(action) : runCli(FAKE_VERBS));
