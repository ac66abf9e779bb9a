// The voice on a terminal: lines on standard error, and a progress bar that leaves no trace.
import type { SingleBar } from 'cli-progress';
import type { Voice } from './world.ts';

export interface TerminalSink {
  /** Standard output: what the user asked for. */
  readonly out: (line: string) => void;
  /** Standard error: what happened meanwhile. */
  readonly err: (line: string) => void;
  /** Makes a bar of this length; null: not known. */
  readonly bar: (total: number | null) => Pick<SingleBar, 'start' | 'update' | 'stop'>;
}

export function terminalVoice({ out, err, bar }: TerminalSink): Voice {
  let current: ReturnType<TerminalSink['bar']> | null = null;
  const end = (): void => {
    current?.stop();
    current = null;
  };
  return {
    info: (line) => {
      end();
      out(line);
    },
    warning: (line) => {
      end();
      err(`warning: ${line}`);
    },
    error: (line) => {
      end();
      err(`error: ${line}`);
    },
    progress(done, of, note) {
      if (current === null) {
        current = bar(of);
        current.start(of ?? done, done, { note });
      } else {
        current.update(done, { note });
      }
    },
    progressEnd: end,
  };
}
