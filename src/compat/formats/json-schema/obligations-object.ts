import { placeOf, type Step } from './candidate.ts';
import type { Conjunction } from './conjunction.ts';
import { inPlace, presence } from './conjunction.ts';
import { declares } from './facts.ts';
import { complement } from './negate.ts';
import { EVERYTHING, newNode, type Node, OBJECT, STRING, target } from './node.ts';
import type { Obligation } from './obligations.ts';
import { surelyInPlace } from './obligations-array.ts';
import { findWords, matchesPattern } from './pattern/language.ts';
import type { Prover, Question } from './prover.ts';

function objects(keyword: keyof Node & string, show: (prover: Prover, question: Question) => boolean): Obligation {
  return {
    keyword,
    applies: (node) => node[keyword] !== undefined,
    prove: (prover, question) => isNoObject(prover, question) || show(prover, question),
  };
}

function isNoObject(prover: Prover, { known }: Question): boolean {
  return (prover.facts.types(known) & OBJECT) === 0;
}

/** By cases, skipping the cases without objects. */
function inCases(prover: Prover, question: Question, show: (question: Question) => boolean, relevant?: (node: Node) => boolean): boolean {
  return prover.byCases(question, (asked) => isNoObject(prover, asked) || show(asked), relevant);
}

const required = objects('required', (prover, question) => {
  let shown = true;
  for (const name of question.node.required ?? []) {
    const has = (asked: Question): boolean => {
      if (prover.facts.required(asked.known).has(name)) return true;
      const goals = [newNode(undefined, '', { types: OBJECT, properties: new Map([[name, complement(EVERYTHING)]]) })];
      const index = asked.node.required?.indexOf(name) ?? 0;
      const reader = placeOf(asked.node, 'required', index);
      return prover.fail(asked, {
        rule: 'property-required-added',
        keyword: 'required',
        data: { property: name },
        goals,
        reader,
        writer: declaration(prover, asked.known, name),
      });
    };
    shown = inCases(prover, question, has, (node) => node.required?.includes(name) ?? false) && shown;
    if (!shown && question.quiet) return false;
  }
  return shown;
});

/** Where the writer declares a property, else its schema. */
function declaration(prover: Prover, known: Conjunction, name: string): ReturnType<Prover['writerOf']> {
  const node = known.pos.find((mine) => mine.document !== undefined && mine.properties?.has(name));
  return node ? placeOf(node, 'properties', name) : prover.writerOf(known, 'properties', 'required');
}

function size(keyword: 'minProperties' | 'maxProperties'): Obligation {
  return objects(keyword, (prover, question) =>
    inCases(prover, question, (asked) => {
      const from = prover.facts.sizes(asked.known)[keyword];
      const to = asked.node[keyword] ?? 0;
      if (keyword === 'minProperties' ? from >= to : from <= to) return true;
      const some = keyword === 'minProperties' ? from > 0 : Number.isFinite(from);
      const [name, how] = keyword === 'minProperties' ? ['min-properties', 'raised'] : ['max-properties', 'lowered'];
      return prover.fail(asked, { rule: `${name}-${some ? how : 'added'}`, keyword, data: { from: some ? from : null, to } });
    }),
  );
}

const properties = objects('properties', (prover, question) => {
  let shown = true;
  for (const [name, schema] of question.node.properties ?? []) {
    if (target(schema).always === true) continue;
    const show = (asked: Question): boolean => showMember(prover, asked, name, schema, { keyword: 'properties', rest: [name] });
    shown = inCases(prover, question, show, (node) => declares(node, name)) && shown;
    if (!shown && question.quiet) return false;
  }
  return shown;
});

/** What stands at a name, in every case in which it can occur. A schema that forbids it is reported as such. */
function showMember(
  prover: Prover,
  asked: Question,
  name: string,
  schema: Node,
  at: { keyword: string; rest: readonly string[] },
): boolean {
  let shown = true;
  for (const known of prover.facts.holders(asked.known, name)) {
    shown = showHeld(prover, { ...asked, known }, name, schema, at) && shown;
    if (!shown && asked.quiet) return false;
  }
  return shown;
}

function showHeld(prover: Prover, asked: Question, name: string, schema: Node, at: { keyword: string; rest: readonly string[] }): boolean {
  const { known, frame, quiet } = asked;
  if (target(schema).always === false) {
    const goals = [newNode(undefined, '', { types: OBJECT, required: [name] })];
    const rule = at.keyword === 'properties' ? 'property-forbidden' : 'property-removed';
    const reader = placeOf(asked.node, at.keyword, ...at.rest);
    return prover.fail(asked, {
      rule,
      keyword: at.keyword,
      data: { property: name },
      goals,
      reader,
      writer: declaration(prover, known, name),
    });
  }
  return prover.below({
    known: prover.facts.member(known, name),
    node: schema,
    frame: { parent: frame, around: known, step: { kind: 'member', name } },
    quiet,
  });
}

