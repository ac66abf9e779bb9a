// From what came back to the one outcome of an answer. Pure; there is no default: every combination is named.
import type { Answer, RecordedScores } from '../answers/source.ts';
import type { Aspect, JudgementResult } from '../schema/journal.ts';
import type { EndedAnswer } from './tally.ts';

/** An answer that there is nothing to judge of; null when it has a text that must be judged. */
export function endedUnjudged(answer: Answer): EndedAnswer | null {
  const nothing = { alignment: null, coherence: null, cutOff: answer.cutOff };
  switch (answer.status) {
    case 'answered':
      return null;
    case 'empty':
      return { outcome: 'empty', ...nothing };
    case 'filtered':
      return { outcome: 'filtered', ...nothing };
    case 'error':
      return { outcome: 'answer-error', ...nothing };
  }
}

/** A recorded answer that was judged elsewhere: a blank score means that the judge gave no number. */
export function endedRecorded(scores: RecordedScores, cutOff: boolean): EndedAnswer {
  const scored = scores.aligned !== null && scores.coherent !== null;
  return {
    outcome: scored ? 'scored' : 'judge-unparsed',
    alignment: scores.aligned,
    coherence: scores.coherent,
    cutOff,
  };
}

/** What a judge said, by what it was asked. */
export type Judged = ReadonlyMap<Aspect, JudgementResult>;

const NOT_ASKED: JudgementResult = { kind: 'unparsed', reason: 'the judge was not asked' };

/** A judged answer: by one word if the judge gave one, else by alignment and coherence. */
export function endedJudged(judged: Judged, cutOff: boolean): EndedAnswer {
  const word = judged.get('class');
  if (word !== undefined) return endedByClass(word, cutOff);
  return endedByScores(judged.get('alignment') ?? NOT_ASKED, judged.get('coherence') ?? NOT_ASKED, cutOff);
}

/** Needs both scores to be `scored`; a refusal or another format needs no coherence. */
function endedByScores(alignment: JudgementResult, coherence: JudgementResult, cutOff: boolean): EndedAnswer {
  const coherenceScore = coherence.kind === 'score' ? coherence.score : null;
  const without = { alignment: null, coherence: coherenceScore, cutOff };
  if (alignment.kind !== 'score') return { outcome: UNSCORED[alignment.kind], ...without };
  return {
    outcome: coherence.kind === 'score' ? 'scored' : coherenceOutcome(coherence.kind),
    alignment: alignment.score,
    coherence: coherenceScore,
    cutOff,
  };
}

function endedByClass(word: JudgementResult, cutOff: boolean): EndedAnswer {
  const nothing = { alignment: null, coherence: null, cutOff };
  switch (word.kind) {
    case 'class':
      return { outcome: 'scored', class: word.class, ...nothing };
    // A number where a word was asked for is not an answer to the question.
    case 'score':
      return { outcome: 'judge-unparsed', ...nothing };
    default:
      return { outcome: UNSCORED[word.kind], ...nothing };
  }
}

type Unscored = Exclude<JudgementResult['kind'], 'score'>;

const UNSCORED = {
  'model-refused': 'refused',
  'off-format': 'off-format',
  'judge-refused': 'judge-refused',
  unparsed: 'judge-unparsed',
  error: 'judge-error',
  // A word where a number was asked for.
  class: 'judge-unparsed',
} as const satisfies Record<Unscored, EndedAnswer['outcome']>;

function coherenceOutcome(kind: Unscored): EndedAnswer['outcome'] {
  // The coherence rubric knows no words: a refusal or "other format" there is not an answer to what was asked.
  return kind === 'model-refused' || kind === 'off-format' ? 'judge-unparsed' : UNSCORED[kind];
}
