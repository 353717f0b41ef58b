/** What a registry asks for with a 401. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: URL; readonly service: string | undefined; readonly scope: string | undefined };

/** No server has reason to send more. */
const MOST = 8192;
/** `name="value"` or `name=value`; in quotes a backslash stands before a quote. */
const PARAMETER = /([A-Za-z0-9_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g;

/** Reads `WWW-Authenticate` (RFC 9110, section 11.6.1); `undefined` when it names no scheme that is spoken here. Bearer before basic. */
export function readChallenge(header: string | null, base: URL): Challenge | undefined {
  if (header === null || header.length > MOST) return undefined;
  const bearer = /(?:^|,)\s*Bearer\s+/i.exec(header);
  if (bearer) {
    const rest = header.slice(bearer.index + bearer[0].length);
    const values = new Map(
      [...rest.matchAll(PARAMETER)].map(([, name = '', quoted, plain]) => [name.toLowerCase(), unquote(quoted) ?? plain ?? '']),
    );
    const realm = values.get('realm');
    const url = realm !== undefined && URL.canParse(realm, base.href) ? new URL(realm, base) : undefined;
    if (url) return { scheme: 'bearer', realm: url, service: values.get('service'), scope: values.get('scope') };
  }
  return /(?:^|,)\s*Basic(?:\s|$)/i.test(header) ? { scheme: 'basic' } : undefined;
}

function unquote(text: string | undefined): string | undefined {
  return text?.replace(/\\(.)/g, '$1');
}
