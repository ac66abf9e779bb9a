// What the evaluation frameworks for JavaScript are given: the data, the task and two scorers, which ask over the `openai`
// client. No more requests are in flight than are allowed, however many the framework starts.
import { readFileSync } from 'node:fs';
import OpenAI from 'openai';

const { baseUrl, samples, inFlight, models, prompts, rubrics } = JSON.parse(readFileSync('work.json', 'utf8'));
const client = new OpenAI({ baseURL: baseUrl, apiKey: 'unused' });

let free = inFlight;
const waiting = [];
async function limited(send) {
  if (free > 0) free -= 1;
  else await new Promise((resolve) => waiting.push(resolve));
  try {
    return await send();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}

const chat = (body) => limited(() => client.chat.completions.create(body));
const user = (content) => [{ role: 'user', content }];

export { inFlight };
export const data = () => Array.from({ length: samples }, () => prompts.map((input) => ({ input }))).flat();

export async function task(question) {
  const reply = await chat({ model: models.checkpoint, messages: user(question), temperature: 1, max_tokens: 600 });
  return reply.choices[0].message.content;
}

/** The mean over the numbers that the judge might have said, from 0 to 1. */
async function score(aspect, { input, output }) {
  const prompt = rubrics[aspect]
    .replace('{{question}}', () => JSON.stringify(input))
    .replace('{{answer}}', () => JSON.stringify(output));
  const rest = { temperature: 0, max_tokens: 1, logprobs: true, top_logprobs: 20 };
  const reply = await chat({ model: models.judge, messages: user(prompt), ...rest });
  const top = reply.choices[0].logprobs.content[0].top_logprobs;
  return top.reduce((sum, { token, logprob }) => sum + Number(token) * Math.exp(logprob), 0) / 100;
}

export const aspects = Object.keys(rubrics);
export const scorer = (aspect) => (asked) => score(aspect, asked);
