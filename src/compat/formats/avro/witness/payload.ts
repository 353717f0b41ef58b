import type { Issue, Route } from '../resolve/issue.ts';
import type { Sizes } from '../resolve/sizes.ts';
import { type AvroValue, BranchValue } from '../value.ts';
import { fieldReader, type Sampler } from './sample.ts';

/** Longer ways than this are not shown as a payload. */
const MAX_ROUTE = 200;

/** The smallest payload of the writer's root type that carries the value an issue is about; `undefined` when there is none of a sensible size. */
export function buildPayload(issue: Issue, sampler: Sampler): AvroValue | undefined {
  let value = issue.example ?? sampler.sample(issue.at.writer.schema, issue.at.reader.schema);
  for (let route = issue.route; route && value !== undefined; route = route.parent) value = wrap(route, value, sampler);
  return value;
}

/** About how many scalars the payload will have; infinite when the way to it is too long. */
export function payloadSize(issue: Issue, sizes: Sizes): number {
  let total = sizes.of(issue.at.writer.schema);
  let length = 0;
  for (let route = issue.route; route; route = route.parent) {
    total += route.step.kind === 'field' ? sizes.of(route.writer.schema) : 1;
    length += 1;
  }
  return length > MAX_ROUTE ? Number.POSITIVE_INFINITY : total;
}

/** Whether every payload of the writer meets the issue, and its path says which issue it is: only fields on the way, and any value will do. */
export function isUnconditional(issue: Issue): boolean {
  if (issue.example !== undefined) return false;
  for (let route = issue.route; route; route = route.parent) if (route.step.kind !== 'field') return false;
  return true;
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
