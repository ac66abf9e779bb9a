// The benchmark's server as its parent sees it: a process of its own, told when to begin counting and asked what it saw.
import { type ChildProcess, fork } from 'node:child_process';
import { z } from 'zod';
import { type Report, reportSchema } from './ledger.ts';
import type { Serving } from './serving.ts';

export interface ServerProcess {
  readonly baseUrl: string;
  /** Counts from zero. */
  begin(): Promise<void>;
  report(judgementsEach: number): Promise<Report>;
  close(): void;
}

export async function startServer(serving: Serving): Promise<ServerProcess> {
  const child = fork(new URL('server.ts', import.meta.url), [JSON.stringify(serving)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { baseUrl } = z.object({ baseUrl: z.string() }).parse(await messageOf(child));
  const ask = (message: string | object): Promise<unknown> => {
    const answer = messageOf(child);
    child.send(message);
    return answer;
  };
  return {
    baseUrl,
    begin: async () => {
      await ask('begin');
    },
    report: async (judgementsEach) => reportSchema.parse(await ask({ report: judgementsEach })),
    close: () => {
      child.disconnect();
    },
  };
}

function messageOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const exited = (): void => {
      reject(new Error('the server of the benchmark has ended'));
    };
    child.once('exit', exited);
    child.once('message', (message) => {
      child.off('exit', exited);
      resolve(message);
    });
  });
}