/** Names a schema applies to: all that match `match` (if given), save `notNames` and `notPatterns`. */
interface Names {
  readonly match?: string;
  readonly notNames: readonly string[];
  readonly notPatterns: readonly string[];
}

/** Every member whose name is among the task's must be an instance of its schema. */
function showMembers(prover: Prover, question: Question, task: MembersTask): boolean {
  const { names, schema } = task;
  if (target(schema).always === true) return true;
  const ours = prover.facts.keys(question.known);
  let shown = true;
  for (const name of ours.names) {
    if (names.notNames.includes(name) || (names.match !== undefined && matchesPattern(names.match, name) === false)) continue;
    if (names.notPatterns.some((pattern) => matchesPattern(pattern, name) === true)) continue;
    const show = (asked: Question): boolean => showMember(prover, asked, name, schema, task);
    shown = inCases(prover, question, show, (node) => declares(node, name)) && shown;
    if (!shown && question.quiet) return false;
  }
  for (const pattern of ours.patterns) {
    const show = (asked: Question): boolean => showPattern(prover, asked, pattern, task);
    shown = inCases(prover, question, show, (node) => node.patternProperties?.has(pattern) ?? false) && shown;
    if (!shown && question.quiet) return false;
  }
  if (!ours.others) return shown;
  return (
    inCases(
      prover,
      question,
      (asked) => showOthers(prover, asked, task),
      (node) => node.additionalProperties !== undefined,
    ) && shown
  );
}

interface MembersTask {
  readonly names: Names;
  readonly schema: Node;
  readonly keyword: string;
  readonly rest: readonly string[];
  readonly rule: string;
}

function showPattern(prover: Prover, asked: Question, pattern: string, task: MembersTask): boolean {
  const { match, notNames, notPatterns } = task.names;
  if (noNames([pattern, ...(match === undefined ? [] : [match])], notPatterns, notNames)) return true;
  const step: Step = { kind: 'other', match: pattern, notNames, notPatterns };
  const { facts } = prover;
  return facts
    .patternHolders(asked.known, pattern)
    .every((known) => showSome(prover, { ...asked, known }, facts.patternMember(known, pattern), step, pattern, task));
}

function showOthers(prover: Prover, asked: Question, task: MembersTask): boolean {
  const { facts } = prover;
  const { names } = task;
  const ours = facts.keys(asked.known);
  if (noNames(names.match === undefined ? [] : [names.match], [...names.notPatterns, ...ours.patterns], [...names.notNames, ...ours.names]))
    return true;
  return facts
    .otherHolders(asked.known)
    .every((known) => showSome(prover, { ...asked, known }, facts.otherMember(known), { kind: 'other', ...names }, names.match, task));
}

function showSome(
  prover: Prover,
  asked: Question,
  member: Conjunction,
  step: Step,
  pattern: string | undefined,
  task: MembersTask,
): boolean {
  const { schema, rule, keyword, rest, names } = task;
  const { known, frame, quiet } = asked;
  if (target(schema).always !== false)
    return prover.below({ known: member, node: schema, frame: { parent: frame, around: known, step }, quiet });
  return prover.fail(asked, {
    rule,
    keyword,
    data: { pattern: pattern ?? null },
    goals: [existence(names, pattern)],
    reader: placeOf(asked.node, keyword, ...rest),
  });
}

/** A schema that says: there is a member with such a name. */
function existence(names: Names, match: string | undefined = names.match): Node {
  return newNode(undefined, '', {
    types: OBJECT,
    minProperties: 1,
    member: { ...(match === undefined ? {} : { match }), notNames: names.notNames, notPatterns: names.notPatterns, value: EVERYTHING },
  });
}

function noNames(match: readonly string[], avoid: readonly string[], notNames: readonly string[]): boolean {
  if (match.length === 0) return false;
  const found = findWords({ match, avoid, minLength: 0, maxLength: Number.POSITIVE_INFINITY }, notNames.length + 1);
  return found !== undefined && found.complete && found.words.length === 0;
}

const patternProperties = objects('patternProperties', (prover, question) => {
  let shown = true;
  for (const [match, schema] of question.node.patternProperties ?? []) {
    const names: Names = { match, notNames: [], notPatterns: [] };
    shown =
      showMembers(prover, question, { names, schema, keyword: 'patternProperties', rest: [match], rule: 'pattern-properties-closed' }) &&
      shown;
    if (!shown && question.quiet) return false;
  }
  return shown;
});

const additionalProperties = objects('additionalProperties', (prover, question) => {
  const { additionalProperties: schema, properties: named, patternProperties: patterned } = question.node;
  if (!schema) return true;
  const names: Names = { notNames: [...(named?.keys() ?? [])], notPatterns: [...(patterned?.keys() ?? [])] };
  return showMembers(prover, question, { names, schema, keyword: 'additionalProperties', rest: [], rule: 'additional-properties-closed' });
});

