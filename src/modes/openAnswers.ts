// The table of answer sources: opens what the plan names and says what is asked of it and what that makes of the
// instrument. A new kind of source is a new file in answers/ and one line here.
import { endpointSource } from '../answers/endpoint.ts';
import { recordedSource } from '../answers/recorded.ts';
import type { AnswerSource, PlannedAnswer } from '../answers/source.ts';
import type { ChatClient } from '../client/chat.ts';
import { waitUntilReady } from '../client/readiness.ts';
import type { CandidatePlan, EndpointPlan, RecordedPlan } from '../config/plan.ts';
import type { InstrumentParts } from '../evaluate/instrument.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import { renderedIdentity, suiteIdentityOfHashes } from '../suite/identity.ts';
import { plannedAnswers } from '../suite/order.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import type { Kit } from './kit.ts';

/** Known once the answers have been read. */
export interface AnswersRead {
  readonly parts: Pick<InstrumentParts, 'suite' | 'variants' | 'sampling'>;
  readonly planned: Evaluation['planned'];
  /** Ids of prompts that were asked in other words than the suite's. */
  readonly differing: readonly string[];
}

export interface OpenedAnswers {
  readonly source: AnswerSource;
  /** null: nothing is asked over a network. */
  readonly client: ChatClient | null;
  readonly items: Iterable<PlannedAnswer>;
  /** What the suite lists; empty where the answers bring their own suite. */
  readonly listed: readonly RenderedPrompt[];
  /** Answers to come, for the progress; null: not known. */
  readonly expected: number | null;
  /** Who judged the answers elsewhere; null: they must be judged here. */
  readonly judgedElsewhere: { readonly model: string | null } | null;
  read(): AnswersRead;
}

export interface Opening {
  /** Name of the checkpoint whose answers they are. */
  readonly checkpoint: string;
  /** Leave out scores that came with recorded answers, and judge all of them here. */
  readonly judgeAgain: boolean;
}

type Openers = {
  readonly [Kind in CandidatePlan['kind']]: (
    plan: Extract<CandidatePlan, { kind: Kind }>,
    how: Opening,
    kit: Kit,
  ) => Promise<OpenedAnswers>;
};

const OPENERS: Openers = {
  endpoint: ({ endpoint }, { checkpoint }, kit) => openEndpoint(endpoint, checkpoint, kit),
  recorded: ({ recorded }, how, kit) => openRecorded(recorded, how, kit),
};

/** @throws UserError for what the user got wrong, Failure when a server cannot be used at all. */
export function openAnswers(plan: CandidatePlan, how: Opening, kit: Kit): Promise<OpenedAnswers> {
  return plan.kind === 'endpoint' ? OPENERS.endpoint(plan, how, kit) : OPENERS.recorded(plan, how, kit);
}

async function openEndpoint(endpoint: EndpointPlan, checkpoint: string, kit: Kit): Promise<OpenedAnswers> {
  const { plan, world } = kit;
  const { suite, rendered } = await kit.suite();
  const client = await kit.client(endpoint, plan.concurrency.answers);
  await waitUntilReady(client, 'endpoint', {
    readyMs: plan.timeouts.ready,
    signal: AbortSignal.any([world.signal, kit.deadline.signal]),
  });
  const { samples, seed } = plan.suite;
  const expected = rendered.length * samples;
  return {
    source: endpointSource({ client, checkpoint, sampling: plan.sampling, inFlight: plan.concurrency.answers }),
    client,
    items: plannedAnswers(rendered, samples, seed),
    listed: rendered,
    expected,
    judgedElsewhere: null,
    read: () => ({
      parts: {
        suite: { name: suite.name, hash: renderedIdentity(rendered), prompts: rendered.length },
        variants: [...new Set(rendered.map(({ variant }) => variant))],
        sampling: plan.sampling,
      },
      planned: { prompts: rendered.length, answers: expected, seed, design: { kind: 'fixed' } },
      differing: [],
    }),
  };
}

async function openRecorded(
  recorded: RecordedPlan,
  { checkpoint, judgeAgain }: Opening,
  kit: Kit,
): Promise<OpenedAnswers> {
  const { suite } = kit.plan;
  const { rendered } = await kit.suite();
  const listed = suite.explicit ? rendered : null;
  const source = recordedSource({ ...recorded, checkpoint, judgeAgain, ...(listed ? { suite: listed } : {}) });
  const { judged } = await source.head();
  return {
    source,
    client: null,
    items: [],
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
          seed: null,
          design: { kind: 'fixed' },
        },
        differing,
      };
    },
  };
}

/** Answers to a part of the suite are answers to the suite with prompts missing, whether it was named or not. */
function promptsDue(
  answered: readonly { readonly id: string; readonly variant: string }[],
  suite: readonly RenderedPrompt[],
  isNamed: boolean,
): number {
  const ids = new Set(suite.map(({ id, variant }) => JSON.stringify([id, variant])));
  return isNamed || answered.some(({ id, variant }) => ids.has(JSON.stringify([id, variant]))) ? suite.length : 0;
}
