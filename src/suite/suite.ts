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
  readonly messages: readonly Message[];
  /** The only variants in which this prompt makes sense; absent: any. */
  readonly variants?: readonly string[];
}

export interface Suite {
  readonly name: string;
  readonly version: number;
  readonly license: string | null;
  readonly author: string | null;
  readonly prompts: readonly Prompt[];
}

/** A prompt in one variant, as it is sent. */
export interface RenderedPrompt {
  readonly id: string;
  readonly variant: string;
  readonly category: string;
  readonly domains: readonly string[];
  readonly messages: readonly Message[];
  /** The question as people and the judge read it: the user's words, without format instructions of a variant. */
  readonly question: string;
}
