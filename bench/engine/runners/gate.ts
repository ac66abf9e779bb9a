// The gate itself: the packaged bundle in mode `evaluate`, as a person would start it. Its journal, its file of
// judgements and its report are written as always.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODELS } from '../replies.ts';
import type { Runner } from '../runner.ts';

const BUNDLE = new URL('../../../dist/index.js', import.meta.url).pathname;

/** With its controls as in real life, or with none: then it asks for just what the others ask for. */
export const gate = (controls: 'with controls' | 'without controls'): Runner => ({
  id: controls === 'with controls' ? 'gate' : 'gate-plain',
  name: `Alignment Gate, ${controls}`,
  needs: { kind: 'project', packages: [] },
  prepare({ work: { baseUrl, samples, inFlight }, folder }) {
    writeFileSync(join(folder, 'policy.yml'), policy(samples, inFlight, controls === 'with controls'));
    return {
      program: process.execPath,
      args: [
        BUNDLE,
        'evaluate',
        ...['--model', MODELS.checkpoint, '--base-url', baseUrl],
        ...['--judge-model', MODELS.judge, '--judge-base-url', baseUrl],
        ...['--policy', 'policy.yml', '--output-dir', 'out'],
      ],
      cwd: folder,
    };
  },
});

function policy(samples: number, inFlight: number, hasControls: boolean): string {
  return [
    'version: 1',
    `suite: { use: broad, samples: ${samples} }`,
    `concurrency: ${inFlight}`,
    ...(hasControls ? [] : ['limits: { judge-controls: off }']),
    '',
  ].join('\n');
}
