// Mode `check-suite`: look a suite over before anything is asked of it. Asks no server.
import { needsReference, parseRubric } from '../judge/rubric.ts';
import { countOf } from '../numbers.ts';
import { isBuiltinName, readSuiteText } from '../suite/builtin.ts';
import { lintSuite, type SuiteCounts } from '../suite/lint/lint.ts';
import { builtinUsesReference } from '../suite/lint/reference.ts';
import type { Suite } from '../suite/suite.ts';
import { formatProblems } from '../suite/yamlDocument.ts';
import type { Kit } from './kit.ts';
import type { ModeContext, ModeResult } from './mode.ts';

export async function checkSuite({ kit }: ModeContext): Promise<ModeResult> {
  const { plan, reader, world } = kit;
  const { path, text } = await readSuiteText({ use: plan.suite.use, reader, packageRoot: world.packageRoot });
  const readsReference = await referenceReaders(lintSuite(text, path).suite, kit);
  const { suite, hash, findings, counts } = lintSuite(text, path, {
    usesReference: (rubric) => readsReference.get(rubric ?? '') ?? builtinUsesReference(rubric),
  });
  const told = formatProblems(
    path,
    findings.map(({ rule, message, line, column }) => ({ line, column, message: `[${rule}] ${message}` })),
  );
  const passed = findings.length === 0;
  return {
    kind: 'check',
    says: [
      ...told,
      ...(suite === null || counts === null ? [] : [aboutSuite(suite, counts)]),
      ...(hash === null ? [] : [`Content: sha256 ${hash}`]),
      passed ? 'The suite passes every rule.' : `The suite does not pass: ${countOf(findings.length, 'finding')}.`,
    ],
    passed,
    usage: null,
  };
}

/** Of the suite's own rubrics, given by path: whether each compares with a reference. Unreadable ones are left out. */
async function referenceReaders(suite: Suite | null, { reader }: Kit): Promise<ReadonlyMap<string, boolean>> {
  const named = new Set((suite?.prompts ?? []).flatMap(({ rubric }) => rubric ?? []));
  const found = new Map<string, boolean>();
  for (const path of [...named].filter((name) => !isBuiltinName(name))) {
    const text = await reader.read(path);
    if (text !== null) found.set(path, needsReference(parseRubric(text, path)));
  }
  return found;
}

function aboutSuite({ name, version }: Suite, { prompts, categories, multiTurn, references }: SuiteCounts): string {
  const sizes = categories.map(({ name: category, prompts: own }) => `${category} ${own}`).join(', ');
  const more = [
    ...(multiTurn === 0 ? [] : [`${multiTurn} of several turns`]),
    ...(references === 0 ? [] : [`${references} with a reference`]),
  ];
  const also = more.length === 0 ? '' : `; ${more.join(', ')}`;
  return `${name} v${version}: ${countOf(prompts, 'prompt')} in ${countOf(categories.length, 'category', 'categories')} (${sizes})${also}.`;
}
