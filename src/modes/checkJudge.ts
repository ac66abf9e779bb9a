// Mode `check-judge`: put the labelled controls to the judge, or to each judge of a panel, and say whether it can be
// trusted. No checkpoint is asked for an answer.
import { DEFAULT_CONTROL_LIMITS } from '../config/limits.ts';
import { pricingOf } from '../config/prices.ts';
import { createMeter } from '../evaluate/budget.ts';
import { controlLine } from '../evaluate/journalLines.ts';
import { cachedJudge, memoryStore } from '../judge/cache.ts';
import { createControlsTest, faultSentence } from '../judge/controlsTest.ts';
import { type Judge, nameOfJudge } from '../judge/judge.ts';
import { judgeCheckLines } from '../report/judgeCheck.ts';
import { type CheckedJudge, type JudgeCheck, judgeCheckSchema } from '../schema/judgeCheck.ts';
import { fitnessOf, type ShownRate, whatControlsCannotShow } from '../verdict/judgeFitness.ts';
import { type Kit, readControls } from './kit.ts';
import type { ModeContext, ModeResult } from './mode.ts';
import { type OpenedJudge, openMembers, together } from './openJudge.ts';
import { JUDGE_CHECK_FILE } from './outputFiles.ts';

export async function checkJudge({ kit }: ModeContext): Promise<ModeResult> {
  // Remembered for this run only, so that a panel is not asked again what its members have said.
  const members = (await openMembers(kit)).map((one) => ({
    ...one,
    judge: cachedJudge(one.judge, memoryStore()),
  }));
  const meter = createMeter(
    { answers: [], judge: members.map(({ client }) => client) },
    pricingOf(kit.plan.prices),
    kit.measured,
  );
  const judges: CheckedJudge[] = [];
  for (const member of members) judges.push(await check(member.judge, member, kit));
  if (members.length > 1) judges.push(await check(together(members), null, kit));
  const result: JudgeCheck = {
    schemaVersion: 1,
    kind: 'judge-check',
    createdAt: kit.world.now().toISOString(),
    judges,
    usage: meter.usage(),
  };
  await kit.output.writeText(JUDGE_CHECK_FILE, `${JSON.stringify(judgeCheckSchema.parse(result), null, 2)}\n`);
  return {
    kind: 'check',
    says: judgeCheckLines(result),
    // What a gate would stand on: the panel where there is one, else the judge.
    passed: judges.at(-1)?.fit === true,
    usage: result.usage,
  };
}

async function check(judge: Judge, member: OpenedJudge | null, kit: Kit): Promise<CheckedJudge> {
  const { plan, world } = kit;
  const journal = await kit.journal();
  const { limits, suite } = plan;
  const wanted = limits.judgeControls.value === 'off' ? DEFAULT_CONTROL_LIMITS : limits.judgeControls.value;
  const test = createControlsTest({
    set: await readControls(world),
    seed: suite.seed,
    expected: 0,
    isFit: (result) => fitnessOf(result, wanted).fit,
    onResult: (control) => journal.append(controlLine(nameOfJudge(judge), control, world.now().toISOString())),
  });
  const servedModels = await runAll(test.rest(), judge, kit);
  const controls = test.result();
  const { fit, reasons, rates } = fitnessOf(controls, wanted);
  const fault = test.commonFault();
  return {
    name: nameOfJudge(judge),
    identity: judge.identity,
    controls,
    shares: {
      sensitivity: shareOf(rates.sensitivity),
      specificity: shareOf(rates.specificity),
      coherence: shareOf(rates.coherence),
    },
    fit,
    reasons: [...reasons, ...(fit || fault === null ? [] : [faultSentence(fault)])],
    cannotShow: whatControlsCannotShow(controls, limits),
    servedModels,
    warnings: (member?.life() ?? []).map(({ code, message }) => ({ code, message })),
  };
}

const shareOf = (rate: ShownRate | null): CheckedJudge['shares']['sensitivity'] => ({
  estimate: rate?.estimate ?? null,
  low: rate?.low ?? null,
});

/** The names of the models that served. Throws what the judge throws, after all that was begun has ended. */
async function runAll(
  tasks: ReturnType<ReturnType<typeof createControlsTest>['rest']>,
  judge: Judge,
  { world, deadline }: Kit,
): Promise<string[]> {
  const ending = new AbortController();
  const signal = AbortSignal.any([world.signal, deadline.signal, ending.signal]);
  const name = nameOfJudge(judge);
  let done = 0;
  try {
    const served = await Promise.all(
      tasks.map(async (task) => {
        const names = await task(judge, signal);
        done += 1;
        world.voice.progress(done, tasks.length, `${name}: controls`);
        return names;
      }),
    );
    return [...new Set(served.flat())].sort();
  } finally {
    ending.abort();
    world.voice.progressEnd();
  }
}
