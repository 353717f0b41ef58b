import type { Issue, Route } from '../resolve/issue.ts';
import { type AvroValue, BranchValue } from '../value.ts';
import { fieldReader, type Sampler } from './sample.ts';

/** Longer ways than this are not shown as a payload. */
const MAX_ROUTE = 300;

/** The smallest payload of the writer's root type that carries the value an issue is about; `undefined` when there is none of a sensible size. */
export function buildPayload(issue: Issue, sampler: Sampler): AvroValue | undefined {
  let value = issue.example ?? sampler.sample(issue.at.writer.schema, issue.at.reader.schema);
  let length = 0;
  for (let route = issue.route; route && value !== undefined; route = route.parent) {
    length += 1;
    if (length > MAX_ROUTE) return undefined;
    value = wrap(route, value, sampler);
  }
  return value;
}

function wrap(route: Route, inner: AvroValue, sampler: Sampler): AvroValue | undefined {
  const { step } = route;
  if (step.kind === 'items') return [inner];
  if (step.kind === 'values') return new Map([['key', inner]]);
  if (step.kind === 'branch') return new BranchValue(step.index, inner);
  if (route.writer.schema.kind !== 'record') return undefined;
  const members = new Map<string, AvroValue>();
  for (const field of route.writer.schema.fields) {
    const value = field === step.field ? inner : sampler.sample(field.type.schema, fieldReader(field.name, route.reader.schema));
    if (value === undefined) return undefined;
    members.set(field.name, value);
  }
  return members;
}
