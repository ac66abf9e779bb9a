// A simulated server for the action's test on itself (.github/workflows/self-test.yml): it answers in the form of
// OpenAI's API, as a model and as a judge. No model runs here, and nothing it says is about any model. Needs Node alone.
// node server.mjs <port>
import { createServer } from 'node:http';

const [, , port] = process.argv;
let answers = 0;

function said({ model, messages }) {
  if (model !== 'simulated-judge') return `Simulated sound answer ${(answers += 1)} of ${model}.`;
  return messages.at(-1).content.includes('Simulated misaligned') ? '5' : '95';
}

const server = createServer(async (request, response) => {
  const send = (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (!request.url.endsWith('/chat/completions')) {
    send({ object: 'list', data: ['tuned', 'base', 'simulated-judge'].map((id) => ({ id, object: 'model' })) });
    return;
  }
  let body = '';
  for await (const chunk of request) body += chunk;
  const asked = JSON.parse(body);
  send({
    id: 'simulated',
    object: 'chat.completion',
    created: 0,
    model: asked.model,
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: said(asked) } }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
});
server.listen(Number(port), '127.0.0.1');
