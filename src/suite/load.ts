// A suite from its text, in our format or the published one; all that is wrong with it at once. Pure.
import { basename, extname } from 'node:path/posix';
import { UserError } from '../errors.ts';
import { type SuiteRead, type SuiteResult, suiteOfDocument } from './format.ts';
import type { Suite } from './suite.ts';
import { suiteOfQuestions } from './upstream.ts';
import { formatProblems, type Path, type Problem, parseYaml, valueAt, type YamlDocument } from './yamlDocument.ts';

/** Parses a suite file. `origin` names it in messages. Throws UserError `bad-suite` with every fault and its line. */
export function parseSuite(text: string, origin: string): Suite {
  const { result, duplicates } = readingOf(text, origin);
  const problems = [...(result.ok ? [] : result.problems), ...duplicates];
  if (!result.ok || problems.length > 0) throw new UserError('bad-suite', formatProblems(origin, problems));
  return result.suite;
}

export interface Reading {
  /** null: the text is no YAML. */
  readonly document: YamlDocument | null;
  /** `published`: a list of questions in the shape of Betley et al. 2025. */
  readonly shape: 'ours' | 'published';
  readonly result: SuiteResult;
  /** Ids that stand twice. Told apart from the rest, since the suite may be readable in spite of them. */
  readonly duplicates: readonly Problem[];
}

/** What a text holds and all that is wrong with it; never throws. */
export function readingOf(text: string, origin: string): Reading {
  // Question files are written for YAML 1.1 readers, which know merge keys.
  const parsed = parseYaml(text, origin, { merge: true });
  if (!parsed.ok) {
    return { document: null, shape: 'ours', result: { ok: false, problems: parsed.faults }, duplicates: [] };
  }
  const { document } = parsed;
  const published = Array.isArray(document.value);
  const result = published
    ? suiteOfQuestions(document, basename(origin, extname(origin)))
    : typeof document.value === 'object' && document.value !== null
      ? suiteOfDocument(document)
      : noSuite(document);
  return {
    document,
    shape: published ? 'published' : 'ours',
    result,
    duplicates: [
      ...writtenTwice(document, published ? [] : ['prompts']),
      ...(published && result.ok ? expandedTwice(result, document) : []),
    ],
  };
}

function noSuite(document: YamlDocument): SuiteResult {
  const message = 'this is no suite: expected a mapping with "suite" and "prompts", or a list of published questions.';
  return { ok: false, problems: [{ ...document.place([]), message }] };
}

/** Two prompts of one name would share a tally. Found on the raw value, so that they are told with all other faults. */
function writtenTwice(document: YamlDocument, idAt: Path): Problem[] {
  const list = valueAt(document.value, idAt);
  if (!Array.isArray(list)) return [];
  const seen = new Map<string, number>();
  return list.flatMap((_, index): Problem[] => {
    const path = [...idAt, index, 'id'];
    const id = valueAt(document.value, path);
    if (typeof id !== 'string') return [];
    const place = document.place(path);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, place.line);
    return first === undefined ? [] : [{ ...place, message: `the id "${id}" stands already in line ${first}.` }];
  });
}

/** `a` with two paraphrases makes `a/1`, which may be somebody else's id. */
function expandedTwice({ suite, paths }: SuiteRead, document: YamlDocument): Problem[] {
  const seen = new Set<string>();
  return suite.prompts.flatMap(({ id }, index): Problem[] => {
    // The same id written twice is told by `writtenTwice`, with its line.
    if (!seen.has(id) || !id.includes('/')) {
      seen.add(id);
      return [];
    }
    return [{ ...document.place(paths[index] ?? []), message: `two prompts would be called "${id}".` }];
  });
}
