import { plainLine, plainText } from '../escape.ts';

/** An element with attributes and content that is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`);
  return content === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${content}</${name}>`;
}

function attribute(text: string): string {
  return references(plainLine(text));
}

/** Text content that keeps its line ends. */
export function xmlText(text: string): string {
  return references(plainText(text));
}

/** What XML 1.0 does not allow is gone by then. */
function references(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
