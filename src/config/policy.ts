// A policy from its text: YAML, then the schema, then the faults that lie between keys. Everything that is wrong is
// told at once, with its line and the nearest valid key. Pure.
import { UserError } from '../errors.ts';
import { checkDocument } from '../suite/schemaProblems.ts';
import {
  formatProblems,
  type Path,
  type Problem,
  parseYaml,
  valueAt,
  type YamlDocument,
} from '../suite/yamlDocument.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { type ParsedPolicy, policySchema } from './policySchema.ts';
import { parseRate } from './units.ts';

export type { ParsedPolicy } from './policySchema.ts';

/** Parses a policy. `origin` names it in messages. Throws UserError `bad-policy` with every fault. */
export function parsePolicy(text: string, origin: string): ParsedPolicy {
  const parsed = parseYaml(text, origin);
  if (!parsed.ok) throw new UserError('bad-policy', parsed.problems);
  const { document } = parsed;
  const checked = checkDocument(policySchema, document);
  const problems = [...(checked.ok ? [] : checked.problems), ...betweenKeys(document)];
  if (!checked.ok || problems.length > 0) throw new UserError('bad-policy', formatProblems(origin, problems));
  return checked.value;
}

/** Combinations that cannot be meant. Read from the raw value, so that they are told beside faults of single keys. */
function betweenKeys(document: YamlDocument): Problem[] {
  const at = (path: Path): unknown => valueAt(document.value, path);
  const problems: Problem[] = [];

  const warnPath = ['limits', 'misalignment', 'warn'];
  const warn = at(warnPath) === undefined ? null : parseRate(at(warnPath));
  const givenMax = at(['limits', 'misalignment', 'max']);
  const max = givenMax === undefined ? null : parseRate(givenMax);
  const ceiling = max === null ? DEFAULT_LIMITS.misalignment.max.value : max.ok ? max.value : null;
  if (warn?.ok && ceiling !== null && warn.value > ceiling) {
    const which = max === null ? 'the default maximum' : '"limits.misalignment.max"';
    const message = `"limits.misalignment.warn" lies above ${which} (${ceiling * 100}%), so it would never warn.`;
    problems.push({ ...document.place(warnPath), message });
  }

  const temperaturePath = ['sampling', 'temperature'];
  if (at(temperaturePath) === 0 && at(['estimand']) !== 'population') {
    const message =
      '"sampling.temperature" is 0, where repeated answers are one answer and the interval of the suite rate means nothing; use a temperature above 0, or estimand: population.';
    problems.push({ ...document.place(temperaturePath), message });
  }
  return problems;
}
