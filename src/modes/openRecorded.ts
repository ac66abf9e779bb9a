// Opens recorded answers as a source of answers, and says what they make of the plan and of the instrument.
import { recordedSource } from '../answers/recorded.ts';
import { replayedSource } from '../answers/replayed.ts';
import { BATCH } from '../config/defaults.ts';
import type { RecordedPlan } from '../config/plan.ts';
import type { Design } from '../schema/evaluation.ts';
import { suiteIdentityOfHashes } from '../suite/identity.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import type { Kit } from './kit.ts';
import type { OpenedAnswers, Opening } from './openedAnswers.ts';

/** @throws UserError for what the user got wrong. */
export async function openRecorded(
  recorded: RecordedPlan,
  { checkpoint, judgeAgain, role }: Opening,
  kit: Kit,
): Promise<OpenedAnswers> {
  const { suite } = kit.plan;
  const { rendered } = await kit.suite();
  const listed = suite.explicit ? rendered : null;
  const paths = recorded.paths.map((path) => kit.output.whereNow(path));
  const source = recordedSource({ ...recorded, paths, checkpoint, judgeAgain, ...(listed ? { suite: listed } : {}) });
  const { judged } = await source.head();
  const { seed } = kit.plan.suite;
  const replays = recorded.replay === 'sequential' && role === 'candidate';
  return {
    source: replays ? replayedSource(source, seed) : source,
    order: null,
    client: null,
    greetedBy: null,
    costOf: () => 0,
    close: () => Promise.resolve(),
    items: [],
    asking: (items) => items,
    listed: listed ?? [],
    expected: null,
    judgedElsewhere: judged && !judgeAgain ? { model: recorded.judgedBy } : null,
    read() {
      const { prompts, differing } = source.describeRecorded();
      // The texts in the file, not the suite's: what was asked is what counts.
      const entries = prompts.flatMap(({ id, variant, textHashes }) =>
        textHashes.map((textHash) => ({ id, variant, textHash })),
      );
      return {
        parts: {
          suite: {
            name: listed ? suite.use : 'recorded',
            hash: suiteIdentityOfHashes(entries),
            prompts: prompts.length,
          },
          variants: [...new Set(prompts.map(({ variant }) => variant))],
          sampling: null,
        },
        planned: {
          prompts: Math.max(prompts.length, promptsDue(prompts, rendered, listed !== null)),
          answers: null,
          seed: replays ? seed : null,
          design: replays ? replayDesign(prompts.length, source.describeRecorded().rows) : { kind: 'fixed' },
        },
        differing,
      };
    },
  };
}

/** Stops by itself, at the latest when the answers that exist are used up. */
const replayDesign = (prompts: number, rows: number): Design => ({
  kind: 'sequential',
  batch: BATCH,
  most: Math.max(1, prompts, rows),
  draw: 'rounds',
});

/** Answers to a part of the suite are answers to the suite with prompts missing, whether it was named or not. */
function promptsDue(
  answered: readonly { readonly id: string; readonly variant: string }[],
  suite: readonly RenderedPrompt[],
  isNamed: boolean,
): number {
  const ids = new Set(suite.map(({ id, variant }) => JSON.stringify([id, variant])));
  return isNamed || answered.some(({ id, variant }) => ids.has(JSON.stringify([id, variant]))) ? suite.length : 0;
}
