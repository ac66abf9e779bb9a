// When a memory of baseline answers is opened, and when not.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Role } from '../../src/config/design.ts';
import { type KeptAnswers, openKeptAnswers } from '../../src/modes/openKeptAnswers.ts';
import type { RenderedPrompt } from '../../src/suite/suite.ts';
import { openClient, serve } from '../client/openClient.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const PROMPT: RenderedPrompt = {
  id: 'a',
  variant: 'plain',
  category: 'c',
  domains: [],
  messages: [{ role: 'user', content: 'a' }],
  question: 'a',
};
const ITEM = { prompt: PROMPT, sample: 0, index: 0 };

const warnings: string[] = [];
async function open(how: { role?: Role; cache?: string | null; onPullRequest?: boolean } = {}) {
  const { role = 'live-baseline', cache = 'kept', onPullRequest = false } = how;
  const { client } = await openClient((await serve(() => 'x')).baseUrl);
  // The same address in each test: what is kept is found by it.
  const placed = { ...client, address: 'http://127.0.0.1:1/v1' };
  return openKeptAnswers(
    { client: placed, role, checkpoint: 'base', prompts: [PROMPT], samples: 1 },
    {
      plan: {
        baseline: { from: 'live', endpoint: { baseUrl: client.address, model: 'm', apiKey: null }, samples: 1, cache },
        sampling: { temperature: 1, topP: 1, maxTokens: 60 },
      },
      world: {
        workingDirectory: folder,
        now: () => new Date(0),
        voice: {
          warning: (message) => {
            warnings.push(message);
          },
        },
      },
      onPullRequest,
    },
  );
}

async function filled(): Promise<void> {
  const kept = await open();
  if (kept === null) throw new Error('it was not opened');
  await kept.store.put(kept.nameOf(ITEM), { text: 'kept', at: '2026-11-20T10:00:00.000Z' });
  await kept.store.close();
}

const textIn = (kept: KeptAnswers | null): string | undefined => kept?.store.get(kept.nameOf(ITEM))?.text;

test('it stands in the folder that the policy names, seen from the working directory', async () => {
  await filled();
  expect(await readFile(join(folder, 'kept', 'baseline-answers.jsonl'), 'utf8')).toContain('"kept"');
  const again = await open();
  expect(textIn(again)).toBe('kept');
  await again?.store.close();
});

test.each<[string, Parameters<typeof open>[0]]>([
  ['on a pull request', { onPullRequest: true }],
  ['for the checkpoint', { role: 'candidate' }],
  ['for a baseline that is stored', { role: 'measured' }],
  ['where no folder is named', { cache: null }],
])('there is none %s', async (_, how) => {
  expect(await open(how)).toBeNull();
  expect(existsSync(join(folder, 'kept'))).toBe(false);
});

test('lines that are none are told', async () => {
  await filled();
  await writeFile(join(folder, 'kept', 'baseline-answers.jsonl'), 'torn');
  await (await open())?.store.close();
  expect(warnings.join('\n')).toMatch(/1 line of .*baseline-answers\.jsonl .*passed over/u);
});
