// Whether a pull request changes the workflow file that runs the gate, so that the report can say so at its top.
// Tells; decides nothing.
import { z } from 'zod';
import { baseFileReader } from './baseFiles.ts';
import type { GitHub } from './client.ts';
import type { PullRequestFacts } from './pullRequest.ts';

export type WorkflowChange = 'changed' | 'unchanged' | 'unknown';

const comparisonSchema = z.object({ merge_base_commit: z.object({ sha: z.string() }) });

/** Compares the file at `workflowPath` at the pull request's base and head. Never throws for what GitHub does. */
export async function workflowChanged(
  github: GitHub,
  pullRequest: PullRequestFacts,
  workflowPath: string | null,
): Promise<WorkflowChange> {
  if (workflowPath === null) return 'unknown';
  const { baseSha, headSha } = pullRequest;
  try {
    const head = await baseFileReader(github, headSha, 'head').read(workflowPath);
    const base = await baseFileReader(github, baseSha).read(workflowPath);
    // In neither: the workflow comes from elsewhere (an organisation's required workflow).
    if (head === null && base === null) return 'unknown';
    if (head === base) return 'unchanged';
    return (await changedSinceFork(github, pullRequest, workflowPath, head)) ? 'changed' : 'unchanged';
  } catch {
    return 'unknown';
  }
}

/** The base may have moved on while the pull request left the file alone: then it is as it was where they parted. */
async function changedSinceFork(
  github: GitHub,
  { baseSha, headSha }: PullRequestFacts,
  path: string,
  head: string | null,
): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const parameters = { basehead: `${baseSha}...${headSha}`, per_page: 1 };
  try {
    const { merge_base_commit: parted } = await github.request(route, parameters, comparisonSchema);
    return (await baseFileReader(github, parted.sha, 'merge base').read(path)) !== head;
  } catch {
    // They do differ; that nobody can say who changed it is no reason to keep quiet.
    return true;
  }
}
