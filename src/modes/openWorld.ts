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
    nonce: createNonce(),
    signal: endingSignal(door, voice),
    voice,
  };
}

/** Codes of 72 random bits, drawn many at a time: one is needed for every judgement. */
function createNonce(): () => string {
  const bytes = 9;
  let drawn = Buffer.alloc(0);
  let used = 0;
  return () => {
    if (used + bytes > drawn.length) {
      drawn = randomBytes(bytes * 256);
      used = 0;
    }
    used += bytes;
    return drawn.toString('base64url', used - bytes, used);
  };
}

/** A terminal sends Ctrl-C to every process of a command, and some pass it on: the same press comes twice. */
const SAME_PRESS_MS = 500;

/**
 * The first SIGINT or SIGTERM ends the run properly. A second Ctrl-C of a person ends the process. The runner sends
 * SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that (actions/runner, ProcessInvoker): it needs no help.
 */
function endingSignal(door: World['door'], voice: Voice): AbortSignal {
  const controller = new AbortController();
  let firstAt: number | null = null;
  const onSignal = (name: NodeJS.Signals): void => {
    if (firstAt === null) {
      firstAt = Date.now();
      voice.warning(`${name}: ending, and writing what was collected.`);
      controller.abort();
    } else if (door === 'command-line' && name === 'SIGINT' && Date.now() - firstAt > SAME_PRESS_MS) {
      process.exit(130);
    }
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return controller.signal;
}
