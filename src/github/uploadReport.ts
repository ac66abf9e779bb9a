// Uploads the report's files as an artifact of this run. Needs the runner's own token, so it does nothing outside a
// workflow. Whatever the service does becomes a value, never a throw: the files are on disk in any case.
import { messageOf } from '../errors.ts';
import { visible } from '../untrusted.ts';
import { nextName } from './artifactName.ts';
import type { Environment } from './context.ts';

export interface UploadRequest {
  /** As `artifactName` makes it. */
  readonly name: string;
  readonly files: readonly string[];
  readonly rootDir: string;
  readonly retentionDays?: number;
}

export type UploadResult =
  | { readonly kind: 'uploaded'; readonly name: string; readonly id: number | null }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly message: string; readonly advice: string };

/** A name is never free again once it is taken, not even in the next attempt. */
const MOST_NAMES = 5;

/** Uploads `files` under `name`, or `name-2` and so on where it is taken. */
export async function uploadReport(request: UploadRequest, env: Environment = process.env): Promise<UploadResult> {
  if (!env['ACTIONS_RUNTIME_TOKEN']) return { kind: 'skipped', reason: 'not in a workflow that takes artifacts' };
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const options = request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays };

  for (let number = 1; ; number += 1) {
    const name = nextName(safeName(request.name), number);
    try {
      const { id } = await client.uploadArtifact(name, [...request.files], request.rootDir, options);
      return { kind: 'uploaded', name, id: id ?? null };
    } catch (error) {
      if (number < MOST_NAMES && isTaken(error)) continue;
      return {
        kind: 'failed',
        message: `The report was not uploaded: ${visible(messageOf(error), { codePoints: 300, lines: 3 })}`,
        advice: 'The files are in the output directory; actions/upload-artifact in a later step can take them.',
      };
    }
  }
}

/** PLATFORM: none of `" : < > | * ? \r \n \ /`. */
function safeName(name: string): string {
  return name.replace(/[":<>|*?\r\n\\/]+/gu, '-').slice(0, 200) || 'alignment-gate';
}

function isTaken(error: unknown): boolean {
  return /\(409\)|already exists/iu.test(messageOf(error));
}
