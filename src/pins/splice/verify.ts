import { GateError } from '../../core/index.ts';
import type { Manifest } from '../document/manifest.ts';
import type { ScalarNode, SourceDocument } from '../document/tree.ts';
import { parseYaml } from '../document/yaml.ts';
import { resolvePin } from '../resolve.ts';
import { applySplices } from './bytes.ts';
import type { TextSplice } from './edit.ts';
import type { PlannedEdit, PlannedPart } from './index.ts';

/**
 * Reads the edited text again: the same documents, no new error, exactly the intended scalars changed, each of them of the type it was
 * (by YAML 1.2 and by YAML 1.1, since programs differ in which of the two they speak), and every selector finds its new value.
 * @throws GateError RG-PIN-UNEDITABLE when anything else would happen
 */
export function verifySplices(before: Manifest, after: Manifest, planned: readonly PlannedEdit[], splices: readonly TextSplice[]): void {
  const refuse = (reason: string): never => {
    const pins = [...new Set(planned.map(({ pin }) => pin.selector))].join(', ');
    const options = planned[0] ? { place: planned[0].pin.place } : {};
    throw new GateError('RG-PIN-UNEDITABLE', `${pins} cannot be edited: ${reason}`, options);
  };
  if (before.segments.length !== after.segments.length) refuse('the file would fall into other documents');
  const parts = planned.flatMap((edit) => edit.parts);
  const hosts = hostedTexts(parts);
  const direct = parts.flatMap(({ scalar, text }) => (scalar.host ? [] : [[scalar.start, text] as const]));
  const intended = new Map([...direct, ...hosts.map(({ host, text }) => [host.start, text] as const)]);
  for (const index of new Set(planned.map(({ pin }) => pin.document.index))) {
    const reason = compareDocuments(before, after, index, intended);
    if (reason) refuse(reason);
  }
  for (const { host, text, intended: inside } of hosts) {
    const reason = compareTexts(host.text, text, inside);
    if (reason) refuse(`in the text it stands in: ${reason}`);
  }
  const grown = splices.reduce((sum, { removed, inserted }) => sum + inserted.length - removed.length, 0);
  if (after.text.length - before.text.length !== grown) refuse('the text would grow by more than the edit');
  for (const { pin, value } of planned) {
    const again = resolvePin(after, pin.config);
    if (again.site.value !== value) refuse(`afterwards it would read \`${again.site.value}\``);
  }
}

function compareDocuments(before: Manifest, after: Manifest, index: number, intended: ReadonlyMap<number, string>): string | undefined {
  const [old, now] = [before.document(index), after.document(index)];
  const reason = compareParsed(old, now, intended);
  if (reason || before.format !== 'yaml') return reason;
  const in11 = (manifest: Manifest, { start, end }: SourceDocument): SourceDocument =>
    parseYaml(manifest.text.slice(start, end), start, index, '1.1');
  return compareParsed(in11(before, old), in11(after, now), intended);
}

/** A text in which scalars change that stand inside it. */
interface HostedText {
  readonly host: ScalarNode;
  readonly text: string;
  readonly intended: ReadonlyMap<number, string>;
}

function hostedTexts(parts: readonly PlannedPart[]): readonly HostedText[] {
  const groups = new Map<number, { host: ScalarNode; parts: Map<number, PlannedPart> }>();
  for (const part of parts) {
    const { host, start } = part.scalar;
    if (!host) continue;
    const group = groups.get(host.start) ?? { host, parts: new Map<number, PlannedPart>() };
    groups.set(host.start, group);
    group.parts.set(start, part);
  }
  return [...groups.values()].map(({ host, parts: own }) => {
    const splices = [...own.values()].flatMap(({ inner }) => inner).sort((a, b) => a.start - b.start);
    const intended = new Map([...own].map(([start, { text }]) => [start, text] as const));
    return { host, text: applySplices(host.text, splices), intended };
  });
}

/** The document inside a text, before and after. */
function compareTexts(before: string, after: string, intended: ReadonlyMap<number, string>): string | undefined {
  for (const version of ['1.2', '1.1'] as const) {
    const reason = compareParsed(parseYaml(before, 0, 0, version), parseYaml(after, 0, 0, version), intended);
    if (reason) return reason;
  }
  return undefined;
}

function compareParsed(old: SourceDocument, now: SourceDocument, intended: ReadonlyMap<number, string>): string | undefined {
  if ((now.problem && !old.problem) || now.warnings > old.warnings)
    return `the document would not parse any more (${now.problem?.message ?? 'a new warning'})`;
  const [events, changed] = [old.events(), now.events()];
  if (events.length !== changed.length) return 'the document would have another structure';
  for (const [at, event] of events.entries()) {
    const next = changed[at];
    const wanted = intended.get(event.start) ?? event.text;
    if (next?.text !== wanted) return `in this style the new value would read \`${next?.text ?? ''}\``;
    const quoted = wanted === '' && next.shape === event.shape.replace(/^PLAIN string/, 'QUOTE_DOUBLE string');
    if (next.shape !== event.shape && !quoted) return 'without quotes the new value would change its type; put the value in quotes first';
  }
  return undefined;
}
