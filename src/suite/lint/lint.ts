// Checks a suite's text by every rule: what a suite must be to be asked, and what it should be to measure well. Pure.
import { readingOf } from '../load.ts';
import type { Prompt, Suite } from '../suite.ts';
import type { Problem } from '../yamlDocument.ts';
import { contentHash } from './contentHash.ts';
import { type Finding, type Subject, subjectOf } from './finding.ts';
import { builtinUsesReference } from './reference.ts';
import { CHECKED_RULES, SCHEMA_RULE } from './rules.ts';

export interface LintReport {
  /** null: it can't be read, and the findings say why. */
  readonly suite: Suite | null;
  /** By `contentHash`; null: the file is no YAML. */
  readonly hash: string | null;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** null where `suite` is. */
  readonly counts: SuiteCounts | null;
}

export interface SuiteCounts {
  readonly prompts: number;
  /** Prompts of several turns, and prompts with a reference. */
  readonly multiTurn: number;
  readonly references: number;
  readonly categories: readonly Counted[];
  readonly tags: readonly Counted[];
  readonly domains: readonly Counted[];
}

export interface Counted {
  readonly name: string;
  readonly prompts: number;
}

export interface LintOptions {
  /** Whether a rubric reads references, where its text is at hand; by default only the built-in ones are known. */
  readonly usesReference?: Subject['usesReference'];
}

/** Checks a suite file. `origin` is its name, which a published file's suite takes over. Never throws for its content. */
export function lintSuite(text: string, origin: string, options: LintOptions = {}): LintReport {
  const reading = readingOf(text, origin);
  const { document, result, duplicates } = reading;
  const hash = document === null ? null : contentHash(document.value);
  if (document === null || !result.ok) {
    const problems = [...(result.ok ? [] : result.problems), ...duplicates];
    return { suite: null, hash, findings: inOrder(named(SCHEMA_RULE.name, problems)), counts: null };
  }
  const subject = subjectOf(reading, result, document, options.usesReference ?? builtinUsesReference);
  const findings = CHECKED_RULES.flatMap((rule) => named(rule.name, rule.check(subject)));
  return { suite: result.suite, hash, findings: inOrder(findings), counts: countsOf(result.suite.prompts) };
}

const named = (rule: string, problems: readonly Problem[]): Finding[] =>
  problems.map(({ line, column, message }) => ({ rule, line, column, message }));

const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => a.line - b.line || a.column - b.column);

function countsOf(prompts: readonly Prompt[]): SuiteCounts {
  return {
    prompts: prompts.length,
    multiTurn: prompts.filter(({ laterTurns }) => laterTurns !== undefined).length,
    references: prompts.filter(({ reference }) => reference !== undefined).length,
    categories: counted(prompts.map(({ category }) => category)),
    tags: counted(prompts.flatMap(({ tags }) => [...new Set(tags)])),
    domains: counted(prompts.flatMap(({ domains }) => [...new Set(domains)])),
  };
}

const counted = (names: readonly string[]): Counted[] =>
  [...Map.groupBy(names, (name) => name)].map(([name, own]) => ({ name, prompts: own.length }));
