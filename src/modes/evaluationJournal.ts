// One evaluation in the journal: its header, what is stored of it, and its end. Each stands there once, however often
// the run is continued.
import { headerOf, JournalMisfit, NOTHING_LOST, StoredAnswers } from '../answers/continued.ts';
import { instrumentOf } from '../evaluate/instrument.ts';
import { isJudged } from '../evaluate/journalLines.ts';
import type { JournalWriter } from '../evaluate/journalWriter.ts';
import { type ControlSet, nameOfSet } from '../judge/controls.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { JournalHeader } from '../schema/journal.ts';
import type { Shard } from '../schema/shard.ts';
import { quote } from '../suite/nearest.ts';
import type { Kit } from './kit.ts';
import type { OpenedAnswers } from './openedAnswers.ts';
import type { JudgeAtWork } from './openJudge.ts';

export interface Evaluating {
  readonly checkpoint: string;
  readonly answers: OpenedAnswers;
  /** null: the answers bring their scores. */
  readonly judge: JudgeAtWork | null;
  /** What the judge is tested on; null: it is not. */
  readonly controls: ControlSet | null;
}

export interface EvaluationJournal {
  readonly journal: JournalWriter;
  /** What need not be asked again; null: the evaluation begins here. */
  readonly stored: StoredAnswers | null;
  /** Says that the evaluation is complete. */
  end(): Promise<void>;
}

/** Throws UserError where the journal that is continued holds this evaluation with another instrument or order. */
export async function openEvaluationJournal(evaluating: Evaluating, kit: Kit): Promise<EvaluationJournal> {
  const { checkpoint } = evaluating;
  const at = (): string => kit.world.now().toISOString();
  const isEnded = kit.stored?.marks.ended.has(checkpoint) === true;
  const isBegun = findHeader(evaluating, kit) !== null;
  const lines = await kit.journal();
  // Recorded answers are read from their files again, and stand in the journal as they did.
  const journal = isEnded && !isBegun ? unwritten(lines) : lines;
  await journal.append(...(isBegun ? [] : [newHeader(evaluating, kit.plan.shard, at())]), ...kit.servers.take());
  return {
    journal,
    stored: isBegun ? storedAnswers(evaluating, kit) : null,
    end: () => (isEnded ? Promise.resolve() : journal.append({ type: 'end', checkpoint, at: at() })),
  };
}

const unwritten = ({ path }: JournalWriter): JournalWriter => ({
  path,
  append: () => Promise.resolve(),
  close: () => Promise.resolve(),
});

/** The header of this very evaluation in the journal that is continued; null: it has none, or begins anew anyway. */
function findHeader(evaluating: Evaluating, { stored, plan }: Kit): JournalHeader | null {
  const { checkpoint, answers } = evaluating;
  const instrument = knownInstrument(evaluating);
  if (stored === null || instrument === null || answers.order === null) return null;
  const { fingerprint } = instrument;
  const { file, marks } = stored;
  const header = headerOf(file.path, marks, { checkpoint, fingerprint, order: answers.order, shard: plan.shard });
  // A live baseline may not have been sampled yet; of the checkpoint itself nothing but what is read anew may be there.
  const others = marks.headers.filter((one) => one.fingerprint !== null && one.checkpoint !== checkpoint);
  if (header !== null || checkpoint !== plan.checkpoint.name || others.length === 0) return header;
  const names = others.map((one) => quote(one.checkpoint)).join(' and ');
  throw new JournalMisfit(
    `${file.path} cannot be continued: it holds no evaluation of ${quote(checkpoint)}, but of ${names}. ${NOTHING_LOST}`,
  );
}

/** Known beforehand where all is asked here; recorded answers tell theirs by being read. */
function knownInstrument({ answers, judge }: Evaluating): Instrument | null {
  if (answers.source.kind === 'recorded' || judge === null) return null;
  return instrumentOf({ ...answers.read().parts, judge: judge.judge.identity });
}

function newHeader(evaluating: Evaluating, shard: Shard | null, at: string): JournalHeader {
  const { checkpoint, answers, controls } = evaluating;
  const instrument = knownInstrument(evaluating);
  return {
    type: 'header',
    schemaVersion: 1,
    checkpoint,
    fingerprint: instrument?.fingerprint ?? null,
    ...(answers.order === null ? {} : { order: answers.order }),
    ...(instrument === null ? {} : { instrument, planned: answers.read().planned }),
    ...(shard === null ? {} : { shard }),
    ...(controls === null ? {} : { controls: nameOfSet(controls) }),
    at,
  };
}

function storedAnswers({ checkpoint, answers, judge }: Evaluating, { stored }: Kit): StoredAnswers | null {
  if (stored === null) return null;
  return new StoredAnswers(stored.file, {
    items: answers.items,
    checkpoint,
    isComplete: ({ status }, judged) => status !== 'answered' || judge === null || isJudged(judged, judge.judge),
  });
}
