// The objects of a JSONL file with their line numbers, in constant memory. Knows nothing of what they mean.
import { messageOf } from '../errors.ts';
import { visible } from '../untrusted.ts';
import { lineBlocks } from './lineBlocks.ts';
import { recordedFault } from './recordedFault.ts';
import type { RecordedFile } from './recordedFiles.ts';

export interface JsonRecord {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Objects in batches, blank lines left out. What was read before a fault is yielded before it is thrown. */
export async function* jsonlRecords(file: RecordedFile): AsyncGenerator<readonly JsonRecord[], void, undefined> {
  for await (const { text: block, firstLine } of lineBlocks(file)) {
    const batch: JsonRecord[] = [];
    for (const [index, text] of block.split('\n').entries()) {
      if (text.trim() === '') continue;
      const line = firstLine + index;
      const read = parseJson(text);
      if (typeof read === 'string') {
        yield batch;
        throw recordedFault({ path: file.path, line }, read);
      }
      batch.push({ line, value: read.value });
    }
    yield batch;
  }
}

function parseJson(text: string): { readonly value: Readonly<Record<string, unknown>> } | string {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value)
      ? { value }
      : 'not a JSON object; each line holds one, such as {"question_id": "...", "answer": "..."}.';
  } catch (thrown) {
    return `not valid JSON: ${visible(messageOf(thrown), { codePoints: 120, lines: 1 })}.`;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
