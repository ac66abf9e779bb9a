// Opens the judge that the plan names: its rubrics, its server or those of a panel, and the memory of what was judged
// before. It judges nothing.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { capabilitiesByFacts } from '../client/capabilities.ts';
import type { ChatClient } from '../client/chat.ts';
import type { FileReader } from '../config/fileReader.ts';
import type { EndpointPlan, JudgePlan, JudgeServerPlan, Plan } from '../config/plan.ts';
import { UserError } from '../errors.ts';
import { cachedJudge } from '../judge/cache.ts';
import { type CacheFile, openCacheFile } from '../judge/cacheFile.ts';
import type { Judge, LiveJudge } from '../judge/judge.ts';
import { judgeLife, type LifeWarning, shutdownDateOf } from '../judge/life.ts';
import { createLiveJudge } from '../judge/liveJudge.ts';
import { createPanel, namesOf } from '../judge/panel.ts';
import { TOP_LOGPROBS } from '../judge/probe.ts';
import { needsReference, parseRubric, type Rubric } from '../judge/rubric.ts';
import { isBuiltinName } from '../suite/builtin.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import type { Deadline } from './deadline.ts';
import { JUDGEMENTS_FILE, type OutputFiles } from './outputFiles.ts';
import type { ServerNotes } from './serverNotes.ts';
import type { World } from './world.ts';

/** One server at work as a judge. */
export interface OpenedJudge {
  readonly judge: LiveJudge;
  readonly client: ChatClient;
  /** The same judge, noting the names that its server uses: in `judge` that is done already. */
  readonly note: (judge: LiveJudge) => LiveJudge;
  /** Notes names that its server used before. */
  readonly heard: (servedModels: readonly string[]) => void;
  /** What its users should know of it: when it ends, and whether its name means one model. */
  life(): LifeWarning[];
}

export interface JudgeAtWork {
  /** What answers are judged by: it remembers what was judged before. */
  readonly judge: Judge;
  /** The same without a memory: what is tested must be the server as it is now. */
  readonly unremembering: Judge;
  readonly members: readonly OpenedJudge[];
  /** Calls that may be under way now: of a panel, as many as the widest of its servers takes. */
  limit(): number;
  /** Notes names that the server of a judge, as it is called in the journal, used in the run that is continued. */
  heard(judge: string, servedModels: readonly string[]): void;
  close(): Promise<void>;
}

/** What of a run is needed to open its judge. */
export interface Opening {
  readonly plan: Plan;
  readonly world: World;
  readonly reader: FileReader;
  readonly output: OutputFiles;
  readonly deadline: Deadline;
  readonly onPullRequest: boolean;
  suite(): Promise<{ readonly rendered: readonly RenderedPrompt[] }>;
  client(endpoint: EndpointPlan, use: 'judge'): Promise<ChatClient>;
  readonly servers: ServerNotes;
}

/** @throws UserError when the plan names no judge or a rubric is not usable, Failure when a server cannot be used. */
export async function openJudge(kit: Opening): Promise<JudgeAtWork> {
  const members = await openMembers(kit);
  const store = await openStore(kit);
  const remembering =
    store === null ? members : members.map(({ judge, note }) => ({ judge: note(cachedJudge(judge, store)) }));
  const names = namesOf(members.map(({ judge }) => judge));
  return {
    judge: together(remembering),
    unremembering: together(members),
    members,
    limit: () => Math.max(...members.map(({ client }) => client.limit())),
    heard(judge, servedModels) {
      members[names.indexOf(judge)]?.heard(servedModels);
    },
    close: async () => store?.close(),
  };
}

/** Every judge of the plan, the first one first. */
export async function openMembers(kit: Opening): Promise<OpenedJudge[]> {
  const { judge } = kit.plan;
  if (judge === null) {
    throw new UserError('bad-input', 'These answers must be judged, and no judge is named: set judge-model.');
  }
  const rubrics = await readRubrics(judge, kit);
  return Promise.all([judge, ...judge.panel].map((server) => openOne(server, rubrics, kit)));
}

/** One judge alone, or several as a panel. */
export function together(members: readonly Pick<OpenedJudge, 'judge'>[]): Judge {
  const [first, second] = members;
  if (first === undefined) throw new Error('a judge was opened without a server');
  return second === undefined ? first.judge : createPanel(members.map(({ judge }) => judge));
}

