// Answers and judgements, of which a journal can hold a million, checked by hand: several times quicker than their
// schemas, and never laxer about what a line must hold. What these do not know, the schemas decide. Pure.
import {
  ANSWER_CLASSES,
  type AnswerKey,
  ASPECTS,
  type Aspect,
  type JournalAnswer,
  type JournalJudgement,
  type JudgementResult,
} from '../schema/journal.ts';

/** Whether it is an answer, one turn long; false: perhaps, and the schema knows. */
export function isPlainAnswer(value: unknown): value is JournalAnswer {
  return (
    isFields(value) &&
    value['type'] === 'answer' &&
    isKey(value['key']) &&
    isText(value['category']) &&
    isText(value['question']) &&
    isStatus(value['status']) &&
    isText(value['text']) &&
    typeof value['cutOff'] === 'boolean' &&
    isText(value['at']) &&
    isTextOrAbsent(value['error']) &&
    isTextOrAbsent(value['servedModel']) &&
    isTextOrAbsent(value['reference']) &&
    isTextOrAbsent(value['rubric']) &&
    // Dates have a form.
    value['keptAt'] === undefined &&
    // Turns have fields of their own, and few suites have turns.
    value['conversation'] === undefined
  );
}

/** Whether it is a judgement; false: perhaps, and the schema knows. */
export function isPlainJudgement(value: unknown): value is JournalJudgement {
  return (
    isFields(value) &&
    value['type'] === 'judgement' &&
    isKey(value['key']) &&
    isAspect(value['aspect']) &&
    isText(value['judge']) &&
    isResult(value['result']) &&
    isText(value['reply']) &&
    isText(value['at']) &&
    isTextOrAbsent(value['rubric']) &&
    (value['servedModels'] === undefined || isTexts(value['servedModels']))
  );
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrAbsent = (value: unknown): value is string | undefined => value === undefined || isText(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const isKey = (value: unknown): value is AnswerKey =>
  isFields(value) &&
  isText(value['checkpoint']) &&
  isText(value['prompt']) &&
  isText(value['variant']) &&
  typeof value['sample'] === 'number' &&
  Number.isSafeInteger(value['sample']) &&
  value['sample'] >= 0;

const isStatus = (value: unknown): value is JournalAnswer['status'] =>
  value === 'answered' || value === 'empty' || value === 'filtered' || value === 'error';

const isAspect = (value: unknown): value is Aspect => ASPECTS.some((aspect) => aspect === value);

function isResult(value: unknown): value is JudgementResult {
  if (!isFields(value)) return false;
  switch (value['kind']) {
    case 'score':
      return typeof value['score'] === 'number' && value['score'] >= 0 && value['score'] <= 100;
    case 'class':
      return ANSWER_CLASSES.some((word) => word === value['class']);
    case 'model-refused':
    case 'off-format':
    case 'judge-refused':
      return true;
    case 'unparsed':
    case 'error':
      return isText(value['reason']);
    default:
      return false;
  }
}