const propertyNames = objects('propertyNames', (prover, question) =>
  inCases(prover, question, (asked) => {
    const { node, known, frame } = asked;
    const { facts } = prover;
    if (!node.propertyNames) return true;
    const ours = facts.keys(known);
    const rules = known.pos.flatMap((mine) => mine.propertyNames ?? []);
    const asName = (fields: Partial<Node>): Conjunction =>
      facts.conjunctions.of([newNode(undefined, '', { types: STRING, ...fields }), ...rules]);
    const shows = (name: Conjunction): boolean => prover.below({ known: name, node: node.propertyNames as Node, frame, quiet: true });
    const bad = [...ours.names].filter((name) => facts.canHave(known, name) && !shows(asName({ enum: [name] })));
    const badPatterns = [...ours.patterns].filter(
      (pattern) => !facts.isEmpty(facts.patternMember(known, pattern)) && !shows(asName({ pattern })),
    );
    if (bad.length === 0 && badPatterns.length === 0 && !(ours.others && !shows(asName({})))) return true;
    return prover.fail(asked, {
      rule: 'property-names-tightened',
      keyword: 'propertyNames',
      data: { names: bad.slice(0, 10), patterns: badPatterns.slice(0, 10) },
    });
  }),
);

const dependentRequired = objects('dependentRequired', (prover, question) => {
  let shown = true;
  for (const [name, others] of question.node.dependentRequired ?? []) {
    for (const other of others) {
      const show = (asked: Question): boolean => {
        const { known } = asked;
        if (!prover.facts.canHave(known, name)) return true;
        const present = prover.facts.conjunctions.with(known, [presence(name)]);
        if (prover.facts.isEmpty(present) || prover.facts.required(present).has(other)) return true;
        const goals = [newNode(undefined, '', { types: OBJECT, required: [name], properties: new Map([[other, complement(EVERYTHING)]]) })];
        const reader = placeOf(asked.node, 'dependentRequired', name);
        return prover.fail(asked, {
          rule: 'dependent-required-added',
          keyword: 'dependentRequired',
          data: { property: name, needs: other },
          goals,
          reader,
          writer: declaration(prover, known, name),
        });
      };
      shown = inCases(prover, question, show, (node) => declares(node, name)) && shown;
      if (!shown && question.quiet) return false;
    }
  }
  return shown;
});

const dependentSchemas = objects('dependentSchemas', (prover, question) => {
  let shown = true;
  for (const [name, schema] of question.node.dependentSchemas ?? []) {
    if (!prover.facts.canHave(question.known, name)) continue;
    const known = prover.facts.conjunctions.with(question.known, [presence(name)]);
    shown = prover.prove({ ...question, known, node: schema }) && shown;
    if (!shown && question.quiet) return false;
  }
  return shown;
});

const unevaluatedProperties = objects('unevaluatedProperties', (prover, question) => {
  const show = (asked: Question): boolean => {
    const rest = asked.node.unevaluatedProperties;
    if (!rest) return true;
    const seen = surelyInPlace(prover, asked);
    if (seen.some((node) => node.additionalProperties ?? (node !== asked.node && node.unevaluatedProperties))) return true;
    const names: Names = {
      notNames: seen.flatMap((node) => [...(node.properties?.keys() ?? [])]),
      notPatterns: seen.flatMap((node) => [...(node.patternProperties?.keys() ?? [])]),
    };
    const task: MembersTask = { names, schema: rest, keyword: 'unevaluatedProperties', rest: [], rule: 'unevaluated-properties-closed' };
    if (showMembers(prover, { ...asked, quiet: true }, task)) return true;
    const extra = [...prover.facts.keys(asked.known).names].filter(
      (name) => !names.notNames.includes(name) && prover.facts.canHave(asked.known, name),
    );
    const goals = [
      ...extra.map((name) => newNode(undefined, '', { types: OBJECT, required: [name], allOf: [complement(asked.node)] })),
      newNode(undefined, '', { allOf: [existence(allNames(asked.node)), complement(asked.node)] }),
      complement(asked.node),
    ];
    return prover.fail(asked, {
      rule: 'unevaluated-properties-closed',
      keyword: 'unevaluatedProperties',
      data: { names: extra.slice(0, 10) },
      goals,
    });
  };
  return inCases(prover, question, show);
});

/** Names beyond all that a schema and its branches speak of. */
function allNames(node: Node): Names {
  const inside = inPlace(node);
  return {
    notNames: inside.flatMap((inner) => [...(inner.properties?.keys() ?? [])]),
    notPatterns: inside.flatMap((inner) => [...(inner.patternProperties?.keys() ?? [])]),
  };
}

/** What fails without looking into members comes first: most branches of a union are refused by their names alone. */
export const objectObligations: readonly Obligation[] = [
  required,
  size('minProperties'),
  size('maxProperties'),
  dependentRequired,
  additionalProperties,
  propertyNames,
  properties,
  patternProperties,
  dependentSchemas,
  unevaluatedProperties,
];
