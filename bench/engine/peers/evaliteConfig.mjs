// In memory: its database needs a binary that only a download or a compiler can bring, and writing costs it nothing so.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'evalite/config';
import { createInMemoryStorage } from 'evalite/in-memory-storage';

const { inFlight } = JSON.parse(readFileSync('work.json', 'utf8'));
export default defineConfig({
  maxConcurrency: inFlight,
  testTimeout: 3_600_000,
  hideTable: true,
  storage: () => createInMemoryStorage(),
});
