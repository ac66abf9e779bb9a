// What a door needs once it knows that there is something to run. Doors load this late: help needs none of it.
export { openWorld } from './openWorld.ts';
export { runMode } from './run.ts';
