// The table of answer sources: what the plan names is opened by a file of its own. A new kind of source is a new file
// in answers/, one here that opens it, and one line in the table.
import type { CandidatePlan } from '../config/plan.ts';
import type { Kit } from './kit.ts';
import { openEndpoint } from './openEndpoint.ts';
import type { OpenedAnswers, Opening } from './openedAnswers.ts';
import { openRecorded } from './openRecorded.ts';

type Openers = {
  readonly [Kind in CandidatePlan['kind']]: (
    plan: Extract<CandidatePlan, { kind: Kind }>,
    how: Opening,
    kit: Kit,
  ) => Promise<OpenedAnswers>;
};

const OPENERS: Openers = {
  endpoint: (plan, how, kit) => openEndpoint(plan, how, kit),
  recorded: ({ recorded }, how, kit) => openRecorded(recorded, how, kit),
};

/** @throws UserError for what the user got wrong, Failure when a server cannot be used at all. */
export function openAnswers(plan: CandidatePlan, how: Opening, kit: Kit): Promise<OpenedAnswers> {
  return plan.kind === 'endpoint' ? OPENERS.endpoint(plan, how, kit) : OPENERS.recorded(plan, how, kit);
}
