// For evalite: a file that its command line finds by its name.
import { evalite } from 'evalite';
import { aspects, data, scorer, task } from './asking.mjs';

evalite('bench', { data, task, scorers: aspects.map((name) => ({ name, scorer: scorer(name) })) });
