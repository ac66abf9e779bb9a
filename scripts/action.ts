// Writes action.yml, and the tables between the markers of README.md, from the tables of inputs, outputs and modes.
// __tests__/project.test.ts holds both to what this file would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { INPUTS, type InputName } from '../src/config/inputs.ts';
import { OUTPUTS } from '../src/config/outputs.ts';
import { MODE_TABLE } from '../src/modes/table.ts';

const HEADER = `# Generated from src/config/inputs.ts and src/config/outputs.ts by "npm run action": edit those, not this.
#
# No input but github-token has a default here. The runner hands a default over as if somebody had written it, so it
# would beat the policy file. Defaults are src/config/defaults.ts and limits.ts: input beats policy beats default.
`;

const DEFAULTS: Partial<Record<InputName, string>> = { 'github-token': '$' + '{{ github.token }}' };

/** The text of action.yml. */
export function actionFile(): string {
  const inputs: Record<string, { description: string; default?: string }> = {};
  for (const { name, description } of INPUTS) {
    const given = DEFAULTS[name];
    inputs[name] = { description: withoutExpressions(description), ...(given === undefined ? {} : { default: given }) };
  }
  const action = {
    name: 'Alignment Gate',
    description:
      'Decides whether a fine-tuned checkpoint may be promoted: tests it for emergent misalignment on unrelated prompts.',
    author: 'Alignment Gate contributors',
    branding: { icon: 'shield', color: 'purple' },
    inputs,
    outputs: Object.fromEntries(OUTPUTS.map(({ name, description }) => [name, { description }])),
    runs: { using: 'node24', main: 'dist/index.js' },
  };
  return `${HEADER}${stringify(action, { lineWidth: 118, singleQuote: true })}`;
}

/** The runner evaluates expressions in descriptions as well, and refuses the whole action for it. */
function withoutExpressions(description: string): string {
  return description.replace(/\$\{\{\s*([^{}]*?)\s*\}\}/gu, '$1');
}

/** README.md with its tables as they must be. Throws where a marker is missing. */
export function readmeWithTables(readme: string): string {
  const tables = {
    modes: table(
      ['Mode', 'What it does'],
      Object.entries(MODE_TABLE).map(([name, { summary }]) => [name, summary]),
    ),
    inputs: table(
      ['Input', 'Meaning'],
      INPUTS.map(({ name, description }) => [name, description]),
    ),
    outputs: table(
      ['Output', 'Meaning'],
      OUTPUTS.map(({ name, description }) => [name, description]),
    ),
  };
  return Object.entries(tables).reduce((text, [name, rows]) => between(text, name, rows), readme);
}

function between(text: string, name: string, rows: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${open} … ${close}.`);
  return `${text.slice(0, start + open.length)}\n${rows}\n${text.slice(end)}`;
}

function table(head: readonly [string, string], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(([name = '', text = '']) => line([`\`${name}\``, cell(text)])),
  ].join('\n');
}

if (import.meta.main) {
  const readme = new URL('../README.md', import.meta.url);
  writeFileSync(new URL('../action.yml', import.meta.url), actionFile());
  writeFileSync(readme, readmeWithTables(readFileSync(readme, 'utf8')));
}
