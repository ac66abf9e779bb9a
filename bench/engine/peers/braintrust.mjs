// For braintrust's own command line; nothing is sent to an account.
import { Eval } from 'braintrust';
import { aspects, data, inFlight, scorer, task } from './asking.mjs';

const scores = aspects.map((name) => async (asked) => ({ name, score: await scorer(name)(asked) }));
Eval('bench', { data, task, scores, maxConcurrency: inFlight });
