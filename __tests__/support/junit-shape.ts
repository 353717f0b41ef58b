import type { XmlElement } from './xml-read.ts';

interface Shape {
  /** Attributes by name: whether they must be there, and how they look. */
  readonly attributes: Readonly<Record<string, { readonly required: boolean; readonly pattern?: RegExp }>>;
  /** Names of children in their order, each with how often it may stand. */
  readonly children: readonly (readonly [string, number, number])[];
  readonly text: boolean;
}

const must = (pattern?: RegExp): Shape['attributes'][string] => ({ required: true, ...(pattern && { pattern }) });
const COUNT = /^\d+$/;
const OUTCOME: Shape = { attributes: { type: must(), message: must() }, children: [], text: true };
const TEXT: Shape = { attributes: {}, children: [], text: true };

/**
 * What the schemas that are in use have in common: Ant's as the windyroad/JUnit-Schema repository publishes it (order of children, attributes
 * that must be there, time stamps without zone), and junit-10.xsd of Jenkins' xunit plugin (no other attributes than these, forms of times).
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  testsuites: { attributes: {}, children: [['testsuite', 1, Infinity]], text: false },
  testsuite: {
    attributes: {
      id: must(COUNT),
      name: must(/\S/),
      package: must(),
      timestamp: must(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      hostname: must(/\S/),
      tests: must(COUNT),
      failures: must(COUNT),
      errors: must(COUNT),
      skipped: must(COUNT),
      time: must(/^\d{1,3}(\.\d*)?$/),
    },
    children: [
      ['properties', 1, 1],
      ['testcase', 0, Infinity],
      ['system-out', 1, 1],
      ['system-err', 1, 1],
    ],
    text: false,
  },
  properties: { attributes: {}, children: [['property', 0, Infinity]], text: false },
  property: { attributes: { name: must(/\S/), value: must() }, children: [], text: false },
  testcase: {
    attributes: { name: must(/\S/), classname: must(/\S/), time: must(/^\d+(\.\d+)?$/) },
    children: [
      ['skipped', 0, 1],
      ['error', 0, 1],
      ['failure', 0, 1],
    ],
    text: false,
  },
  skipped: OUTCOME,
  error: OUTCOME,
  failure: OUTCOME,
  'system-out': TEXT,
  'system-err': TEXT,
};

/** What of a document does not fit; empty when all does. */
export function junitErrors(element: XmlElement): string[] {
  const shape = Object.hasOwn(SHAPES, element.name) ? SHAPES[element.name] : undefined;
  if (!shape) return [`<${element.name}> is not known`];
  const names = element.children.map(({ name }) => name);
  const order = shape.children.map(([name]) => name);
  const counts = shape.children.flatMap(([name, least, most]) => {
    const count = names.filter((one) => one === name).length;
    return count < least || count > most ? [`${count} <${name}> in <${element.name}>`] : [];
  });
  const known = Object.keys(shape.attributes);
  return [
    ...Object.keys(element.attributes).flatMap((name) => (known.includes(name) ? [] : [`${name} of <${element.name}> is not known`])),
    ...known.flatMap((name) => attributeErrors(element, name, shape)),
    ...names.filter((name) => !order.includes(name)).map((name) => `<${name}> in <${element.name}>`),
    ...(names.every((name, index) => index === 0 || order.indexOf(names[index - 1] ?? '') <= order.indexOf(name))
      ? []
      : ['order of children']),
    ...counts,
    ...(shape.text || element.text.trim() === '' ? [] : [`text in <${element.name}>`]),
    ...element.children.flatMap(junitErrors),
  ];
}

function attributeErrors({ name, attributes }: XmlElement, key: string, { attributes: shapes }: Shape): string[] {
  const value = attributes[key];
  if (value === undefined) return shapes[key]?.required ? [`${key} of <${name}> is missing`] : [];
  return shapes[key]?.pattern?.test(value) === false ? [`${key} of <${name}> is ${JSON.stringify(value)}`] : [];
}

/** Counts in the attributes of suites that are not those of their cases. */
export function countErrors(suites: XmlElement): string[] {
  return suites.children.flatMap((suite) => {
    const cases = suite.children.filter(({ name }) => name === 'testcase');
    const of = (kind: string): number => cases.filter(({ children }) => children.some(({ name }) => name === kind)).length;
    const found = { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
    return Object.entries(found).flatMap(([key, count]) =>
      suite.attributes[key] === String(count) ? [] : [`${key} of ${suite.attributes['name']}`],
    );
  });
}
