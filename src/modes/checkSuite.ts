// Mode `check-suite`: look a suite over before anything is asked of it. Asks no server.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { countOf } from '../numbers.ts';
import { builtinSuitePath, isBuiltinName } from '../suite/builtin.ts';
import { lintSuite, type SuiteCounts } from '../suite/lint/lint.ts';
import type { Suite } from '../suite/suite.ts';
import { formatProblems } from '../suite/yamlDocument.ts';
import type { Kit } from './kit.ts';
import type { ModeContext, ModeResult } from './mode.ts';

export async function checkSuite({ kit }: ModeContext): Promise<ModeResult> {
  const { use } = kit.plan.suite;
  const path = isBuiltinName(use) ? builtinSuitePath(use) : use;
  const { suite, hash, findings, counts } = lintSuite(await textOf(path, kit), path);
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

async function textOf(path: string, { plan, reader, world }: Kit): Promise<string> {
  const text = isBuiltinName(plan.suite.use)
    ? await readFile(join(world.packageRoot, path), 'utf8').catch(() => null)
    : await reader.read(path);
  if (text === null) throw new UserError('file-not-found', `The suite "${path}" does not exist (${reader.origin}).`);
  return text;
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
