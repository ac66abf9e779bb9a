// A bare loop over `undici.request`.
import { readFileSync } from 'node:fs';
import { request } from 'undici';
import { runLoop } from './loop.mjs';

const url = `${JSON.parse(readFileSync('work.json', 'utf8')).baseUrl}/chat/completions`;
const headers = { 'content-type': 'application/json' };
await runLoop(async (body) => {
  const reply = await request(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (reply.statusCode !== 200) throw new Error(`the server answered ${reply.statusCode}`);
  return reply.body.json();
});
