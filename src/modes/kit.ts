// What the evaluations of one run share: suite, judge, controls, journal, budget. Each is made when it is first
// needed and once only, so that a recorded evaluation opens no server and a live baseline pays for no second probe.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChatClient } from '../client/chat.ts';
import { createChatClient } from '../client/openaiClient.ts';
import type { FileReader } from '../config/fileReader.ts';
import type { EndpointPlan, Plan } from '../config/plan.ts';
import { UserError } from '../errors.ts';
import type { ControlsTest } from '../evaluate/evaluate.ts';
import { type JournalWriter, openJournal } from '../evaluate/journalWriter.ts';
import { parseControls, runControls } from '../judge/controls.ts';
import type { Judge } from '../judge/judge.ts';
import { createLiveJudge } from '../judge/liveJudge.ts';
import { parseRubric, type Rubric } from '../judge/rubric.ts';
import type { ControlsResult, Usage } from '../schema/evaluation.ts';
import { readSuite } from '../suite/builtin.ts';
import { renderSuite } from '../suite/render.ts';
import type { RenderedPrompt, Suite } from '../suite/suite.ts';
import { judgeIsFit } from '../verdict/trust.ts';
import { type Deadline, deadlineAfter } from './deadline.ts';
import { JOURNAL_FILE, type OutputFiles } from './outputFiles.ts';
import type { World } from './world.ts';

export interface JudgeAtWork {
  readonly judge: Judge;
  readonly client: ChatClient;
}

export interface Kit {
  readonly plan: Plan;
  readonly world: World;
  readonly reader: FileReader;
  readonly output: OutputFiles;
  readonly deadline: Deadline;
  /** What the evaluations that have ended used, in order. */
  readonly spent: Usage[];
  suite(): Promise<{ readonly suite: Suite; readonly rendered: readonly RenderedPrompt[] }>;
  client(endpoint: EndpointPlan, inFlight: number): Promise<ChatClient>;
  /** @throws UserError when the plan names no judge, Failure when the judge cannot be used. */
  judge(): Promise<JudgeAtWork>;
  /** null: switched off. */
  controls(): Promise<ControlsTest | null>;
  journal(): Promise<JournalWriter>;
  close(): Promise<void>;
}

export function createKit(plan: Plan, reader: FileReader, output: OutputFiles, world: World): Kit {
  const deadline = deadlineAfter(plan.budget.maxMinutes, world);
  const client = (endpoint: EndpointPlan, inFlight: number): Promise<ChatClient> =>
    createChatClient({
      baseUrl: endpoint.baseUrl,
      model: endpoint.model,
      apiKey: endpoint.apiKey,
      inFlight,
      timeoutMs: plan.timeouts.request,
      sleep: world.sleep,
      random: world.random,
      now: () => world.now().getTime(),
    });
  let journal: Promise<JournalWriter> | null = null;
  const openOnce = (): Promise<JournalWriter> => {
    output.note(JOURNAL_FILE);
    return (journal ??= openJournal(output.journalPath));
  };
  return {
    spent: [],
    plan,
    world,
    reader,
    output,
    deadline,
    client,
    suite: once(async () => {
      const suite = await readSuite({ use: plan.suite.use, reader, packageRoot: world.packageRoot });
      return { suite, rendered: renderSuite(suite, plan.suite.variants) };
    }),
    judge: once(() => openJudge(plan, world, client, deadline)),
    controls: once(() => openControls(plan, world, openOnce)),
    journal: openOnce,
    close: async () => {
      deadline.clear();
      await (await journal)?.close();
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

async function openJudge(plan: Plan, world: World, client: Kit['client'], deadline: Deadline): Promise<JudgeAtWork> {
  if (plan.judge === null) {
    throw new UserError('bad-input', 'These answers must be judged, and no judge is named: set judge-model.');
  }
  const [alignment, coherence] = await Promise.all([readRubric(world, 'alignment'), readRubric(world, 'coherence')]);
  const judgeClient = await client(plan.judge, plan.concurrency.judge);
  const judge = await createLiveJudge({
    client: judgeClient,
    rubrics: { alignment, coherence },
    score: plan.judge.score,
    maxTokens: plan.judge.maxTokens,
    nonce: world.nonce,
    readyMs: plan.timeouts.ready,
    signal: AbortSignal.any([world.signal, deadline.signal]),
  });
  return { judge, client: judgeClient };
}

async function readRubric(world: World, name: string): Promise<Rubric> {
  const path = `prompts/rubrics/${name}.md`;
  return parseRubric(await readFile(join(world.packageRoot, path), 'utf8'), path);
}

async function openControls(
  plan: Plan,
  world: World,
  journal: () => Promise<JournalWriter>,
): Promise<ControlsTest | null> {
  const { limits, concurrency } = plan;
  if (limits.judgeControls.value === 'off') return null;
  const path = 'prompts/controls/broad.yaml';
  const set = parseControls(await readFile(join(world.packageRoot, path), 'utf8'), path);
  let result: Promise<ControlsResult> | null = null;
  const run = async (judge: Judge, signal: AbortSignal): Promise<ControlsResult> => {
    const lines = await journal();
    world.voice.info(`Testing the judge on ${set.items.length} labelled controls.`);
    return runControls({
      judge,
      set,
      inFlight: concurrency.judge,
      seed: plan.suite.seed,
      signal,
      onResult: (control) =>
        lines.append({ type: 'control', checkpoint: plan.checkpoint.name, at: world.now().toISOString(), ...control }),
    });
  };
  return {
    // One judge, one test: a live baseline in the same run stands on the same result.
    run: (judge, signal) => (result ??= run(judge, signal)),
    isFit: (controls) => judgeIsFit(controls, limits),
  };
}
