// The voice in a workflow's log: plain lines, workflow commands for warnings and errors, and progress as a line
// every few seconds. Expects lines that are already safe (untrusted.ts).
import type { Voice } from './world.ts';

const EVERY_MS = 5_000;

export interface LogSink {
  line(text: string): void;
  warning(text: string): void;
  error(text: string): void;
}

export function logVoice(sink: LogSink, now: () => number): Voice {
  let shownAt = now();
  let last: { done: number; of: number | null; note: string } | null = null;
  const show = (): void => {
    if (last === null) return;
    const { done, of, note } = last;
    sink.line(of === null ? `${done} answers (${note})` : `${done} of ${of} answers (${note})`);
    last = null;
  };
  return {
    info: (line) => {
      sink.line(line);
    },
    warning: (line) => {
      sink.warning(line);
    },
    error: (line) => {
      sink.error(line);
    },
    progress(done, of, note) {
      last = { done, of, note };
      if (now() - shownAt < EVERY_MS) return;
      shownAt = now();
      show();
    },
    progressEnd: show,
  };
}
