import { type HclBlock, type HclBody, HclParser, type HclValue, textOfQuoted } from './hcl-parse.ts';
import { HclError } from './hcl-scan.ts';
import type { Comment, MapEntry, MapNode, ScalarNode, SourceDocument, TreeEvent, TreeNode } from './tree.ts';
import { plainWriting, type Writing } from './writing.ts';

/** Functions whose argument is written into a text as it is: what stands in it can be pointed at. */
const TRANSPARENT: ReadonlySet<string> = new Set(['jsonencode', 'yamlencode']);
const EVALUATED = 'it is an expression, not a text; set the value where it comes from';
const HEREDOC = 'it is a here-document; write it as one text in quotes first';
const FILLED = 'parts of the text are filled in; write it as one plain text first, or pin where the parts come from';

/**
 * Parses HCL's native syntax (Terraform, Nomad, Packer and others). The tree is the one of HCL's JSON syntax: a block is a list of
 * bodies below its type and its labels. What has to be evaluated is a locked scalar, `${…}` around its source.
 */
export function parseHcl(file: string): SourceDocument {
  const text = file.replace(/^\uFEFF/, ' ');
  const base = { index: 0, start: 0, end: text.length, warnings: 0 };
  const parser = new HclParser(text);
  try {
    const builder = new TreeBuilder(text);
    const root = builder.body(parser.file());
    const scalars = builder.scalars.sort((a, b) => a.start - b.start);
    return {
      ...base,
      root,
      problem: undefined,
      events: () => eventsOf(text, scalars),
      comments: () => commentsOf(parser, text),
      leaves: () => scalars.map((scalar) => ({ start: scalar.start, end: scalar.end, scalar })),
    };
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
    const problem = { message: error.message, offset: Math.min(error.offset, text.length) };
    return { ...base, root: undefined, problem, events: () => [], comments: () => [], leaves: () => [] };
  }
}

function commentsOf(parser: HclParser, text: string): Comment[] {
  let lineStart = 0;
  let feed = text.indexOf('\n');
  return parser.comments.map(({ start, text: body }) => {
    for (; feed !== -1 && feed < start; feed = text.indexOf('\n', lineStart)) lineStart = feed + 1;
    return { start, lineStart, text: body };
  });
}

/** The scalars, and all that stands between them. */
function eventsOf(text: string, scalars: readonly ScalarNode[]): TreeEvent[] {
  const events: TreeEvent[] = [];
  let from = 0;
  for (const scalar of scalars) {
    events.push({ shape: text.slice(from, scalar.start), text: '', start: -1 });
    events.push({ shape: `${scalar.style} ${scalar.type} ${scalar.locked ?? ''}`, text: scalar.text, start: scalar.start });
    from = scalar.end;
  }
  events.push({ shape: text.slice(from), text: '', start: -1 });
  return events;
}

/** Entries of one key stay apart when they cannot be one thing: whoever looks the key up is told that it stands twice. */
class TreeBuilder {
  readonly scalars: ScalarNode[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  body({ start, attributes, blocks }: HclBody): MapNode {
    const entries: MapEntry[] = attributes.map(({ key, keyStart, value }) => ({ key, keyStart, value: this.value(value), merge: false }));
    for (const [key, group] of groupBy(blocks, ({ type }) => type)) entries.push(this.#blocks(key, group, 0));
    return { kind: 'map', start, entries };
  }

  /** Blocks that agree in their first `depth` labels. */
  #blocks(key: string, blocks: readonly HclBlock[], depth: number): MapEntry {
    const keyStart = blocks[0]?.start ?? 0;
    const bodies = blocks.filter(({ labels }) => labels.length <= depth);
    const deeper = blocks.filter(({ labels }) => labels.length > depth);
    const entries = [...groupBy(deeper, ({ labels }) => labels[depth] ?? '')].map(([label, group]) =>
      this.#blocks(label, group, depth + 1),
    );
    const items = bodies.map(({ body }) => this.body(body));
    const map: MapNode = { kind: 'map', start: keyStart, entries };
    const seq: TreeNode = { kind: 'seq', start: keyStart, items: deeper.length > 0 ? [map, ...items] : items };
    return { key, keyStart, value: deeper.length > 0 && items.length === 0 ? map : seq, merge: false };
  }

  value(value: HclValue): TreeNode {
    switch (value.kind) {
      case 'tuple':
        return { kind: 'seq', start: value.start, items: value.items.map((item) => this.value(item)) };
      case 'object':
        return {
          kind: 'map',
          start: value.start,
          entries: value.items.map((item) => ({ ...item, value: this.value(item.value), merge: false })),
        };
      case 'call': {
        const [argument] = value.args;
        const structured = argument?.kind === 'tuple' || argument?.kind === 'object';
        const seen = TRANSPARENT.has(value.name) && value.args.length === 1 && structured;
        return seen ? this.value(argument) : this.#locked(value, EVALUATED);
      }
      case 'expression':
        return this.#locked(value, EVALUATED);
      case 'literal':
        return this.#scalar({ text: this.#text.slice(value.start, value.end), type: value.type, style: 'plain', ...range(value) }, BARE);
      default:
        return this.#string(value.quoted);
    }
  }

  #string(quoted: Extract<HclValue, { kind: 'string' }>['quoted']): ScalarNode {
    if (quoted.filled) {
      const text = this.#text.slice(quoted.start + 1, quoted.end - 1);
      return this.#scalar({ text, type: 'string', style: 'double', ...range(quoted), locked: FILLED }, QUOTED);
    }
    const writing: Writing = { ...QUOTED, pieces: () => quoted.pieces };
    return this.#scalar({ text: textOfQuoted(quoted), type: 'string', style: 'double', ...range(quoted) }, writing);
  }

  #locked(value: { start: number; end: number }, locked: string): ScalarNode {
    const text = `\${${this.#text.slice(value.start, value.end)}}`;
    const reason = text.startsWith('${<<') ? HEREDOC : locked;
    return this.#scalar({ text, type: 'string', style: 'plain', ...range(value), locked: reason }, BARE);
  }

  #scalar(scalar: Omit<ScalarNode, 'kind' | 'sharedBy' | 'writing'>, writing: Writing): ScalarNode {
    const made: ScalarNode = { kind: 'scalar', ...scalar, sharedBy: () => 0, writing };
    this.scalars.push(made);
    return made;
  }
}

function range({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start, end };
}

const QUOTED: Writing = plainWriting(1, (inserted, whole) => {
  if (/["\\]/.test(inserted)) return 'the new value would need an escape in quotes';
  return /[$%]\{/.test(whole) ? 'the new value would begin something to fill in' : undefined;
});
const BARE: Writing = plainWriting(0, (_, whole) =>
  /^[\w.+-]+$/.test(whole) ? undefined : 'without quotes the new value would be an expression',
);

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
