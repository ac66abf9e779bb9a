// What we need to know of a pull request, read alike from an event's payload and from the API. The two have the
// same shape. Pure: it asks nobody.
import { z } from 'zod';
import { sameRepository } from './repository.ts';

export const COMMIT_SHA = /^[0-9a-f]{40}$/u;
const sha = z.string().regex(COMMIT_SHA);

/** Lenient and minimal: what GitHub, Gitea and Forgejo all send. A deleted fork leaves `head.repo` null. */
export const pullRequestSchema = z.object({
  number: z.int().positive(),
  state: z.string().optional(),
  head: z.object({ sha, repo: z.object({ full_name: z.string() }).nullish() }),
  base: z.object({ sha, repo: z.object({ full_name: z.string() }) }),
  merge_commit_sha: z.string().nullish(),
});

export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** GitHub's trial merge of the head into the base, where it made one. */
  readonly mergeSha: string | null;
  /** null: the fork was deleted. */
  readonly headRepository: string | null;
  readonly baseRepository: string;
  /** Whether the head's author may be without write access. A deleted fork is a fork. */
  readonly isFork: boolean;
}

/** The facts of a parsed pull request. */
export function factsOf(parsed: z.infer<typeof pullRequestSchema>): PullRequestFacts {
  const headRepository = parsed.head.repo?.full_name ?? null;
  const baseRepository = parsed.base.repo.full_name;
  return {
    number: parsed.number,
    headSha: parsed.head.sha,
    baseSha: parsed.base.sha,
    mergeSha: parsed.merge_commit_sha ?? null,
    headRepository,
    baseRepository,
    isFork: headRepository === null || !sameRepository(headRepository, baseRepository),
  };
}
