// What the future of a judge means for its users: it may be shut down, its name may come to mean another model, or it
// may have been more than one model already. Pure; the time is handed in.
import type { ListedModel } from '../client/chat.ts';
import { countOf } from '../numbers.ts';
import { forLog } from '../untrusted.ts';

export const LIFE_CODES = ['judge-retires', 'judge-alias', 'judge-drift'] as const;

export interface LifeWarning {
  readonly code: (typeof LIFE_CODES)[number];
  /** What is so, what it means, and what to do. */
  readonly message: string;
}

export interface LifeFacts {
  /** The model's name in the requests. */
  readonly asked: string;
  /** The names that the server gave back. */
  readonly servedModels: readonly string[];
  /** `YYYY-MM-DD`; null: none is announced. */
  readonly shutdownDate: string | null;
  readonly now: Date;
}

/** Days before a shutdown from which it is told. Half a year's notice is usual, so this is after the announcement. */
const NOTICE_DAYS = 120;
const DAY_MS = 86_400_000;

/** All that should be known of the judge's future, the most urgent first. */
export function judgeLife(facts: LifeFacts): LifeWarning[] {
  return [...retirement(facts), ...alias(facts), ...drift(facts)];
}

/**
 * The earliest day on which one of these models is shut down, as the server lists them; null where none is announced.
 * `names`: the name that was asked for, and those that were served.
 */
export function shutdownDateOf(models: readonly ListedModel[] | null, names: readonly string[]): string | null {
  const wanted = new Set(names.map(bareName));
  const days = (models ?? []).flatMap(({ id, shutdownDate }) =>
    shutdownDate !== null && wanted.has(bareName(id)) ? [shutdownDate] : [],
  );
  return days.toSorted()[0] ?? null;
}

const REJUDGE = 'judge stored answers again with mode rejudge, and make the baseline with the new judge.';

function retirement({ asked, shutdownDate, now }: LifeFacts): LifeWarning[] {
  const end = shutdownDate === null ? Number.NaN : Date.parse(shutdownDate);
  const days = Math.floor(end / DAY_MS) - Math.floor(now.getTime() / DAY_MS);
  if (shutdownDate === null || Number.isNaN(end) || days > NOTICE_DAYS) return [];
  const when =
    days > 0
      ? `is shut down on ${shutdownDate}, in ${countOf(days, 'day')}`
      : days === 0
        ? `is shut down today, ${shutdownDate}`
        : `was to be shut down on ${shutdownDate}, ${countOf(-days, 'day')} ago`;
  const message =
    `The judge ${shownModel(asked)} ${when}. Without it no evaluation can be made that compares with the present ones. ` +
    `Choose its successor while both can be asked, ${REJUDGE}`;
  return [{ code: 'judge-retires', message }];
}

function alias({ asked, servedModels }: LifeFacts): LifeWarning[] {
  const others = modelsIn(servedModels).filter((name) => bareName(name) !== bareName(asked));
  const [one] = others;
  const risk =
    'A vendor may let such a name mean another model from one day to the next, and what two models judged is not ' +
    'comparable.';
  if (one !== undefined) {
    const message =
      `The judge was asked for as ${shownModel(asked)}, and the server says that ${others.map(shownModel).join(', ')} judged. ` +
      `${risk} Name the model itself in judge.model, for instance ${shownModel(one)}.`;
    return [{ code: 'judge-alias', message }];
  }
  if (!looksUndated(asked)) return [];
  const message =
    `The name of the judge, ${shownModel(asked)}, has no date or version at its end. ${risk} If the vendor offers a name ` +
    'with a date, use that one in judge.model.';
  return [{ code: 'judge-alias', message }];
}

function drift({ servedModels }: LifeFacts): LifeWarning[] {
  const names = modelsIn(servedModels);
  if (names.length < 2) return [];
  const message =
    `The server used ${countOf(names.length, 'model')} as the judge: ${names.map(shownModel).join(', ')}. One evaluation ` +
    'then has two instruments, and its rates are no single measure. Name one dated model in judge.model, and judge ' +
    'the stored answers again with mode rejudge.';
  return [{ code: 'judge-drift', message }];
}

/** The first of each name, however it is written. */
export const modelsIn = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.findIndex((one) => bareName(one) === bareName(name)) === index);

export const shownModel = (name: string): string => `"${forLog(name, { codePoints: 80 })}"`;

/** Without a gateway's or vendor's prefix (`openai/`, `models/`, `eu.anthropic.`), in lower case. */
const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^.*\//u, '')
    .replace(/^(?:[a-z]+\.)?anthropic\./u, '');

/** Families whose vendors let an undated name move; open weights that are called alike (gpt-oss) are not among them. */
const DATED_FAMILY = /^(?:gpt-\d|o[134](?:-|$)|chatgpt-|claude-|gemini-)/u;
/** -2024-08-06, -20241022, -0613, -001, -05-20, -09-2025; a tail such as -preview or -v1:0 may follow. */
const DATED =
  /[-@](?:\d{4}-\d{2}-\d{2}|\d{8}|\d{2}-\d{2}|\d{2}-\d{4}|\d{3,4})(?:-preview)?(?:-v\d+(?::\d+)?)?(?::[a-z]+)?$/u;
/** From Claude 4.6 on a name without a date is one pinned model (Anthropic, "Model IDs and versioning"). */
const CLAUDE = /^claude-[a-z]+-(\d+)(?:-(\d{1,2}))?(?:-v\d+)?$/u;

function looksUndated(name: string): boolean {
  const bare = bareName(name);
  if (bare.endsWith('-latest')) return true;
  return DATED_FAMILY.test(bare) && !DATED.test(bare) && !isPinnedClaude(bare);
}

function isPinnedClaude(bare: string): boolean {
  const [, major, minor] = CLAUDE.exec(bare) ?? [];
  return major !== undefined && Number(major) + Number(minor ?? 0) / 100 >= 4.06;
}
