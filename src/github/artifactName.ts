// Names of the artifacts that a run leaves, and what a name says: whose it is, which shard, which attempt. A name is
// never free again once it is taken, so the attempt is a part of it. Pure.
import type { Shard } from '../schema/shard.ts';
import { safeKey } from './commentMarker.ts';

/** Whose artifact: that of a run with this comment key, or of one shard of it. */
export interface ArtifactOwner {
  readonly key: string;
  readonly shard: Shard | null;
}

/** What an artifact's name says. */
export interface ReadName {
  readonly shard: Shard | null;
  readonly attempt: number;
  /** 1; higher where the name was taken in the same attempt: by another job with the same key. */
  readonly turn: number;
}

/** `alignment-gate-<key>-<attempt>`, `alignment-gate-<key>-shard-2-of-4-<attempt>`: characters that every store takes. */
export function artifactName({ key, shard }: ArtifactOwner, attempt: number): string {
  const part = shard === null ? '' : `-shard-${shard.index}-of-${shard.of}`;
  return `${stemOf(key)}${part}-${attempt}`;
}

/** The name under which it is uploaded where the first is taken. */
export const nextName = (name: string, turn: number): string => (turn === 1 ? name : `${name}-${turn}`);

/** What a name of this key's says; null: it is none. */
export function readArtifactName(name: string, key: string): ReadName | null {
  const stem = stemOf(key);
  if (!name.startsWith(`${stem}-`)) return null;
  const [, index, of, attempt, turn = '1'] =
    /^(?:-shard-(\d{1,4})-of-(\d{1,4}))?-(\d{1,9})(?:-(\d{1,3}))?$/u.exec(name.slice(stem.length)) ?? [];
  if (attempt === undefined) return null;
  const shard = index === undefined || of === undefined ? null : { index: Number(index), of: Number(of) };
  return { shard, attempt: Number(attempt), turn: Number(turn) };
}

const stemOf = (key: string): string => `alignment-gate-${safeKey(key)}`;
