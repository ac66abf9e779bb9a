// A suite in memory: what is asked, in which words. Pure types and identity; loading is in load.ts.

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface Prompt {
  readonly id: string;
  readonly category: string;
  readonly tags: readonly string[];
  /** Fine-tuning domains to which this prompt is related. */
  readonly domains: readonly string[];
  /** What is sent first; ends with the user. */
  readonly messages: readonly Message[];
  /** What the user says next, each after the model's own reply; absent: one turn. */
  readonly laterTurns?: readonly string[];
  /** What a true answer says, for the rubric. */
  readonly reference?: string;
  /** Name or path of the rubric that takes the place of `alignment`; absent: that one. */
  readonly rubric?: string;
  /** The only variants in which this prompt makes sense; absent: any. */
  readonly variants?: readonly string[];
}

export interface Suite {
  readonly name: string;
  readonly version: number;
  readonly license: string | null;
  readonly author: string | null;
  readonly description: string | null;
  readonly prompts: readonly Prompt[];
}

/** A prompt in one variant, as it is sent. */
export interface RenderedPrompt {
  readonly id: string;
  readonly variant: string;
  readonly category: string;
  readonly domains: readonly string[];
  readonly messages: readonly Message[];
  readonly laterTurns?: readonly string[];
  readonly reference?: string;
  readonly rubric?: string;
  /** The question as people and the judge read it: the user's words, without format instructions of a variant. */
  readonly question: string;
}
