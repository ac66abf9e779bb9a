// Recorded answers against the suite that was named: which prompt a row answers, and which rows answer none. Pure.
import { UserError } from '../errors.ts';
import { nearest, quote } from '../suite/nearest.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import { placeIn, recordedFault } from './recordedFault.ts';
import type { RowContent } from './recordedRow.ts';

const MOST_NAMED = 5;

/** The suite's prompts by id and variant, and the ids in the file that it does not have. */
export class SuiteIndex {
  private readonly byId: ReadonlyMap<string, readonly RenderedPrompt[]>;
  private readonly strangers = new Map<string, string>();

  constructor(suite: readonly RenderedPrompt[]) {
    this.byId = Map.groupBy(suite, ({ id }) => id);
  }

  hasStrangers(): boolean {
    return this.strangers.size > 0;
  }

  find({ id, variant, line }: RowContent, path: string): RenderedPrompt | null {
    const asked = this.byId.get(id);
    if (!asked) {
      if (!this.strangers.has(id))
        this.strangers.set(id, `${path}, ${placeIn(path, line)}: no prompt of the suite is called ${quote(id)}.`);
      if (this.strangers.size >= MOST_NAMED) this.refuseStrangers();
      return null;
    }
    // A file without a variant column can only mean the one variant that was asked.
    const prompt =
      variant === null
        ? asked.length === 1
          ? asked[0]
          : asked.find((one) => one.variant === 'plain')
        : asked.find((one) => one.variant === variant);
    if (prompt) return prompt;
    const variants = asked.map((one) => one.variant).join(', ');
    throw recordedFault(
      { path, line, column: 'variant' },
      `${quote(variant ?? '')} is none of the variants in which ${quote(id)} is asked: ${variants}.`,
    );
  }

  /** Throws if any row had an id that the suite does not have, naming the first few. */
  refuseStrangers(): void {
    if (this.strangers.size === 0) return;
    const ids = [...this.byId.keys()];
    throw new UserError(
      'bad-recorded-answers',
      [...this.strangers].map(([id, problem]) => {
        const near = nearest(id, ids);
        return near === null ? problem : `${problem} The nearest is "${near}".`;
      }),
    );
  }
}
