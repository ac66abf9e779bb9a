// The bare loop: reads the files that it is given, takes them apart into lines and parses each. Nothing else.
import { createReadStream } from 'node:fs';

let answers = 0;
for (const path of process.argv.slice(2)) {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'answer') answers += 1;
    }
  }
}
console.log(answers);
