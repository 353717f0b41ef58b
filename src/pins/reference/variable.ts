/** A part of a value that another program fills in. */
export interface VariableSpan {
  readonly start: number;
  readonly end: number;
}

const OPENERS = ['{{', '${', '$(', '<%'] as const;
const CLOSERS: Readonly<Record<(typeof OPENERS)[number], string>> = { '{{': '}}', '${': '}', '$(': ')', '<%': '%>' };

/**
 * Spans of template expressions: `{{ … }}` (Helm, Jinja), `${…}` (Compose, envsubst, Terraform), `$(…)` (kustomize, Kubernetes), `<% … %>`,
 * and `$NAME`. An expression that is not closed reaches to the end. `$$` stands for a dollar sign in Compose and begins nothing.
 */
export function variableSpans(text: string): VariableSpan[] {
  const spans: VariableSpan[] = [];
  for (let at = 0; at < text.length; ) {
    const end = spanEnd(text, at);
    if (end === undefined) {
      at += text.startsWith('$$', at) ? 2 : 1;
      continue;
    }
    spans.push({ start: at, end });
    at = end;
  }
  return spans;
}

/** Where the expression that begins at `at` ends; `undefined` when none does. */
function spanEnd(text: string, at: number): number | undefined {
  if (text[at] !== '$' && text[at] !== '{' && text[at] !== '<') return undefined;
  if (text.startsWith('$$', at)) return undefined;
  const opener = OPENERS.find((sign) => text.startsWith(sign, at));
  if (opener) return closing(text, at, opener);
  const name = /^\$[A-Za-z_]\w*/.exec(text.slice(at, at + 256));
  return name ? at + name[0].length : undefined;
}

/** Expressions nest in Compose: `${A:-${B}}`. */
function closing(text: string, at: number, opener: (typeof OPENERS)[number]): number {
  const closer = CLOSERS[opener];
  let depth = 0;
  for (let next = at; next < text.length; ) {
    if (text.startsWith(opener, next)) {
      depth += 1;
      next += opener.length;
    } else if (text.startsWith(closer, next)) {
      depth -= 1;
      next += closer.length;
      if (depth === 0) return next;
    } else next += 1;
  }
  return text.length;
}
