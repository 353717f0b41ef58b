import { placeOf } from './candidate.ts';
import type { Conjunction } from './conjunction.ts';
import { presence } from './flattening.ts';
import { inPlace } from './glance.ts';
import { declares } from './names.ts';
import { complement } from './negate.ts';
import { EVERYTHING, newNode, type Node, OBJECT, STRING, target } from './node.ts';
import type { Obligation } from './obligations.ts';
import { declaration, existence, inCases, isNoObject, type MembersTask, type Names, showMember, showMembers } from './members.ts';
import { surelyInPlace } from './obligations-array.ts';
import { type Question, type Reasoner, saysOfMember } from './reasoner.ts';

function objects(keyword: keyof Node & string, show: (prover: Reasoner, question: Question) => boolean): Obligation {
  return {
    keyword,
    applies: (node) => node[keyword] !== undefined,
    prove: (prover, question) => isNoObject(prover, question) || show(prover, question),
  };
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
    if (target(schema).always === true || saysOfMember(prover.facts, question.known, name, schema)) continue;
    const show = (asked: Question): boolean => showMember(prover, asked, name, schema, { keyword: 'properties', rest: [name] });
    const { classes } = prover.facts.conjunctions;
    const about = (node: Node): boolean | 'exactly' => {
      const said = node.properties?.get(name);
      return said && classes.of(said) === classes.of(schema) ? 'exactly' : declares(node, name);
    };
    shown = inCases(prover, question, show, about) && shown;
    if (!shown && question.quiet) return false;
  }
  return shown;
});

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
