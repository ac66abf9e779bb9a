// The real world: the process's clock, randomness, environment and signals. The only file besides the doors that
// touches `process`.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Voice, World } from './world.ts';

const packageSchema = z.object({ version: z.string() });

export interface Opening {
  readonly door: World['door'];
  readonly packageRoot: string;
  readonly colour: boolean;
  readonly voice: Voice;
}

export function openWorld({ door, packageRoot, colour, voice }: Opening): World {
  return {
    door,
    env: process.env,
    workingDirectory: process.cwd(),
    packageRoot,
    version: packageSchema.parse(JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))).version,
    colour,
    now: () => new Date(),
    sleep: (milliseconds, signal) => delay(milliseconds, undefined, signal ? { signal } : {}),
    random: Math.random,
    nonce: () => randomBytes(9).toString('base64url'),
    signal: endingSignal(voice),
    voice,
  };
}

/** The first SIGINT or SIGTERM ends the run properly; a second one ends the process. */
function endingSignal(voice: Voice): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      voice.warning(`${name}: ending, and writing what was collected.`);
      controller.abort();
    });
  }
  return controller.signal;
}
