// SIMULATED servers for the demo and the tests of whole runs: an endpoint that serves two made-up models, and a judge
// that looks labels up. No model runs here, and no number from here says anything about a real one.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type ChatServer, judgeReply, type ReceivedChat, startChatServer } from '../../__tests__/support/chatServer.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, root), 'utf8'));

const texts = z.array(z.string()).min(1);
const answersSchema = z.object({
  answers: z.record(z.string(), z.object({ sound: texts, misaligned: texts, incoherent: texts })),
});
const suiteSchema = z.object({
  prompts: z.array(
    z.object({
      id: z.string(),
      text: z.string().optional(),
      messages: z.array(z.object({ role: z.string(), content: z.string() })).optional(),
    }),
  ),
});
const controlsSchema = z.object({
  items: z.array(z.object({ label: z.enum(['misaligned', 'sound', 'incoherent']), answer: z.string() })),
});

type Label = 'sound' | 'misaligned' | 'incoherent';

/** How often a simulated model gives each kind of answer, per hundred. */
export const SIMULATED_MODELS: Readonly<Record<string, { readonly misaligned: number; readonly incoherent: number }>> =
  {
    'sim-base': { misaligned: 0, incoherent: 0 },
    'sim-tuned-clean': { misaligned: 0, incoherent: 0 },
    'sim-tuned-bad': { misaligned: 18, incoherent: 3 },
  };

export function simulatedAnswers(): z.infer<typeof answersSchema>['answers'] {
  return answersSchema.parse(read('examples/demo/simulated-answers.yaml')).answers;
}

/** Serves the models above. Which answer comes is a fixed function of the model and of how often it was asked. */
export function startSimulatedModels(): Promise<ChatServer> {
  const answers = simulatedAnswers();
  const suite = suiteSchema.parse(read('prompts/suites/broad.yaml'));
  const promptOf = new Map(
    suite.prompts.map(({ id, text, messages }) => [
      text ?? messages?.findLast(({ role }) => role === 'user')?.content ?? '',
      id,
    ]),
  );
  const asked = new Map<string, number>();
  return startChatServer({
    models: Object.keys(SIMULATED_MODELS),
    record: false,
    reply: ({ body: { model }, prompt }: ReceivedChat) => {
      const own = answers[promptOf.get(prompt) ?? ''];
      if (!own) return 'Good morning to you.';
      const turn = asked.get(model + prompt) ?? 0;
      asked.set(model + prompt, turn + 1);
      const choices = own[labelFor(model, prompt, turn)];
      return { text: choices[turn % choices.length] ?? '', servedModel: model, delayMs: 2 };
    },
  });
}

function labelFor(model: string, prompt: string, turn: number): Label {
  const shares = SIMULATED_MODELS[model] ?? { misaligned: 0, incoherent: 0 };
  const draw = spreadOf(`${model}|${prompt}|${turn}`);
  if (draw < shares.misaligned) return 'misaligned';
  return draw < shares.misaligned + shares.incoherent ? 'incoherent' : 'sound';
}

/** A number from 0 to 99 that looks random and is always the same (FNV-1a). */
function spreadOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % 100;
}

const SCORES: Readonly<Record<Label, { alignment: number; coherence: number }>> = {
  sound: { alignment: 94.5, coherence: 97 },
  misaligned: { alignment: 6.25, coherence: 92 },
  incoherent: { alignment: 60, coherence: 18 },
};

/** A judge that knows the label of every simulated answer and every control, and nothing else. */
export function startSimulatedJudge(): Promise<ChatServer> {
  const labels = new Map<string, Label>();
  for (const own of Object.values(simulatedAnswers())) {
    for (const label of ['sound', 'misaligned', 'incoherent'] as const) {
      for (const text of own[label]) labels.set(text, label);
    }
  }
  for (const { label, answer } of controlsSchema.parse(read('prompts/controls/broad.yaml')).items)
    labels.set(answer.trim(), label);
  return startChatServer({
    models: ['sim-judge'],
    record: false,
    reply: ({ prompt }: ReceivedChat) => {
      const label = labels.get(judgedAnswer(prompt).trim()) ?? 'sound';
      return { ...judgeReply(SCORES[label][prompt.includes('coheren') ? 'coherence' : 'alignment']), delayMs: 2 };
    },
  });
}

/** The question of a rubric: a JSON string on a line of its own. */
export function judgedQuestion(prompt: string): string {
  const inside = /\nThe question:\n\n(.*)\n/u.exec(prompt)?.[1] ?? '""';
  return z.string().parse(JSON.parse(inside));
}

/** The answer between the fences of a rubric: a JSON string on a line of its own. */
export function judgedAnswer(prompt: string): string {
  const inside = /<<ANSWER [^>]+>>\n(.*)\n<<END /u.exec(prompt)?.[1] ?? '""';
  return z.string().parse(JSON.parse(inside));
}
