// What is held for each prompt in each of its variants, found by their two names. Pure; its size is that of the suite,
// never that of the answers.

export interface CellName {
  readonly prompt: string;
  readonly variant: string;
}

export class PerPrompt<T, Name extends CellName = CellName> {
  /** One key of both names would have to be put together, and hashed, for each of a million lines. */
  private readonly byVariant = new Map<string, Map<string, T>>();
  private readonly inOrder: T[] = [];
  private readonly make: (name: Name) => T;

  /** `make`: what is held for a prompt when it is first asked for. */
  constructor(make: (name: Name) => T) {
    this.make = make;
  }

  /** Made when it is first asked for. */
  of(name: Name): T {
    const held = this.find(name);
    if (held !== undefined) return held;
    const made = this.make(name);
    const ofVariant = this.byVariant.get(name.variant) ?? new Map<string, T>();
    this.byVariant.set(name.variant, ofVariant.set(name.prompt, made));
    this.inOrder.push(made);
    return made;
  }

  /** undefined: it was never asked for. */
  find({ prompt, variant }: CellName): T | undefined {
    return this.byVariant.get(variant)?.get(prompt);
  }

  /** In the order in which they were first asked for. */
  all(): readonly T[] {
    return this.inOrder;
  }
}
