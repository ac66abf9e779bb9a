// The table of answer sources: opens what the plan names and says what is asked of it and what that makes of the
// instrument. A new kind of source is a new file in answers/ and one line here.
import { remembering } from '../answers/cached.ts';
import { type Ask, endpointSource } from '../answers/endpoint.ts';
import { recordedSource } from '../answers/recorded.ts';
import { replayedSource } from '../answers/replayed.ts';
import { servedSource } from '../answers/servedSource.ts';
import type { AnswerSource, PlannedAnswer } from '../answers/source.ts';
import { MOST_TOGETHER, Together } from '../answers/together.ts';
import { type Capabilities, probeCapabilities } from '../client/capabilities.ts';
import type { ChatClient } from '../client/chat.ts';
import { unusable } from '../client/failure.ts';
import { waitUntilReady } from '../client/readiness.ts';
import { BATCH, DEFAULT_BASELINE_SAMPLES } from '../config/defaults.ts';
import { askingOf, type Role } from '../config/design.ts';
import type { CandidatePlan, Plan, RecordedPlan } from '../config/plan.ts';
import { requestsFor } from '../evaluate/budget.ts';
import type { InstrumentParts } from '../evaluate/instrument.ts';
import type { Design, Evaluation } from '../schema/evaluation.ts';
import { renderedIdentity, suiteIdentityOfHashes } from '../suite/identity.ts';
import { drawnAnswers, nameOfOrder, plannedAnswers, shareOf } from '../suite/order.ts';
import { evenBlocks, inPortions } from '../suite/portions.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import type { Kit } from './kit.ts';
import { openKeptAnswers } from './openKeptAnswers.ts';
import { expectedOf } from './share.ts';

/** Known once the answers have been read. */
export interface AnswersRead {
  readonly parts: Pick<InstrumentParts, 'suite' | 'variants' | 'sampling'>;
  readonly planned: Evaluation['planned'];
  /** Ids of prompts that were asked in other words than the suite's. */
  readonly differing: readonly string[];
}

export interface OpenedAnswers {
  readonly source: AnswerSource;
  /** How the plan's order was drawn; null: nothing is planned. */
  readonly order: string | null;
  /** null: nothing is asked over a network. */
  readonly client: ChatClient | null;
  /** The name that the server gave the model before anything was asked; null: none, or nothing is asked. */
  readonly greetedBy: string | null;
  /** Requests that an item's answer costs, and those that earlier ones turned out to cost beyond theirs. */
  costOf(item: PlannedAnswer): number;
  close(): Promise<void>;
  /** The plan, in its order. May be gone through more than once. */
  readonly items: Iterable<PlannedAnswer>;
  /** What is left of the plan, as it is to be asked. */
  asking(items: Iterable<PlannedAnswer>): Iterable<PlannedAnswer>;
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
  readonly role: Role;
}

type Openers = {
  readonly [Kind in CandidatePlan['kind']]: (
    plan: Extract<CandidatePlan, { kind: Kind }>,
    how: Opening,
    kit: Kit,
  ) => Promise<OpenedAnswers>;
};

const OPENERS: Openers = {
  endpoint: (plan, how, kit) => openEndpoint(plan, how, kit),
  recorded: ({ recorded }, how, kit) => openRecorded(recorded, how, kit),
};

/** @throws UserError for what the user got wrong, Failure when a server cannot be used at all. */
export function openAnswers(plan: CandidatePlan, how: Opening, kit: Kit): Promise<OpenedAnswers> {
  return plan.kind === 'endpoint' ? OPENERS.endpoint(plan, how, kit) : OPENERS.recorded(plan, how, kit);
}

