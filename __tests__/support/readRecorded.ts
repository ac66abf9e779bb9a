// Reads recorded answers in a process of its own and says how many there were and the most memory it had: for tests that
// hold memory to account. Arguments: the file.
import { readFileSync } from 'node:fs';
import { recordedSource } from '../../src/answers/recorded.ts';
import { DEFAULT_COLUMNS } from '../../src/config/defaults.ts';
import { oneByOne } from './oneByOne.ts';

const [, , path = ''] = process.argv;
const source = recordedSource({ paths: [path], columns: DEFAULT_COLUMNS, judgedBy: null, checkpoint: 'tuned' });
let rows = 0;
let last = '';
for await (const { text } of source.answers(oneByOne([]), new AbortController().signal)) {
  rows += 1;
  last = text;
}
// Not the rusage of the process, which begins with that of the process that started it.
const peakKb = Number(/VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
console.log(JSON.stringify({ rows, last: last.slice(0, 20), peakMb: peakKb / 1024 }));