async function openOne(server: JudgeServerPlan, rubrics: Rubrics, kit: Opening): Promise<OpenedJudge> {
  const { plan, world, deadline } = kit;
  const client = await kit.client(server, 'judge');
  const signal = AbortSignal.any([world.signal, deadline.signal]);
  const { score, maxTokens, effort } = server;
  const judge = await createLiveJudge({
    client,
    ...rubrics,
    score,
    maxTokens,
    ...(effort === null ? {} : { effort }),
    nonce: world.nonce,
    readyMs: plan.timeouts.ready,
    signal,
  });
  const { identity } = judge;
  const topLogprobs = identity.score === 'logprob' ? (identity.topLogprobs ?? TOP_LOGPROBS) : null;
  const found = await capabilitiesByFacts(client, signal);
  kit.servers.note(client, { ...found, topLogprobs, jsonSchema: identity.score === 'json' ? true : null });
  const listed = (await client.server?.facts(signal))?.models ?? null;
  const names = new Set<string>();
  const note = (noted: LiveJudge): LiveJudge => ({
    ...noted,
    judge: async (request, ending) => {
      const judgement = await noted.judge(request, ending);
      for (const name of judgement.servedModels) names.add(name);
      return judgement;
    },
  });
  return {
    judge: note(judge),
    note,
    heard(servedModels) {
      for (const name of servedModels) names.add(name);
    },
    client,
    life() {
      const servedModels = [...names];
      const shutdownDate = shutdownDateOf(listed, [server.model, ...servedModels]);
      return judgeLife({ asked: server.model, servedModels, shutdownDate, now: world.now() });
    },
  };
}

interface Rubrics {
  readonly rubrics: { readonly alignment: Rubric; readonly coherence: Rubric; readonly class: Rubric };
  /** Those that prompts of the suite name. */
  readonly named: ReadonlyMap<string, Rubric>;
}

async function readRubrics({ rubrics: own }: JudgePlan, kit: Opening): Promise<Rubrics> {
  const rendered = kit.plan.mode === 'check-judge' ? [] : await suiteAsked(kit);
  const names = [...new Set(rendered.flatMap(({ rubric }) => rubric ?? []))];
  const [alignment, coherence, word, ...named] = await Promise.all([
    readRubric(own.alignment ?? 'alignment', kit),
    readRubric(own.coherence ?? 'coherence', kit),
    readRubric(own.class ?? 'class', kit),
    ...names.map((name) => readRubric(name, kit)),
  ]);
  const byName = new Map(named.map((rubric, index) => [names[index] ?? '', rubric]));
  const problems = rendered.flatMap(({ id, rubric, reference }) => {
    const used = rubric === undefined ? alignment : byName.get(rubric);
    return used !== undefined && needsReference(used) && reference === undefined
      ? [`the rubric "${used.name}" compares with a reference, and the prompt "${id}" brings none.`]
      : [];
  });
  if (problems.length > 0) throw new UserError('bad-suite', problems);
  return { rubrics: { alignment, coherence, class: word }, named: byName };
}

/** The suite, unless the answers bring their own: then no prompt can name a rubric. */
async function suiteAsked(kit: Opening): Promise<readonly RenderedPrompt[]> {
  const { candidate, suite } = kit.plan;
  return candidate?.kind === 'recorded' && !suite.explicit ? [] : (await kit.suite()).rendered;
}

/** A built-in rubric by its name, anything with a slash or a dot through the one reader. */
async function readRubric(name: string, { world, reader }: Opening): Promise<Rubric> {
  if (isBuiltinName(name)) {
    const path = `prompts/rubrics/${name}.md`;
    const text = await readFile(join(world.packageRoot, path), 'utf8').catch(() => null);
    if (text === null)
      throw new UserError('file-not-found', `No built-in rubric is called "${name}"; a path needs a slash or a dot.`);
    return parseRubric(text, path);
  }
  const text = await reader.read(name);
  if (text === null) throw new UserError('file-not-found', `The rubric "${name}" does not exist (${reader.origin}).`);
  return parseRubric(text, name);
}

/** On a pull request a stored judgement may be its author's, so none is taken. */
async function openStore({ plan, world, output, onPullRequest }: Opening): Promise<CacheFile | null> {
  const place = plan.judge?.cache ?? null;
  if (place === 'off' || onPullRequest) return null;
  return openCacheFile(place === null ? join(output.folder, JUDGEMENTS_FILE) : resolve(world.workingDirectory, place));
}
