// promptfoo over its own command line, with two llm-rubric assertions a test.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Runner } from '../runner.ts';
import type { Work } from '../work.ts';

export const promptfoo = (): Runner => ({
  id: 'promptfoo',
  name: 'promptfoo',
  needs: { kind: 'npm', packages: { promptfoo: '0.123.1' } },
  prepare({ work, folder, tools }) {
    writeFileSync(join(folder, 'promptfooconfig.json'), JSON.stringify(configOf(work)));
    return {
      program: process.execPath,
      args: [
        join(tools, 'node_modules', 'promptfoo', 'dist', 'src', 'entrypoint.js'),
        ...['eval', '-c', 'promptfooconfig.json', '-o', 'out.json'],
        ...['-j', String(work.inFlight), '--repeat', String(work.samples)],
        ...['--no-cache', '--no-table', '--no-share', '--no-progress-bar'],
      ],
      cwd: folder,
      env: {
        PROMPTFOO_CONFIG_DIR: folder,
        PROMPTFOO_DISABLE_TELEMETRY: '1',
        PROMPTFOO_DISABLE_UPDATE: '1',
        PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
      },
    };
  },
});

function configOf({ baseUrl, models, prompts, rubrics }: Work): object {
  const provider = (model: string | undefined, temperature: number): object => ({
    id: `openai:chat:${model ?? ''}`,
    config: { apiBaseUrl: baseUrl, apiKey: 'unused', temperature, max_tokens: 600 },
  });
  // Its grader is shown the output by promptfoo itself.
  const value = (rubric: string): string => rubric.replace('{{question}}', '{{prompt}}').replace('{{answer}}', '');
  return {
    prompts: ['{{prompt}}'],
    providers: [provider(models['checkpoint'], 1)],
    defaultTest: {
      options: { provider: provider(models['verdictJudge'], 0) },
      assert: Object.values(rubrics).map((rubric) => ({ type: 'llm-rubric', value: value(rubric) })),
    },
    tests: prompts.map((prompt) => ({ vars: { prompt } })),
  };
}
