import { plainLine } from '../../escape.ts';

/** One line of foreign text inside an element or an attribute: controls become visible, markup becomes references. */
export function htmlText(text: string): string {
  return htmlSafe(plainLine(text));
}

/** Text that is safe line by line already; its line ends stay. */
export function htmlSafe(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Prose in which what stands between backticks is shown as code. */
export function htmlProse(text: string): string {
  const parts = plainLine(text).split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? `<code>${htmlSafe(part)}</code>` : htmlSafe(part))).join('');
}

/** A code span that may break anywhere: paths and digests are longer than a phone is wide. */
export function htmlCode(text: string): string {
  return `<code>${htmlText(text)}</code>`;
}

/** A part of the page under its heading, which names it. */
export function section(id: string, heading: string, content: string): string {
  return `<section id="${id}" aria-labelledby="${id}-heading">\n<h2 id="${id}-heading">${heading}</h2>\n${content}\n</section>`;
}

/** What may be wider than the screen scrolls in a region of its own, which the keyboard can reach. */
export function scrollable(label: string, content: string): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${label}">${content}</div>`;
}
