// What the evaluations of one run share: suite, judge, controls, journal, budget. Each is made when it is first
// needed and once only, so that a recorded evaluation opens no server and a live baseline pays for no second probe.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalMarks } from '../answers/journalMarks.ts';
import type { LineOf } from '../answers/journalRecords.ts';
import type { Served } from '../answers/served.ts';
import type { ChatClient } from '../client/chat.ts';
import { proxyOf } from '../client/connections.ts';
import { createNetwork } from '../client/network.ts';
import { createChatClient, LONGEST_WAIT_MS } from '../client/openaiClient.ts';
import type { FileReader } from '../config/fileReader.ts';
import type { EndpointPlan, Plan } from '../config/plan.ts';
import { UserError } from '../errors.ts';
import type { Meter, Metered } from '../evaluate/budget.ts';
import { controlLine } from '../evaluate/journalLines.ts';
import { type JournalWriter, openJournal } from '../evaluate/journalWriter.ts';
import { CONTROLS_PATH, type ControlSet, controlsOf, nameOfSet, parseControls } from '../judge/controls.ts';
import { type ControlsTest, createControlsTest } from '../judge/controlsTest.ts';
import { type Label, parseLabels } from '../judge/humanLabels.ts';
import { countOf } from '../numbers.ts';
import type { Usage } from '../schema/evaluation.ts';
import { readSuite } from '../suite/builtin.ts';
import { readCompiled } from '../suite/compiled.ts';
import { renderSuite } from '../suite/render.ts';
import type { RenderedPrompt, Suite } from '../suite/suite.ts';
import { selectTags } from '../suite/tags.ts';
import { judgeIsFit } from '../verdict/judgeFitness.ts';
import { type Deadline, deadlineAfter } from './deadline.ts';
import type { StoredJournal } from './journalPlace.ts';
import { type JudgeAtWork, openJudge } from './openJudge.ts';
import { endServed, isServedHere, openServed } from './openServed.ts';
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
  /** Clients whose use some evaluation counts. */
  readonly measured: Set<Metered>;
  /** The journal that this run continues; null: it begins anew. */
  readonly stored: StoredJournal | null;
  /** Whether the working tree may be the words of a pull request's author. */
  readonly onPullRequest: boolean;
  suite(): Promise<{ readonly suite: Suite; readonly rendered: readonly RenderedPrompt[] }>;
  client(endpoint: EndpointPlan, use: keyof typeof PRIORITY): Promise<ChatClient>;
  /** What servers can do, as the journal keeps it. */
  readonly servers: ServerNotes;
  /** The server that is started for this endpoint, once for all that it serves; null: somebody else runs it. */
  served(endpoint: EndpointPlan): Promise<Served | null>;
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
  readonly stored: StoredJournal | null;
  readonly onPullRequest: boolean;
}

export function createKit({ plan, reader, output, world, stored, onPullRequest }: KitParts): Kit {
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
  servers.remember(stored?.marks.servers ?? []);
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
  const shared = { plan, world, reader, output, deadline, client, servers, suite, stored, onPullRequest };
  const opened: {
    judge: Promise<JudgeAtWork> | null;
    controls: Promise<ControlsTest | null> | null;
    served: Promise<Served> | null;
  } = { judge: null, controls: null, served: null };
  const served = async (endpoint: EndpointPlan): Promise<Served | null> =>
    isServedHere(endpoint, plan) ? (opened.served ??= openServed(shared)) : null;
  return {
    ...shared,
    spent: [],
    underWay: new Set(),
    measured: new Set(),
    served,
    judge: () => (opened.judge ??= openJudge(shared)),
    // One judge, one test: a live baseline in the same run stands on the same result.
    controls: (expected) => (opened.controls ??= openControls(shared, expected, openOnce)),
    labels: once(() => readLabels(plan, reader)),
    journal: openOnce,
    close: async () => {
      deadline.clear();
      await endServed(opened.served, world);
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
  { plan, world, stored }: Pick<Kit, 'plan' | 'world' | 'stored'>,
  expected: number | null,
  journal: () => Promise<JournalWriter>,
): Promise<ControlsTest | null> {
  const { limits } = plan;
  if (limits.judgeControls.value === 'off') return null;
  const set = await readControls(world);
  const { name } = plan.checkpoint;
  const kept = stored === null ? [] : keptControls(stored.marks, { checkpoint: name, set: nameOfSet(set) });
  const again = kept.length === 0 ? '' : `; ${countOf(kept.length, 'judgement')} of them are in the journal`;
  world.voice.info(`The judge is tested on ${set.items.length} labelled controls, among the answers${again}.`);
  return createControlsTest({
    set,
    seed: plan.suite.seed,
    expected,
    isFit: (result) => judgeIsFit(result, limits),
    stored: kept,
    onResult: async (control) => (await journal()).append(controlLine(name, control, world.now().toISOString())),
  });
}

/** What the judge said in the run that is continued, of the same controls. */
const keptControls = (
  { headers, controls }: JournalMarks,
  { checkpoint, set }: { readonly checkpoint: string; readonly set: string },
): readonly LineOf<'control'>[] =>
  headers.some((header) => header.checkpoint === checkpoint && header.controls === set)
    ? controls.filter((control) => control.checkpoint === checkpoint)
    : [];

/** The labelled answers that test a judge. */
export async function readControls({ packageRoot }: World): Promise<ControlSet> {
  const text = await readFile(join(packageRoot, CONTROLS_PATH), 'utf8');
  const compiled = await readCompiled({ packageRoot, path: CONTROLS_PATH, text });
  return compiled === null ? parseControls(text, CONTROLS_PATH) : controlsOf(compiled, CONTROLS_PATH);
}

async function readLabels({ judge }: Plan, reader: FileReader): Promise<readonly Label[] | null> {
  const path = judge?.labels ?? null;
  if (path === null) return null;
  const text = await reader.read(path);
  if (text === null) throw new UserError('file-not-found', `The labels "${path}" do not exist (${reader.origin}).`);
  return parseLabels(text, path);
}
