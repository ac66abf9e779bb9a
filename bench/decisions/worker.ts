// A thread of the benchmark: does one task after the other and sends back what each came to.
import { parentPort } from 'node:worker_threads';
import { done, taskSchema } from './work.ts';

parentPort?.on('message', (message: unknown) => {
  void done(taskSchema.parse(message)).then((summary) => parentPort?.postMessage(summary));
});
