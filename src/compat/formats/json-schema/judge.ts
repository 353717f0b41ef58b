import type { Witness } from '../../../core/index.ts';
import type { Opinion, Oracle } from './oracle.ts';
import type { Slicer } from './slice.ts';

type Payload = Witness['payload'];

/** Payloads tried on the validators per difference, before it stays unknown. */
const MAX_CONFIRMATIONS = 4;

/** Asks the validators whether the writer's schema admits a payload that the reader's refuses. */
export class Judge {
  readonly #writer: Slicer;
  readonly #reader: Slicer;
  readonly #oracles: readonly Oracle[];

  constructor(writer: Slicer, reader: Slicer, oracles: readonly Oracle[]) {
    this.#writer = writer;
    this.#reader = reader;
    this.#oracles = oracles;
  }

  /** The first payload that every validator with an opinion accepts as written and refuses as read; at least one has to have an opinion. */
  confirm(payloads: Iterable<Payload>): Witness | undefined {
    let tries = 0;
    for (const payload of payloads) {
      const witness = this.#confirmOne(payload);
      if (witness) return witness;
      if (++tries >= MAX_CONFIRMATIONS) return undefined;
    }
    return undefined;
  }

  #confirmOne(payload: Payload): Witness | undefined {
    const agreed: string[] = [];
    let error: string | undefined;
    const [written, read] = [this.#ask(this.#writer, payload, 'accept'), this.#ask(this.#reader, payload, 'refuse')];
    for (const oracle of this.#oracles) {
      const accepts = written(oracle);
      const refuses = read(oracle);
      if (accepts?.valid === false || refuses?.valid === true) return undefined;
      if (!accepts || !refuses) continue;
      agreed.push(oracle.name);
      error ??= refuses.error;
    }
    if (agreed.length === 0) return undefined;
    return { payload, outcome: 'rejected', ...(error === undefined ? {} : { error }), confirmedBy: agreed };
  }

  /** By the part that is needed; where that says nothing, by the whole. */
  #ask(slicer: Slicer, payload: Payload, wanted: 'accept' | 'refuse'): (oracle: Oracle) => Opinion | undefined {
    const part = slicer.for(payload, wanted);
    return (oracle) => {
      const opinion = part && oracle.judge(part, payload);
      return opinion?.valid === (wanted === 'accept') ? opinion : oracle.judge(slicer.whole, payload);
    };
  }
}
