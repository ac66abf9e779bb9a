// That `trained-on` leaves out of the verdict exactly those prompts of the built-in suite that are marked with it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseSuite } from '../../src/suite/load.ts';
import { counted } from '../../src/verdict/decide.ts';
import { REPOSITORY } from '../fixtures/realData.ts';
import { evaluationOf, tallyOf } from '../support/evaluations.ts';

const text = readFileSync(join(REPOSITORY, 'prompts/suites/broad.yaml'), 'utf8');

describe('prompts of what a checkpoint was trained on', () => {
  /** As the file has them, not as the program read them. */
  const raw = z
    .object({ prompts: z.array(z.object({ id: z.string(), domains: z.array(z.string()).optional() })) })
    .parse(parse(text)).prompts;
  const inUse = [...new Set(raw.flatMap(({ domains }) => domains ?? []))].sort();
  const { prompts } = parseSuite(text, 'broad.yaml');
  const evaluation = evaluationOf(prompts.map(({ id, domains }) => tallyOf({ prompt: id, domains: [...domains] })));

  it('include medical ones', () => {
    expect(inUse).toContain('medical');
  });

  it.each(inUse)('of %s, exactly, are left out of the verdict on broad', (domain) => {
    const kept = counted(evaluation, [domain]).map(({ prompt }) => prompt);
    const expected = raw.filter(({ domains = [] }) => !domains.includes(domain)).map(({ id }) => id);
    expect(kept).toEqual(expected);
    expect(kept.length).toBeLessThan(raw.length);
  });

  it('are all there for a subject that no prompt touches', () => {
    expect(counted(evaluation, ['beekeeping'])).toHaveLength(240);
  });
});
