// How a model is asked to sample and to think, and what is left of that where a server refuses a part of it. Pure.
import type { CallError, ChatRequest } from './chat.ts';

export type Manner = Pick<ChatRequest, 'temperature' | 'topP' | 'effort'>;

/** Words of a server that does not take a parameter, or not with this value. */
const REFUSES =
  /unsupported|not support|not allowed|not permitted|cannot|only the default|deprecated|unrecogni[sz]ed|unknown|extra inputs|must be/iu;

/**
 * The manner without what the server refused in it; null where the fault is about something else. Reasoning models
 * take no temperature but their own, and some models no top_p beside a temperature.
 */
export function withoutRefused(manner: Manner, { fault, said }: CallError): Manner | null {
  if (fault !== 'bad-request' || !REFUSES.test(said)) return null;
  // Where both are named top_p goes first: 1 is what it is anyway.
  if (manner.topP !== null && /\btop_?p\b/iu.test(said)) return { ...manner, topP: null };
  if (manner.temperature !== null && /\btemperature\b/iu.test(said)) return { ...manner, temperature: null };
  return null;
}
