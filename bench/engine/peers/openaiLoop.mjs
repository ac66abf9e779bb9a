// A bare loop over the `openai` client, as it comes.
import { readFileSync } from 'node:fs';
import OpenAI from 'openai';
import { runLoop } from './loop.mjs';

const { baseUrl } = JSON.parse(readFileSync('work.json', 'utf8'));
const client = new OpenAI({ baseURL: baseUrl, apiKey: 'unused' });
await runLoop((body) => client.chat.completions.create(body));
