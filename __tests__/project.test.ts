// The project's own documents against its code: action.yml, README, workflows, examples, links, and that the tests
// run on the Node that the Action runs on.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { actionFile, readmeWithTables } from '../scripts/action.ts';
import { selfTestFiles } from '../scripts/selfTestAnswers.ts';
import { INPUTS, isInputName } from '../src/config/inputs.ts';
import { OUTPUTS } from '../src/config/outputs.ts';
import type { Plan } from '../src/config/plan.ts';
import { parsePolicy } from '../src/config/policy.ts';
import { type ParsedPolicy, policySchema } from '../src/config/policySchema.ts';
import { resolvePlan } from '../src/config/resolvePlan.ts';
import { FAILURE_CODES, USER_ERROR_CODES } from '../src/errors.ts';
import { MODE_TABLE } from '../src/modes/table.ts';
import { OUTCOMES } from '../src/schema/outcome.ts';
import { parseSuite } from '../src/suite/load.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const MARKDOWN = ['*.md', 'docs/*.md', 'examples/*.md', 'prompts/*.md'].flatMap((pattern) =>
  globSync(pattern, { cwd: root }),
);
const WORKFLOWS = ['.github/workflows/*.yml', 'examples/*.yml'].flatMap((pattern) => globSync(pattern, { cwd: root }));

/** The fenced blocks of one language, without the fences. */
const blocks = (path: string, language: string): string[] =>
  Array.from(read(path).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)).flatMap(([, tag, text = '']) =>
    tag === language ? [text] : [],
  );

const manifestSchema = z.object({
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
  overrides: z.record(z.string(), z.string()),
});
const manifest = manifestSchema.parse(JSON.parse(read('package.json')));

describe('the machine', () => {
  it('tests on the Node that the Action runs on', () => {
    expect(process.version).toMatch(/^v24\./u);
  });
});

describe('action.yml', () => {
  it('is what the tables say', () => {
    expect(read('action.yml')).toBe(actionFile());
  });

  const actionSchema = z.strictObject({
    name: z.string(),
    // The Marketplace's limit.
    description: z.string().max(125),
    author: z.string(),
    branding: z.object({ icon: z.string(), color: z.string() }),
    inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string().optional() })),
    outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
    runs: z.strictObject({ using: z.literal('node24'), main: z.literal('dist/index.js') }),
  });

  it('gives no input but the token a default, and demands none', () => {
    const { inputs } = actionSchema.parse(parse(read('action.yml')));
    const defaults = Object.entries(inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default]],
    );
    expect(defaults).toEqual([['github-token', '$' + '{{ github.token }}']]);
  });

  it('holds no expression in a description, which the runner would evaluate and refuse', () => {
    const { description, inputs, outputs } = actionSchema.parse(parse(read('action.yml')));
    const texts = [
      description,
      ...Object.values(inputs).map((one) => one.description),
      ...Object.values(outputs).map((one) => one.description),
    ];
    expect(texts.filter((text) => text.includes('$' + '{{'))).toEqual([]);
  });
});

