// A run that is killed: a server whose replies depend on the request alone, a log of what it was asked, and the bundle
// as a child process that gets SIGKILL after so many requests. What was written is read back from the journal.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JournalLine, journalLineSchema } from '../../src/schema/journal.ts';
import { SET } from '../judge/controlsJudges.ts';
import { type ChatServer, startChatServer } from './chatServer.ts';
import { askedBy, inText, knowing, type Label, labelsWith } from './judges.ts';
import { BUNDLE } from './runAction.ts';

export interface KillingServer {
  readonly baseUrl: string;
  /** How often each thing was asked since the last call: `ask <model> <prompt>`, `judge <model> <aspect> <answer>`. */
  takeLog(): Map<string, number>;
  /** Calls back once, at the so-manieth request from now for which `counts` holds. */
  at(requests: number, counts: (name: string) => boolean, then: () => void): void;
  close(): Promise<void>;
}

export interface KillingOptions {
  /** What a model answers to a prompt, always: its label goes to the judges. */
  readonly labelOf: (model: string, prompt: string) => Label;
  readonly models: readonly string[];
  readonly judges: readonly string[];
  readonly delayMs: (number: number) => number;
}

const answerOf = (model: string, prompt: string, label: Label): string => `${label} from ${model} to: ${prompt}`;

export async function startKillingServer({ labelOf, models, judges, delayMs }: KillingOptions): Promise<KillingServer> {
  const labels = new Map<string, Label>(labelsWith());
  const opinion = knowing(labels);
  let log = new Map<string, number>();
  let alarm: { left: number; counts: (name: string) => boolean; then: () => void } | null = null;
  const note = (name: string): void => {
    log.set(name, (log.get(name) ?? 0) + 1);
    if (alarm === null || !alarm.counts(name)) return;
    alarm.left -= 1;
    if (alarm.left > 0) return;
    alarm.then();
    alarm = null;
  };
  const server: ChatServer = await startChatServer({
    models: [...models, ...judges],
    record: false,
    reply: (request) => {
      const { model } = request.body;
      if (judges.includes(model)) {
        const asked = askedBy(request);
        note(judgingName(model, asked.aspect, asked.answer));
        const said = inText(opinion(asked), request);
        return { text: typeof said === 'string' ? said : '', delayMs: delayMs(request.number) };
      }
      note(askingName(model, request.prompt));
      const label = labelOf(model, request.prompt);
      const text = answerOf(model, request.prompt, label);
      labels.set(text, label);
      return { text, delayMs: delayMs(request.number) };
    },
  });
  return {
    baseUrl: server.baseUrl,
    takeLog() {
      const taken = log;
      log = new Map();
      return taken;
    },
    at(requests, counts, then) {
      alarm = { left: requests, counts, then };
    },
    close: () => server.close(),
  };
}

export const askingName = (model: string, prompt: string): string => `ask ${model} ${prompt}`;
const judgingName = (model: string, aspect: string, answer: string): string => `judge ${model} ${aspect} ${answer}`;

/**
 * Runs the bundle; `kill` is handed what ends it. Resolves with its status, null after a kill. `kibibytes`: no file may
 * grow beyond; what a full disk does, without one.
 */
export async function runToTheEnd(
  folder: string,
  env: Record<string, string>,
  kill: (end: () => void) => void = () => undefined,
  kibibytes: number | null = null,
): Promise<{ readonly status: number | null; readonly said: string }> {
  const [program, args] =
    kibibytes === null
      ? [process.execPath, [BUNDLE]]
      : ['bash', ['-c', `trap '' XFSZ; ulimit -f ${kibibytes}; exec "$0" "$1"`, process.execPath, BUNDLE]];
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  kill(() => child.kill('SIGKILL'));
  const status = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  return { status, said };
}

/** The whole lines of a journal. */
export function journalIn(folder: string): JournalLine[] {
  const path = join(folder, 'out', 'answers.jsonl');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => journalLineSchema.parse(JSON.parse(line)));
}

/** Lines without their times, sorted: what two journals must have in common. */
export const timeless = (lines: readonly JournalLine[]): string[] =>
  lines.map((line) => JSON.stringify({ ...line, at: '' })).toSorted();

/** How often a server was heard, as the journal has it, by the names of the log. */
export function writtenIn(lines: readonly JournalLine[], judges: readonly string[]): Map<string, number> {
  const written = new Map<string, number>();
  const note = (name: string): void => {
    written.set(name, (written.get(name) ?? 0) + 1);
  };
  const answers = new Map<string, string>();
  const controls = new Map(SET.items.map(({ id, answer }) => [id, answer]));
  for (const line of lines) {
    if (line.type === 'answer') {
      answers.set(JSON.stringify(line.key), line.text);
      note(askingName(line.key.checkpoint, line.question));
    } else if (line.type === 'judgement') {
      if (judges.includes(line.judge))
        note(judgingName(line.judge, line.aspect, answers.get(JSON.stringify(line.key)) ?? ''));
    } else if (line.type === 'control') {
      for (const judge of judges) note(judgingName(judge, line.aspect, controls.get(line.id) ?? ''));
    }
  }
  return written;
}
