// Opens the memory of a live baseline's answers, where the policy names a folder for it.
import { join, resolve } from 'node:path';
import { type AnswerCache, openAnswerCache } from '../answers/answerCache.ts';
import { namesOfAnswers, type Remembering } from '../answers/cached.ts';
import type { ChatClient } from '../client/chat.ts';
import type { Role } from '../config/design.ts';
import type { Plan } from '../config/plan.ts';
import { countOf } from '../numbers.ts';
import type { RenderedPrompt } from '../suite/suite.ts';
import { forLog } from '../untrusted.ts';
import type { World } from './world.ts';

/** What is to be asked, of a server whose kind is known by now. */
export interface ToBeAsked {
  readonly client: ChatClient;
  readonly role: Role;
  readonly checkpoint: string;
  readonly prompts: readonly RenderedPrompt[];
  readonly samples: number;
}

/** What of a run is needed to open it. */
export interface Opening {
  readonly plan: Pick<Plan, 'baseline' | 'sampling'>;
  readonly world: Pick<World, 'workingDirectory' | 'now'> & { readonly voice: Pick<World['voice'], 'warning'> };
  readonly onPullRequest: boolean;
}

export interface KeptAnswers extends Remembering {
  readonly store: AnswerCache;
}

const FILE = 'baseline-answers.jsonl';

/** On a pull request a stored answer may be its author's, so none is taken. null: there is no such memory. */
export async function openKeptAnswers(
  { client, role, checkpoint, prompts, samples }: ToBeAsked,
  { plan: { baseline, sampling }, world, onPullRequest }: Opening,
): Promise<KeptAnswers | null> {
  const folder = role === 'live-baseline' && baseline.from === 'live' ? baseline.cache : null;
  if (folder === null || onPullRequest) return null;
  const nameOf = namesOfAnswers(client, sampling);
  const path = join(resolve(world.workingDirectory, folder), FILE);
  const asked = new Set(prompts.map((prompt) => nameOf({ prompt, sample: 0, index: 0 }).asked));
  const store = await openAnswerCache(path, { asked, samples });
  if (store.ignored > 0) {
    world.voice.warning(
      `${countOf(store.ignored, 'line')} of ${forLog(path)} are no kept answers of this version: passed over.`,
    );
  }
  return { store, nameOf, checkpoint, now: world.now };
}