describe('README.md', () => {
  it('has the tables of modes, inputs and outputs', () => {
    expect(read('README.md')).toBe(readmeWithTables(read('README.md')));
    for (const name of Object.keys(MODE_TABLE)) expect(read('README.md')).toContain(`| \`${name}\` |`);
  });

  const plan = (policy: ParsedPolicy | null): Plan =>
    resolvePlan({ inputs: { answers: 'a.csv' }, policy, policyOrigin: 'test' });
  /** Without what differs by the mere fact that a value was written down. */
  const values = (resolved: Plan): unknown =>
    JSON.parse(
      JSON.stringify({ ...resolved, suite: { ...resolved.suite, explicit: false } }, (key, value: unknown) =>
        key === 'from' ? undefined : value,
      ),
    );
  const policyText = blocks('README.md', 'yaml').find((block) => block.startsWith('version: 1')) ?? '';

  it('shows a policy with the built-in values', () => {
    expect(values(plan(parsePolicy(policyText, 'README.md')))).toEqual(values(plan(null)));
  });

  it('shows every key of it', () => {
    const keys = keysOf(policySchema);
    expect(keys.length).toBeGreaterThan(45);
    const last = (key: string): string => key.slice(key.lastIndexOf('.') + 1);
    expect(keys.filter((key) => !new RegExp(`(?:^|[\\s{])${last(key)}:`, 'mu').test(policyText))).toEqual([]);
  });

  it('says where the measured figures go', () => {
    expect(read('README.md')).toMatch(/^## Measured$/mu);
  });
});

describe('documents', () => {
  it('explain every key of the policy', () => {
    const text = read('docs/policy.md');
    expect(keysOf(policySchema).filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
  });

  it('explain every error code and outcome', () => {
    const text = read('docs/troubleshooting.md');
    const words = [...USER_ERROR_CODES, ...FAILURE_CODES, ...OUTCOMES];
    expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
  });

  it('show suites that load', () => {
    const shown = blocks('docs/suites.md', 'yaml');
    expect(shown).toHaveLength(2);
    for (const block of shown) expect(parseSuite(block, 'docs/suites.md').prompts.length).toBeGreaterThan(0);
  });

  it('show policies that parse', () => {
    const policies = MARKDOWN.flatMap((path) => blocks(path, 'yaml')).filter((block) => block.startsWith('version: 1'));
    expect(policies.length).toBeGreaterThan(3);
    for (const block of policies) expect(parsePolicy(block, 'a document').version).toBe(1);
  });

  it('show the layout for forks as the examples have it', () => {
    const examples = ['examples/fork-safe-collect.yml', 'examples/fork-safe-gate.yml'].map(read);
    expect(blocks('docs/security.md', 'yaml')).toEqual(examples);
  });

  it('name every dependency with its reason', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides });
    expect(names.filter((name) => !read('CONTRIBUTING.md').includes(`\`${name}\``))).toEqual([]);
  });

  it('name npm scripts that exist', () => {
    const named = MARKDOWN.flatMap((path) =>
      Array.from(read(path).matchAll(/npm run ([\w:-]+)/gu), ([, name = '']) => name),
    );
    expect([...new Set(named)].filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it.each(MARKDOWN)('%s links to files and headings that exist', (path) => {
    const broken = linksOf(read(path)).filter((link) => {
      const [file = '', heading] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      return !existsSync(join(root, target)) || (heading !== undefined && !headingsOf(target).includes(heading));
    });
    expect(broken).toEqual([]);
  });
});

describe('workflows and examples', () => {
  const stepSchema = z.looseObject({
    id: z.string().optional(),
    uses: z.string().optional(),
    with: z.record(z.string(), z.unknown()).optional(),
  });
  const workflowSchema = z.looseObject({
    name: z.string(),
    on: z.unknown(),
    permissions: z.record(z.string(), z.string()),
    jobs: z.record(z.string(), z.looseObject({ 'runs-on': z.unknown(), steps: z.array(stepSchema).min(1) })),
  });
  type Step = z.infer<typeof stepSchema>;

  const isGate = ({ uses = '' }: Step): boolean => uses === './' || uses.startsWith('alignment-gate/alignment-gate@');
  const check = (steps: readonly Step[], text: string): void => {
    const gates = steps.filter(isGate);
    for (const { uses, with: given = {} } of gates) {
      expect(['./', 'alignment-gate/alignment-gate@v0']).toContain(uses);
      expect(Object.keys(given).filter((name) => !isInputName(name))).toEqual([]);
      expect(Object.keys(MODE_TABLE)).toContain(given['mode'] ?? 'gate');
    }
    const ids = gates.map(({ id }) => id);
    const outputs: readonly string[] = OUTPUTS.map(({ name }) => name);
    const used = Array.from(text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/gu)).filter(([, id]) => ids.includes(id));
    expect(used.map(([, , name = '']) => name).filter((name) => !outputs.includes(name))).toEqual([]);
  };

  it.each(WORKFLOWS)('%s is a workflow that uses only what exists', (path) => {
    const { jobs } = workflowSchema.parse(parse(read(path)));
    check(
      Object.values(jobs).flatMap(({ steps }) => steps),
      read(path),
    );
  });

  it('pin other actions to a major version', () => {
    const uses = WORKFLOWS.flatMap((path) => Array.from(read(path).matchAll(/uses: (\S+)/gu), ([, name = '']) => name));
    expect(uses.filter((name) => !/^(?:\.\/|[\w-]+\/[\w-]+@v\d+)$/u.test(name))).toEqual([]);
  });

  it.each(MARKDOWN)('%s shows steps that use only what exists', (path) => {
    for (const block of blocks(path, 'yaml').filter((text) => text.includes('alignment-gate@'))) {
      const value: unknown = parse(block);
      const steps = z.array(stepSchema).safeParse(value);
      const workflow = z
        .looseObject({ jobs: z.record(z.string(), z.looseObject({ steps: z.array(stepSchema) })) })
        .safeParse(value);
      expect(steps.success || workflow.success).toBe(true);
      const found = steps.data ?? Object.values(workflow.data?.jobs ?? {}).flatMap((job) => job.steps);
      check(found, block);
    }
  });

  it('test the action on the answers that the script makes', () => {
    for (const [name, text] of Object.entries(selfTestFiles())) expect(read(`examples/self-test/${name}`)).toBe(text);
    expect(parsePolicy(read('examples/self-test/policy.yml'), 'policy.yml').version).toBe(1);
  });
});

describe('the tables', () => {
  it('have no name twice', () => {
    for (const table of [INPUTS, OUTPUTS]) expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
  });
});

/** `limits.increase.max` and so on: every key that holds a value. */
function keysOf(schema: unknown, above = ''): string[] {
  if (schema instanceof z.ZodOptional) return keysOf(schema.unwrap(), above);
  if (schema instanceof z.ZodUnion) {
    const inside = schema.options.flatMap((option: unknown) => keysOf(option, above));
    return inside.filter((key) => key !== above);
  }
  if (!(schema instanceof z.ZodObject)) return [above];
  return Object.entries(schema.shape).flatMap(([key, value]) => keysOf(value, above === '' ? key : `${above}.${key}`));
}

/** Targets of relative links, outside code. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gmu, '').replace(/`[^`\n]*`/gu, '');
  return Array.from(prose.matchAll(/\]\(([^()\s]+)\)/gu), ([, target = '']) => target).filter(
    (target) => !/^[a-z]+:/u.test(target),
  );
}

/** The anchors that GitHub gives to the headings of a file. */
function headingsOf(path: string): string[] {
  const prose = read(path).replace(/^```[\s\S]*?^```$/gmu, '');
  return Array.from(prose.matchAll(/^#+ (.+)$/gmu), ([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/gu, '-'),
  );
}
