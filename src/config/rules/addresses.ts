import { GateError } from '../../core/index.ts';
import type { Path } from '../document.ts';
import { expandVariables } from '../expand.ts';
import type { EnvironmentConfig } from '../types.ts';
import type { EnvironmentRule } from './rule.ts';

interface Texts {
  readonly path: Path;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** URLs and headers must be usable whatever the variables in them hold. */
export const addressesAreUsable: EnvironmentRule = (environment, complain) => {
  for (const { path, url, headers } of textsOf(environment)) {
    const reason = variableFault(url);
    if (reason !== undefined) complain(path, { message: `holds ${reason}`, expected: 'a form such as `${NAME}`' });
    else if (!canBeUrl(url))
      complain(path, { message: 'is not a URL that can be requested', expected: 'a form such as `https://host.example/path`' });
    for (const [name, value] of Object.entries(headers)) {
      const fault = variableFault(value);
      const at = [...path.slice(0, -1), 'headers', name];
      if (fault !== undefined) complain(at, { message: `holds ${fault}`, expected: 'a form such as `${NAME}`' });
    }
  }
};

function textsOf({ identity, health, rollback }: EnvironmentConfig): Texts[] {
  return [
    ...(identity && identity !== 'none' ? [{ path: ['identity', 'http'], url: identity.http, headers: identity.headers }] : []),
    ...health.flatMap(({ source }, index) => {
      if (!('url' in source) || source.url === undefined) return [];
      const headers = 'headers' in source ? source.headers : {};
      return [{ path: ['health', index, source.provider, 'url'], url: withoutMoments(source.url), headers }];
    }),
    ...(rollback?.ladder ?? []).flatMap((step, index) =>
      step.step === 'page' ? [{ path: ['rollback', 'ladder', index, 'page'], url: step.url, headers: {} }] : [],
    ),
    // The values that stand in for `{pin:NAME}` are put in as parts of a URL.
    ...(rollback?.ready ?? []).map(({ http, headers }, index) => ({
      path: ['rollback', 'ready', index, 'http'],
      url: http.replaceAll(/\{pin:[^}]*\}/g, '1'),
      headers,
    })),
  ];
}

/** What is wrong with the references in a text; `undefined` when nothing is. */
function variableFault(text: string): string | undefined {
  try {
    expandVariables(text, () => '1');
    return undefined;
  } catch (error) {
    if (error instanceof GateError) return 'a `${` that does not begin a reference to a variable';
    throw error;
  }
}

/** With a digit for every variable: that fits a host, a port and a path. A URL that begins with a variable can be anything. */
function canBeUrl(url: string): boolean {
  return url.startsWith('${') || URL.canParse(expandVariables(url, () => '1'));
}

/** The moments that a request may name, such as `{from.s}`. */
function withoutMoments(url: string): string {
  return url.replaceAll(/(?<!\$)\{(?:from|to)\.(?:s|ms|iso)\}/g, '1');
}
