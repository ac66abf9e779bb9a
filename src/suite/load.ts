// A suite from its text, in our format or the published one; all that is wrong with it at once. Pure.
import { basename, extname } from 'node:path/posix';
import { UserError } from '../errors.ts';
import { type SuiteResult, suiteOfDocument } from './format.ts';
import type { Suite } from './suite.ts';
import { suiteOfQuestions } from './upstream.ts';
import { formatProblems, type Problem, parseYaml, valueAt, type YamlDocument } from './yamlDocument.ts';

/** Parses a suite file. `origin` names it in messages. Throws UserError `bad-suite` with every fault and its line. */
export function parseSuite(text: string, origin: string): Suite {
  // Question files are written for YAML 1.1 readers, which know merge keys.
  const parsed = parseYaml(text, origin, { merge: true });
  if (!parsed.ok) throw new UserError('bad-suite', parsed.problems);
  const { document } = parsed;
  const { result, idAt } = read(document);
  const problems = [
    ...(result.ok ? expandedTwice(result.suite, document) : result.problems),
    ...duplicates(document, idAt),
  ];
  if (!result.ok || problems.length > 0) throw new UserError('bad-suite', formatProblems(origin, problems));
  return result.suite;
}

interface Reading {
  readonly result: SuiteResult;
  /** Path of the list whose items carry the ids. */
  readonly idAt: readonly PropertyKey[];
}

function read(document: YamlDocument): Reading {
  const { value, origin } = document;
  if (Array.isArray(value)) {
    return { result: suiteOfQuestions(document, basename(origin, extname(origin))), idAt: [] };
  }
  if (typeof value === 'object' && value !== null) return { result: suiteOfDocument(document), idAt: ['prompts'] };
  const message = 'this is no suite: expected a mapping with "suite" and "prompts", or a list of published questions.';
  return { result: { ok: false, problems: [{ ...document.place([]), message }] }, idAt: [] };
}

/** Two prompts of one name would share a tally. Found on the raw value, so that they are told with all other faults. */
function duplicates(document: YamlDocument, idAt: readonly PropertyKey[]): Problem[] {
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
function expandedTwice(suite: Suite, document: YamlDocument): Problem[] {
  const seen = new Set<string>();
  return suite.prompts.flatMap(({ id }): Problem[] => {
    // The same id written twice is told by `duplicates`, with its line.
    if (!seen.has(id) || !id.includes('/')) {
      seen.add(id);
      return [];
    }
    return [{ ...document.place([]), message: `two prompts would be called "${id}".` }];
  });
}
