// Writes schemas/*.schema.json from src/schema/, so that editors and other programs can read what we persist.
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { evaluationSchema } from '../src/schema/evaluation.ts';
import { journalLineSchema } from '../src/schema/journal.ts';
import { judgeCheckSchema } from '../src/schema/judgeCheck.ts';
import { planFileSchema } from '../src/schema/planFile.ts';
import { verdictFileSchema } from '../src/schema/verdict.ts';

const FILES = {
  evaluation: { schema: evaluationSchema, title: 'Alignment Gate evaluation (evaluation-<checkpoint>.json)' },
  verdict: { schema: verdictFileSchema, title: 'Alignment Gate verdict (verdict.json)' },
  plan: { schema: planFileSchema, title: 'Alignment Gate plan (plan.json)' },
  'judge-check': { schema: judgeCheckSchema, title: 'Alignment Gate judge check (judge-check.json)' },
  'journal-line': { schema: journalLineSchema, title: 'One line of the Alignment Gate journal (answers.jsonl)' },
};

mkdirSync('schemas', { recursive: true });
for (const [name, { schema, title }] of Object.entries(FILES)) {
  const document = { title, ...z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'ref' }) };
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(document, null, 2)}\n`);
}