async function openEndpoint(
  { endpoint }: Extract<CandidatePlan, { kind: 'endpoint' }>,
  { checkpoint, role }: Opening,
  kit: Kit,
): Promise<OpenedAnswers> {
  const { plan, world } = kit;
  const { suite, rendered } = await kit.suite();
  const served = await kit.served(endpoint);
  const client = await kit.client(endpoint, 'answers');
  const within = {
    readyMs: plan.timeouts.ready,
    signal: AbortSignal.any([world.signal, kit.deadline.signal]),
  };
  const greetedBy = await (served === null
    ? waitUntilReady(client, 'endpoint', within)
    : served.untilAnswered(client, within));
  const capabilities = await capabilitiesOf(client, within.signal, kit);
  mustTake(rendered, capabilities, client);
  const { seed } = plan.suite;
  const { samples, design } = askingOf(plan.suite, rendered.length, role, baselineSamples(plan));
  const total = rendered.length * samples;
  const { shard } = plan;
  const expected = shard === null ? total : expectedOf(shard, total, kit);
  // A fixed number is asked in rounds: drawn prompts would leave some unasked.
  const draw = design.kind === 'sequential' ? design.draw : 'rounds';
  const planned = (): Generator<PlannedAnswer, void, undefined> =>
    draw === 'rounds' ? plannedAnswers(rendered, samples, seed) : firstOf(drawnAnswers(rendered, seed), total);
  const kept = await openKeptAnswers({ client, role, checkpoint, prompts: rendered, samples }, kit);
  const isKept = (item: PlannedAnswer): boolean => kept !== null && kept.store.get(kept.nameOf(item)) !== null;
  // Of a sequential one it would ask for more than what decides. Where nothing is drawn several are one.
  const maySeveral = design.kind === 'fixed' && capabilities.n === true && plan.sampling.temperature > 0;
  const together = maySeveral ? new Together() : null;
  const roundsOf = evenBlocks(Math.ceil(expected / rendered.length), MOST_TOGETHER);
  let identity: string | null = null;
  const remember = kept === null ? {} : { remember: (ask: Ask) => remembering(ask, kept) };
  return {
    source: servedSource(
      endpointSource({ client, checkpoint, sampling: plan.sampling, together, ...remember }),
      served,
    ),
    order: nameOfOrder(draw, seed, design.kind === 'fixed' ? samples : null),
    client,
    greetedBy,
    costOf: (item) => (isKept(item) ? 0 : requestsFor(item)) + (together?.takeFurther() ?? 0),
    close: async () => kept?.store.close(),
    items: { [Symbol.iterator]: () => (shard === null ? planned() : shareOf(planned(), shard)) },
    asking: (items) =>
      together === null
        ? items
        : inPortions(items, {
            block: (number) => roundsOf(number) * rendered.length,
            most: () => together.most(),
            mayJoin: (item) => item.prompt.laterTurns === undefined && !isKept(item),
          }),
    listed: rendered,
    expected,
    judgedElsewhere: null,
    read: () => ({
      parts: {
        suite: { name: suite.name, hash: (identity ??= renderedIdentity(rendered)), prompts: rendered.length },
        variants: [...new Set(rendered.map(({ variant }) => variant))],
        sampling: plan.sampling,
      },
      planned: {
        prompts: rendered.length,
        answers: design.kind === 'fixed' ? total : null,
        seed,
        design,
      },
      differing: [],
    }),
  };
}

async function capabilitiesOf(client: ChatClient, signal: AbortSignal, { servers }: Kit): Promise<Capabilities> {
  const known = servers.of(client);
  // Of a judge's model it was not asked.
  if (known !== null && known.n !== null) return known;
  const found = await probeCapabilities(client, signal);
  servers.note(client, found);
  return found;
}

/** Throws before anything is asked that the model would not take. */
function mustTake(rendered: readonly RenderedPrompt[], { system }: Capabilities, client: ChatClient): void {
  const sends = rendered.filter(({ messages }) => messages.some(({ role }) => role === 'system'));
  if (system !== false || sends.length === 0) return;
  const variants = [...new Set(sends.map(({ variant }) => variant))].join(', ');
  throw unusable(
    'endpoint',
    `The model "${client.model}" at ${client.address} takes no system prompts, and ${sends.length} of the ` +
      `${rendered.length} prompts to be asked have one (variants: ${variants}).`,
    'Leave these variants or prompts out of the suite, or serve the model with a chat template that knows the role ' +
      'system. The baseline must be asked in the same way.',
  );
}

const baselineSamples = ({ baseline }: Plan): number =>
  baseline.from === 'live' ? baseline.samples : DEFAULT_BASELINE_SAMPLES;

function* firstOf<T>(items: Iterable<T>, most: number): Generator<T, void, undefined> {
  let given = 0;
  for (const item of items) {
    if (given >= most) return;
    given += 1;
    yield item;
  }
}

async function openRecorded(
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
