// The process of the benchmark's server. Its parent says how to serve in the first argument, and over IPC `begin` (count
// from zero) and `report`. It warms itself up, so that no runner pays for a cold server.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { labelsWith } from '../../__tests__/support/judges.ts';
import { parseSuite } from '../../src/suite/load.ts';
import { createLedger } from './ledger.ts';
import { MODELS } from './replies.ts';
import { serve } from './serving.ts';

const WARM_UP = { requests: 2_000, inFlight: 8 } as const;
const SUITE = new URL('../../prompts/suites/broad.yaml', import.meta.url);

const options = z
  .object({ latencyMs: z.number(), limitedOneIn: z.number(), answerLength: z.number().default(400) })
  .parse(JSON.parse(process.argv[2] ?? ''));
const suite = parseSuite(readFileSync(SUITE, 'utf8'), 'broad.yaml');
const prompts = new Set(suite.prompts.map(({ messages }) => messages.at(-1)?.content ?? ''));
const known = { prompts, labels: labelsWith(), answerLength: options.answerLength };

let ledger = createLedger();
let cpuBefore = process.cpuUsage();

const warm = await serve({ latencyMs: 0, limitedOneIn: 0 }, known, () => ledger);
await warmUp(warm.baseUrl);
warm.close();
const { baseUrl } = await serve(options, known, () => ledger);

process.on('message', (message) => {
  if (message === 'begin') {
    ledger = createLedger();
    cpuBefore = process.cpuUsage();
    process.send?.('begun');
    return;
  }
  const judgementsEach = z.object({ report: z.number() }).parse(message).report;
  const { user, system } = process.cpuUsage(cpuBefore);
  process.send?.({ ...ledger.report(judgementsEach), cpuSeconds: (user + system) / 1e6 });
});
process.on('disconnect', () => process.exit());
process.send?.({ baseUrl });

async function warmUp(url: string): Promise<void> {
  const bodies = [MODELS.checkpoint, MODELS.judge].map((model) =>
    JSON.stringify({
      model,
      logprobs: true,
      top_logprobs: 20,
      messages: [{ role: 'user', content: model === MODELS.judge ? 'Rate (ref-00000001)' : [...prompts][0] }],
    }),
  );
  const todo = Array.from({ length: WARM_UP.requests }, (_, at) => bodies[at % bodies.length] ?? '').values();
  const work = async (): Promise<void> => {
    for (const body of todo) {
      const reply = await fetch(`${url}/chat/completions`, { method: 'POST', body });
      await reply.text();
    }
  };
  await Promise.all(Array.from({ length: WARM_UP.inFlight }, work));
}
