// The file that answers of a live baseline are kept in: JSON lines, read once, then only added to. A line that cannot be
// read is counted and passed over, since all it costs is one more request; a file that cannot be written is a Failure.
import { z } from 'zod';
import { Failure, messageOf } from '../errors.ts';
import { openLineFile } from '../lineFile.ts';
import { journalAnswerSchema } from '../schema/journal.ts';

/** An answer's name: SHA-256 over all that decides it but chance, and its number among those to the same. */
export interface KeptName {
  readonly asked: string;
  readonly sample: number;
}

const { conversation, servedModel } = journalAnswerSchema.shape;
const keptAnswerSchema = z.strictObject({
  text: z.string().refine((text) => text.trim() !== '', 'is no answer'),
  conversation,
  servedModel,
  /** When it was given. */
  at: z.iso.datetime(),
});
export type KeptAnswer = Readonly<z.infer<typeof keptAnswerSchema>>;

export interface AnswerStore {
  get(name: KeptName): KeptAnswer | null;
  /** Resolves when the answer is taken in; what is slow or fails later shows in the next call, or in closing. */
  put(name: KeptName, answer: KeptAnswer): Promise<void>;
}

export interface AnswerCache extends AnswerStore {
  /** Lines of the file that are no answer of this version: torn, foreign, or older. */
  readonly ignored: number;
  /** Throws the Failure `output-unwritable` if an answer could not be written. */
  close(): Promise<void>;
}

/** Raised whenever a name or what is kept under it changes its meaning. */
export const ANSWER_CACHE_VERSION = 1;

const lineSchema = z.strictObject({
  version: z.literal(ANSWER_CACHE_VERSION),
  asked: z.string().regex(/^[0-9a-f]{64}$/u),
  sample: z.int().nonnegative(),
  answer: keptAnswerSchema,
});

/** What of the file is held in memory: the answers that this plan may ask for. */
export interface Wanted {
  readonly asked: ReadonlySet<string>;
  /** Answers to each of them. */
  readonly samples: number;
}

/** Opens the file, and makes it where there is none. Throws the Failure `output-unwritable`. */
export async function openAnswerCache(path: string, wanted: Wanted): Promise<AnswerCache> {
  const kept = new Map<string, KeptAnswer>();
  let ignored = 0;
  const take = (text: string): void => {
    const line = parseLine(text);
    if (line === null) {
      ignored += 1;
      return;
    }
    const { asked, sample, answer } = line;
    // Of two, the first: what an earlier run has counted stays what it is.
    const name = nameOf(line);
    if (wanted.asked.has(asked) && sample < wanted.samples && !kept.has(name)) kept.set(name, answer);
  };
  const file = await openLineFile(path, take, (cause) => unusable(path, cause));
  return {
    ignored,
    get: (name) => kept.get(nameOf(name)) ?? null,
    put: (name, answer) => file.append(JSON.stringify({ version: ANSWER_CACHE_VERSION, ...name, answer })),
    close: () => file.close(),
  };
}

const nameOf = ({ asked, sample }: KeptName): string => `${asked} ${sample}`;

function parseLine(text: string): z.infer<typeof lineSchema> | null {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const unusable = (path: string, cause: unknown): Failure =>
  new Failure(
    'output-unwritable',
    `The file of baseline answers ${path} cannot be used: ${messageOf(cause)}.`,
    'Check the free space and the permissions, name another folder in baseline.cache, or set it to off.',
    { cause },
  );
