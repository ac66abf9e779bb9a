// What CI runs: the gate beside the bare loop over `openai`, the same work at the same time on the same machine. Seconds
// say nothing on a machine that nobody knows; the ratio of the two does.
import { runCells } from './bench.ts';
import { TABLE } from './cells.ts';
import { CI_BOUND, ciComplaint, ciSentence, ratioForCi, ratioIn } from './tables.ts';

const CELL = 'answers-1200';

/** Measures, compares with the document, and says so. Returns the exit status. */
export async function quick(document: string, tools: string): Promise<number> {
  const say = (text: string): void => {
    process.stdout.write(text);
  };
  const cells = await runCells({ cells: [CELL], runners: ['gate-plain', 'openai'], tools, say, repeats: 2 });
  const measured = ratioForCi({ cells, emptyNode: Number.NaN });
  if (measured === null) {
    console.error(
      `The benchmark could not be run: ${TABLE[CELL].title}. Is dist/ that of these sources (npm run build)?`,
    );
    return 1;
  }
  const documented = ratioIn(document);
  console.log(`${ciSentence(measured)} Documented: ${documented ?? 'nothing'}; at most ${CI_BOUND}.`);
  const complaint = ciComplaint(measured, documented);
  if (complaint !== null) console.error(complaint);
  return complaint === null ? 0 : 1;
}
