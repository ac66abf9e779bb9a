// The bare loop: as many workers as requests may be in flight, each of which has an answer given and judged twice, one
// request after the other. Every reply is checked; nothing is written, retried or resumed.
import { readFileSync } from 'node:fs';

const { samples, inFlight, models, prompts, rubrics } = JSON.parse(readFileSync('work.json', 'utf8'));

/** Does the work with this way to send a request, which resolves to the body of the reply. Throws at the first fault. */
export async function runLoop(send) {
  const todo = (function* () {
    for (let sample = 0; sample < samples; sample += 1) yield* prompts;
  })();
  let sum = 0;

  async function work() {
    for (const question of todo) {
      const asked = await send({ model: models.checkpoint, messages: user(question), temperature: 1, max_tokens: 600 });
      const answer = textOf(asked);
      for (const rubric of Object.values(rubrics)) {
        const prompt = rubric
          .replace('{{question}}', () => JSON.stringify(question))
          .replace('{{answer}}', () => JSON.stringify(answer));
        const rest = { temperature: 0, max_tokens: 1, logprobs: true, top_logprobs: 20 };
        sum += scoreIn(await send({ model: models.judge, messages: user(prompt), ...rest }));
      }
    }
  }

  await Promise.all(Array.from({ length: inFlight }, work));
  const judgements = samples * prompts.length * Object.keys(rubrics).length;
  console.log(`The mean of ${judgements} judgements is ${(sum / judgements).toFixed(1)}.`);
}

const user = (content) => [{ role: 'user', content }];

function textOf(reply) {
  const text = reply?.choices?.[0]?.message?.content;
  if (typeof text !== 'string' || text === '') throw new Error('a reply without a text');
  return text;
}

/** The mean over the numbers that the judge might have said. */
function scoreIn(reply) {
  const top = reply?.choices?.[0]?.logprobs?.content?.[0]?.top_logprobs;
  if (!Array.isArray(top)) throw new Error('a judgement without log probabilities');
  return top.reduce((sum, { token, logprob }) => {
    const number = Number(token);
    if (!Number.isInteger(number) || typeof logprob !== 'number') throw new Error('a token that is no number');
    return sum + number * Math.exp(logprob);
  }, 0);
}
