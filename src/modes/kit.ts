// What the evaluations of one run share: suite, judge, controls, journal, budget. Each is made when it is first
// needed and once only, so that a recorded evaluation opens no server and a live baseline pays for no second probe.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChatClient } from '../client/chat.ts';
import { proxyOf } from '../client/connections.ts';
import { createNetwork } from '../client/network.ts';
import { createChatClient, LONGEST_WAIT_MS } from '../client/openaiClient.ts';
import type { FileReader } from '../config/fileReader.ts';
import type { EndpointPlan, Plan } from '../config/plan.ts';
import { UserError } from '../errors.ts';
import type { Meter } from '../evaluate/budget.ts';
import { type JournalWriter, openJournal } from '../evaluate/journalWriter.ts';
import { type ControlSet, parseControls } from '../judge/controls.ts';
import { type ControlsTest, createControlsTest } from '../judge/controlsTest.ts';
import { type Label, parseLabels } from '../judge/humanLabels.ts';
import type { Usage } from '../schema/evaluation.ts';
import { readSuite } from '../suite/builtin.ts';
import { renderSuite } from '../suite/render.ts';
import type { RenderedPrompt, Suite } from '../suite/suite.ts';
import { selectTags } from '../suite/tags.ts';
import { judgeIsFit } from '../verdict/judgeFitness.ts';
import { type Deadline, deadlineAfter } from './deadline.ts';
import { type JudgeAtWork, openJudge } from './openJudge.ts';
import { JOURNAL_FILE, type OutputFiles } from './outputFiles.ts';
import { ServerNotes } from './serverNotes.ts';
import type { World } from './world.ts';

export interface Kit {
  readonly plan: Plan;
  readonly world: World;
  readonly reader: FileReader;
  readonly output: OutputFiles;
  readonly deadline: Deadline;
  /** What the evaluations that have ended used, in order. */
  readonly spent: Usage[];
  /** Those that have not ended: a baseline can be sampled while the checkpoint waits. */
  readonly underWay: Set<Meter>;
  /** Whether the working tree may be the words of a pull request's author. */
  readonly onPullRequest: boolean;
  suite(): Promise<{ readonly suite: Suite; readonly rendered: readonly RenderedPrompt[] }>;
  client(endpoint: EndpointPlan, use: keyof typeof PRIORITY): Promise<ChatClient>;
  /** What servers can do, as the journal keeps it. */
  readonly servers: ServerNotes;
  /** @throws UserError when the plan names no judge, Failure when the judge cannot be used. */
  judge(): Promise<JudgeAtWork>;
  /** The one test of this run's judge, begun by whoever judges first; null: switched off. */
  controls(expected: number | null): Promise<ControlsTest | null>;
  /** People's labels; null: none were named. */
  labels(): Promise<readonly Label[] | null>;
  journal(): Promise<JournalWriter>;
  close(): Promise<void>;
}

/** Whose requests go first: a judgement ends what was begun, and memory stays flat. */
const PRIORITY = { judge: 0, answers: 1 } as const;

export interface KitParts {
  readonly plan: Plan;
  readonly reader: FileReader;
  readonly output: OutputFiles;
  readonly world: World;
  readonly onPullRequest: boolean;
}

export function createKit({ plan, reader, output, world, onPullRequest }: KitParts): Kit {
  const deadline = deadlineAfter(plan.budget.maxMinutes, world);
  const now = (): number => world.now().getTime();
  const { sleep, random } = world;
  const network = createNetwork({ most: plan.concurrency.together, proxy: proxyOf(world.env), sleep, random, now });
  const client: Kit['client'] = (endpoint, use) =>
    createChatClient({
      baseUrl: endpoint.baseUrl,
      model: endpoint.model,
      apiKey: endpoint.apiKey,
      network,
      priority: PRIORITY[use],
      inFlight: plan.concurrency[use],
      timeoutMs: plan.timeouts.request,
      longestWaitMs: () => (deadline.at === null ? LONGEST_WAIT_MS : Math.max(0, deadline.at - now())),
      sleep,
      random,
      now,
    });
  const servers = new ServerNotes(() => world.now());
  let journal: Promise<JournalWriter> | null = null;
  const openOnce = (): Promise<JournalWriter> => {
    output.note(JOURNAL_FILE);
    return (journal ??= openJournal(output.journalPath));
  };
  const suite = once(async () => {
    const { use, tags, variants, triggers, defaultSystem } = plan.suite;
    const read = selectTags(await readSuite({ use, reader, packageRoot: world.packageRoot }), tags);
    return { suite: read, rendered: renderSuite(read, { variants, triggers, defaultSystem }) };
  });
  const shared = { plan, world, reader, output, deadline, client, servers, suite, onPullRequest };
  const opened: { judge: Promise<JudgeAtWork> | null; controls: Promise<ControlsTest | null> | null } = {
    judge: null,
    controls: null,
  };
  return {
    ...shared,
    spent: [],
    underWay: new Set(),
    judge: () => (opened.judge ??= openJudge(shared)),
    // One judge, one test: a live baseline in the same run stands on the same result.
    controls: (expected) => (opened.controls ??= openControls(plan, world, expected, openOnce)),
    labels: once(() => readLabels(plan, reader)),
    journal: openOnce,
    close: async () => {
      deadline.clear();
      await network.close();
      await (await opened.judge?.catch(() => null))?.close();
      await (await journal)?.close();
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

async function openControls(
  plan: Plan,
  world: World,
  expected: number | null,
  journal: () => Promise<JournalWriter>,
): Promise<ControlsTest | null> {
  const { limits } = plan;
  if (limits.judgeControls.value === 'off') return null;
  const lines = await journal();
  const set = await readControls(world);
  world.voice.info(`The judge is tested on ${set.items.length} labelled controls, among the answers.`);
  return createControlsTest({
    set,
    seed: plan.suite.seed,
    expected,
    isFit: (result) => judgeIsFit(result, limits),
    onResult: (control) =>
      lines.append({ type: 'control', checkpoint: plan.checkpoint.name, at: world.now().toISOString(), ...control }),
  });
}

/** The labelled answers that test a judge. */
export async function readControls({ packageRoot }: World): Promise<ControlSet> {
  const path = 'prompts/controls/broad.yaml';
  return parseControls(await readFile(join(packageRoot, path), 'utf8'), path);
}

async function readLabels({ judge }: Plan, reader: FileReader): Promise<readonly Label[] | null> {
  const path = judge?.labels ?? null;
  if (path === null) return null;
  const text = await reader.read(path);
  if (text === null) throw new UserError('file-not-found', `The labels "${path}" do not exist (${reader.origin}).`);
  return parseLabels(text, path);
}
