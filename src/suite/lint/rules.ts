// The table of rules: the command runs it and the documents show it. A new rule is a file here and one line below.
import { announces } from './announces.ts';
import { balance } from './balance.ts';
import type { CheckedRule, Rule } from './finding.ts';
import { ids } from './ids.ts';
import { length } from './length.ts';
import { metadata } from './metadata.ts';
import { nearDuplicates } from './nearDuplicates.ts';
import { openings } from './openings.ts';
import { reference } from './reference.ts';
import { variants } from './variants.ts';

/** Told by whatever reads the file; a file that breaks it can be checked for nothing else. */
export const SCHEMA_RULE: Rule = {
  name: 'schema',
  description: 'the file is valid YAML in one of the two formats, with known keys, and every prompt says what is asked',
};

export const CHECKED_RULES: readonly CheckedRule[] = [
  ids,
  metadata,
  balance,
  nearDuplicates,
  openings,
  announces,
  length,
  reference,
  variants,
];

export const RULES: readonly Rule[] = [SCHEMA_RULE, ...CHECKED_RULES];
