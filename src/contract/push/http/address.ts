import { GateError } from '../../../core/index.ts';

/** Hands out credentials to whoever asks on the machine; no database is there. */
const METADATA = /^(?:169\.254\.|metadata\.google|\[fe[89ab]|\[fd00:ec2::254\])/i;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The address of a service, from an environment variable. Credentials are sent over https alone, but for this machine.
 * @throws GateError RG-DATABASE
 */
export function addressOf(text: string, variable: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const refuse = (message: string): never => {
    throw new GateError('RG-DATABASE', `${variable} ${message}`, { expected: 'an https URL of the service, without credentials' });
  };
  if (!url || !/^https?:$/.test(url.protocol)) return refuse('is no URL');
  if (url.username !== '' || url.password !== '') return refuse('holds credentials');
  if (METADATA.test(url.hostname)) return refuse('points to a metadata service');
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) return refuse('is not encrypted');
  return url;
}

/** The value of a variable that has to be there. @throws GateError RG-DATABASE */
export function required(env: (name: string) => string | undefined, name: string, title: string): string {
  const value = env(name);
  if (value !== undefined) return value;
  throw new GateError('RG-DATABASE', `${title} needs the environment variable ${name}`, { hint: 'set it in the `env` of the step' });
}
