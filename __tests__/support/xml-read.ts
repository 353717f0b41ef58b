/** An element as a strict reader sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** A character outside of what XML 1.0 allows (section 2.2), tabs, line ends and carriage returns aside. */
const FORBIDDEN = /[^\s\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NAME = '[A-Za-z_][\\w.-]*';
const TAG = new RegExp(`^<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);

/**
 * Reads a document of elements, attributes and text, and nothing else: no comment, no CDATA, no entity but numeric and predefined ones.
 * @throws Error where the document is not well-formed or has more than that
 */
export function readXml(document: string): XmlElement {
  if (FORBIDDEN.test(document)) throw new Error('a character that XML does not allow');
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '').trim();
  const [root, rest] = readElement(body);
  if (rest.trim() !== '') throw new Error(`after the root: ${rest.slice(0, 40)}`);
  return root;
}

function readElement(input: string): [XmlElement, string] {
  const tag = TAG.exec(input);
  if (!tag) throw new Error(`no element: ${input.slice(0, 60)}`);
  const [whole, name = '', pairs = '', closed] = tag;
  const attributes = new Map<string, string>();
  for (const [, key = '', value = ''] of pairs.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))) {
    if (attributes.has(key)) throw new Error(`attribute ${key} stands twice`);
    attributes.set(key, unescape(value));
  }
  const element = { name, attributes: Object.fromEntries(attributes) };
  let rest = input.slice(whole.length);
  const children: XmlElement[] = [];
  let text = '';
  if (closed === '/') return [{ ...element, children, text }, rest];
  while (!rest.startsWith(`</${name}>`)) {
    if (rest.startsWith('<')) {
      const [child, after] = readElement(rest);
      children.push(child);
      rest = after;
      continue;
    }
    const next = rest.indexOf('<');
    if (next === -1) throw new Error(`${name} is not closed`);
    text += unescape(rest.slice(0, next));
    rest = rest.slice(next);
  }
  return [{ ...element, children, text }, rest.slice(name.length + 3)];
}

function unescape(text: string): string {
  return text.replace(/&([^;]{0,10});?/g, (whole, reference: string) => {
    const code = /^#(\d+)$/.exec(reference)?.[1];
    if (code !== undefined) return String.fromCodePoint(Number(code));
    throw new Error(`not a reference: ${whole}`);
  });
}
