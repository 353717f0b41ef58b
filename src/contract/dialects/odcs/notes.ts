import type { JsonValue, Place } from '../../../core/index.ts';
import type { OdcsField, SourceNode } from '../../../compat/index.ts';
import { isPublic } from '../classification.ts';

/** What the comparison of contracts has no use for: classifications and service levels. */
export interface Notes {
  /** Places of properties whose values must not be shown. */
  readonly sensitive: ReadonlySet<string>;
  readonly levels: readonly ServiceLevel[];
}

export interface ServiceLevel {
  readonly property: string;
  readonly value: JsonValue;
  readonly unit: string;
  /** `table.column`, or several joined by commas. */
  readonly element: string;
  readonly place: Place;
}

export function readNotes(root: SourceNode): Notes {
  const sensitive = new Set<string>();
  collect(member(root, 'schema'), sensitive);
  const levels = itemsOf(member(root, 'slaProperties')).map((node) => ({
    property: textOf(member(node, 'property')),
    value: valueOf(member(node, 'value')),
    unit: textOf(member(node, 'unit')),
    element: textOf(member(node, 'element')) || textOf(member(root, 'slaDefaultElement')),
    place: node.place,
  }));
  return { sensitive, levels };
}

/** A property, or one around it that was collected with its parts, is classified. */
export function isSensitive(notes: Notes, field: OdcsField): boolean {
  return notes.sensitive.has(keyOf(field.place));
}

/** What is classified hides what is inside of it, and what it is inside of: a value is shown with all of its parts. Whether it does. */
function collect(node: SourceNode | undefined, sensitive: Set<string>, hidden = false): boolean {
  if (node?.type === 'array') return node.items.map((item) => collect(item, sensitive, hidden)).includes(true);
  if (node?.type !== 'object') return false;
  const own = hidden || isClassified(member(node, 'classification')) || textOf(member(node, 'encryptedName')) !== '';
  const parts = ['properties', 'items', 'map', 'value', 'key'].map((key) => collect(member(node, key), sensitive, own));
  const isHidden = own || parts.includes(true);
  if (isHidden) sensitive.add(keyOf(node.place));
  return isHidden;
}

/** A classification that is no text is not understood, and may mean anything. */
function isClassified(node: SourceNode | undefined): boolean {
  if (node === undefined || node.type === 'null') return false;
  return node.type !== 'string' || !isPublic(node.value);
}

function keyOf(place: Place): string {
  return `${place.line}:${place.column}`;
}

function member(node: SourceNode, name: string): SourceNode | undefined {
  return node.type === 'object' ? node.members.get(name)?.value : undefined;
}

function itemsOf(node: SourceNode | undefined): readonly SourceNode[] {
  return node?.type === 'array' ? node.items : [];
}

function textOf(node: SourceNode | undefined): string {
  return node?.type === 'string' ? node.value : node?.type === 'number' ? node.text : '';
}

function valueOf(node: SourceNode | undefined): JsonValue {
  if (node?.type === 'number') return Number(node.text);
  return node?.type === 'string' || node?.type === 'boolean' ? node.value : null;
}
