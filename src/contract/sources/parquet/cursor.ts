import { Damage } from './damage.ts';
import type { Page } from './pages.ts';
import type { Leaf } from './schema.ts';
import type { Cell } from './unreadable.ts';

/** Memory that the pages of all columns take at one time. */
const MAX_PAGES = 768 * 1024 * 1024;

/** Shared by the columns of a row group. */
export class Budget {
  #used = 0;

  /** @throws Damage when more is taken than there is */
  change(by: number): void {
    this.#used += by;
    if (this.#used > MAX_PAGES) throw new Damage(`has pages that unpack to more than ${MAX_PAGES} bytes at one time`);
  }
}

/** Walks over the entries of one column, page by page. */
export class Cursor {
  readonly leaf: Leaf;
  readonly #pages: Iterator<Page>;
  readonly #budget: Budget;
  #page: Page | undefined;
  /** Of the current page: the next entry, and the next of its values. */
  #entry = 0;
  #value = 0;
  #left: number;

  constructor(leaf: Leaf, pages: Iterator<Page>, values: number, budget: Budget) {
    this.leaf = leaf;
    this.#pages = pages;
    this.#budget = budget;
    this.#left = values;
  }

  get isDone(): boolean {
    return this.#left === 0;
  }

  /** The levels of the next entry; -1 behind the last one. */
  repetition(): number {
    const page = this.#current();
    return page ? (page.repetitions?.[this.#entry] ?? 0) : -1;
  }

  definition(): number {
    const page = this.#current();
    if (!page) throw new Damage('has fewer entries than rows');
    return page.definitions?.[this.#entry] ?? this.leaf.maxDefinition;
  }

  /** The next entry, null where it is not there. */
  take(): Cell {
    const isThere = this.definition() === this.leaf.maxDefinition;
    const cell = isThere ? (this.#page?.cell(this.#value) ?? null) : null;
    if (isThere) this.#value += 1;
    this.#entry += 1;
    this.#left -= 1;
    return cell;
  }

  /** The next entries of a column without lists: one for each row. */
  takeInto(cells: Cell[], count: number): void {
    for (let done = 0; done < count; ) {
      const page = this.#current();
      if (!page) throw new Damage('has fewer entries than rows');
      const { cell, definitions } = page;
      const most = this.leaf.maxDefinition;
      const end = Math.min(page.entries, this.#entry + count - done);
      done += end - this.#entry;
      this.#left -= end - this.#entry;
      if (definitions) {
        for (let entry = this.#entry; entry < end; entry += 1) cells.push(definitions[entry] === most ? cell(this.#value++) : null);
      } else for (let entry = this.#entry; entry < end; entry += 1) cells.push(cell(this.#value++));
      this.#entry = end;
    }
  }

  #current(): Page | undefined {
    while (this.#left > 0 && this.#entry === (this.#page?.entries ?? 0)) {
      const next = this.#pages.next();
      if (next.done === true) throw new Damage('has fewer entries than rows');
      this.#budget.change(next.value.size - (this.#page?.size ?? 0));
      this.#page = next.value;
      this.#entry = 0;
      this.#value = 0;
    }
    return this.#left > 0 ? this.#page : undefined;
  }
}
