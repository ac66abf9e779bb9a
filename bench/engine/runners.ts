// All runners by their ids.
import type { RunnerId } from './cells.ts';
import type { Runner } from './runner.ts';
import { braintrust, evalite, inspect } from './runners/frameworks.ts';
import { gate } from './runners/gate.ts';
import { openaiLoop, undiciLoop } from './runners/loops.ts';
import { promptfoo } from './runners/promptfoo.ts';

export const RUNNERS_BY_ID: Readonly<Record<RunnerId, () => Runner>> = {
  gate: () => gate('with controls'),
  'gate-plain': () => gate('without controls'),
  openai: openaiLoop,
  undici: undiciLoop,
  braintrust,
  evalite,
  promptfoo,
  inspect,
};
