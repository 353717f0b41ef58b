import type { SchemaPolicy } from '../../../../config/index.ts';
import { canonicalJson, type JsonValue, type Witness } from '../../../../core/index.ts';
import { loadOracles } from '../../json-schema/oracle.ts';
import type { Api } from '../read/api.ts';
import type { SchemaRef, Where } from '../read/model.ts';
import type { Carried } from '../texts/meet.ts';
import { type Lowering, loweringOf } from '../schemas/lower.ts';
import { Samples } from '../schemas/samples.ts';
import { Carrier } from '../schemas/texts.ts';
import { viewsOf } from '../schemas/view.ts';
import { kindsOf } from '../texts/kinds.ts';
import { proposals } from '../texts/propose.ts';
import { read, write } from '../texts/write.ts';

/** What confirms how texts are written and read. */
const CONFIRMED_BY = ['reading of the text'];

/** Something that is sent as text, with the part of a request it is sent in. */
type Placed = Carried & { readonly in: Where | 'form' };

/** Values that clients of one description send as parameters. */
export class Values {
  readonly lowering: Lowering;
  readonly #samples: Samples;

  constructor(api: Api, policy: SchemaPolicy) {
    this.lowering = loweringOf(api, 'request');
    this.#samples = new Samples(viewsOf(this.lowering), policy);
  }

  /** A value of a parameter; in paths none that is sent as nothing. */
  async of(parameter: Placed): Promise<JsonValue | undefined> {
    const value = await this.#sample(parameter);
    if (parameter.in !== 'path' || (value !== undefined && !isEmpty(parameter, value))) return value;
    // What comes first to mind may be sent as nothing, which makes no path.
    const carrier = new Carrier(this.lowering, this.lowering, await loadOracles());
    return proposals(parameter).find((one) => !isEmpty(parameter, one) && carrier.fits(this.lowering, parameter.schema, one));
  }

  /** Lists of what a parameter lists, of one and of two. */
  async listsOf({ schema }: Carried): Promise<JsonValue[]> {
    const items = kindsOf(schema)?.items;
    const item = items && (await this.#samples.of(this.lowering.idOf({ kind: 'at', spot: items })));
    return item === undefined ? [] : [[item, item], [item]];
  }

  #sample(parameter: Placed): Promise<JsonValue | undefined> {
    const { schema } = parameter;
    const form = { side: 'writer', text: false, list: 'keep', filled: true } as const;
    const filled: SchemaRef =
      parameter.in === 'path' && schema.kind === 'at' && kindsOf(schema) ? { kind: 'text', spot: schema.spot, form } : schema;
    return this.#samples.of(this.lowering.idOf(filled));
  }
}

function isEmpty({ name, serialization }: Placed, value: JsonValue): boolean {
  return write(name, value, serialization).every(([, text]) => text === '');
}

/** A value that is written in one way and cannot be read in another, or is read as something else. */
export async function misread(mine: Placed, theirs: Carried, operation: string, values: Values): Promise<Witness | undefined> {
  const reading = loweringOf(theirs.schema.spot.api, 'request');
  const carrier = new Carrier(values.lowering, reading, await loadOracles());
  const sampled = await values.of(mine);
  const lists = kindsOf(theirs.schema)?.list !== false;
  const proposed = [...preferred(proposals(mine)), ...(await values.listsOf(mine)), ...(sampled === undefined ? [] : [sampled])];
  for (const value of proposed) {
    if (!carrier.fits(values.lowering, mine.schema, value) || (mine.in === 'path' && isEmpty(mine, value))) continue;
    const sent = write(mine.name, value, mine.serialization);
    if (sent.length === 0) continue;
    // A parameter of the path has its place, whatever its name.
    const arriving = mine.in === 'path' ? sent.map(([, text]) => [theirs.name, text] as const) : sent;
    const readings = read(theirs.name, arriving, theirs.serialization, lists) ?? [];
    const taken = readings.filter((one) => carrier.fits(reading, theirs.schema, one));
    const shown = sent.map(([name, text]) => `${name}=${text}`).join('&');
    const payload = { operation, request: { [mine.in === 'form' ? 'body' : mine.in]: { [mine.name]: value } } };
    if (taken.length === 0)
      return { payload, outcome: 'rejected', error: `${shown} is sent, which cannot be read`, confirmedBy: CONFIRMED_BY };
    const [first] = taken;
    if (first !== undefined && !taken.some((one) => canonicalJson(one) === canonicalJson(value)))
      return { payload, outcome: 'changed', readBack: first, confirmedBy: CONFIRMED_BY };
  }
  return undefined;
}

/** Lists of two first: they show best how a list is written. */
function preferred(values: readonly JsonValue[]): JsonValue[] {
  const rank = (value: JsonValue): number => (Array.isArray(value) ? Math.abs(value.length - 2) : 0);
  return [...values].sort((a, b) => rank(a) - rank(b));
}
