import type { Unread } from '../model.ts';
import type { Value } from './expressions.ts';
import type { Module, Modules } from './module.ts';

type CallValue = Extract<Value, { kind: 'call' }>;

/** A call as written, with names followed to what they stand for. */
export class Call {
  readonly #modules: Modules;
  readonly #module: Module;
  readonly value: CallValue;

  constructor(modules: Modules, module: Module, value: CallValue) {
    this.#modules = modules;
    this.#module = module;
    this.value = value;
  }

  get callee(): string {
    return this.value.callee;
  }

  /** What is spread into the call could be any argument. */
  spread(): readonly Unread[] {
    return this.value.arguments
      .filter(({ name }) => name === '*' || name === '**')
      .map(({ name, value }) => ({ what: `${name ?? ''}${value.text}`, place: value.place }));
  }

  argument(name: string, position?: number): Value | undefined {
    const named = this.value.arguments.find((one) => one.name === name);
    if (named || position === undefined) return named?.value;
    const plain = this.value.arguments[position];
    return plain?.name === undefined ? plain?.value : undefined;
  }

  follow(value: Value): Value {
    return this.#modules.resolve(value, this.#module).value;
  }

  text(name: string, position?: number): string | undefined {
    const value = this.argument(name, position);
    return value && this.asText(value);
  }

  list(name: string, position?: number): readonly Value[] | undefined {
    const value = this.argument(name, position);
    const found = value && this.follow(value);
    return found?.kind === 'list' ? found.items : undefined;
  }

  asText(value: Value): string | undefined {
    const found = this.follow(value);
    return found.kind === 'string' ? found.value : undefined;
  }

  asTexts(value: Value): readonly string[] | undefined {
    const found = this.follow(value);
    const texts = found.kind === 'list' ? found.items.map((item) => this.asText(item)) : [this.asText(found)];
    return texts.every((text) => text !== undefined) ? texts : undefined;
  }

  asConstant(value: Value): boolean | null | undefined {
    const found = this.follow(value);
    return found.kind === 'constant' ? found.value : undefined;
  }

  /** The call that a value is or stands for, in the file where it is written. */
  asCall(value: Value): Call | undefined {
    const found = this.#modules.resolve(value, this.#module);
    return found.value.kind === 'call' ? new Call(this.#modules, found.module, found.value) : undefined;
  }

  /** What a dotted name was called where it comes from. */
  originalName(name: string): string {
    return this.#modules.originalName(name, this.#module);
  }
}
