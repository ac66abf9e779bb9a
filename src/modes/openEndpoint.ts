// Opens a model behind an endpoint as a source of answers: waits for it, finds out what it can do, and says what is
// asked of it, in which order and in which portions.
import { remembering } from '../answers/cached.ts';
import { type Ask, endpointSource } from '../answers/endpoint.ts';
import { servedSource } from '../answers/servedSource.ts';
import type { PlannedAnswer } from '../answers/source.ts';
import { MOST_TOGETHER, Together } from '../answers/together.ts';
import { type Capabilities, probeCapabilities } from '../client/capabilities.ts';
import type { ChatClient } from '../client/chat.ts';
import { unusable } from '../client/failure.ts';
import { waitUntilReady } from '../client/readiness.ts';
import { DEFAULT_BASELINE_SAMPLES } from '../config/defaults.ts';
import { askingOf } from '../config/design.ts';
import type { CandidatePlan, Plan } from '../config/plan.ts';
import { requestsFor } from '../evaluate/budget.ts';
import { renderedIdentity } from '../suite/identity.ts';
import { drawnAnswers, nameOfOrder, plannedAnswers, shareOf } from '../suite/order.ts';
import { evenBlocks, inPortions } from '../suite/portions.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import type { Kit } from './kit.ts';
import type { OpenedAnswers, Opening } from './openedAnswers.ts';
import { openKeptAnswers } from './openKeptAnswers.ts';
import { expectedOf } from './share.ts';

/** @throws UserError for what the user got wrong, Failure when the server cannot be used at all. */
export async function openEndpoint(
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
