// What an opened source of answers is: shapes only.
import type { AnswerSource, PlannedAnswer } from '../answers/source.ts';
import type { ChatClient } from '../client/chat.ts';
import type { Role } from '../config/design.ts';
import type { InstrumentParts } from '../evaluate/instrument.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { RenderedPrompt } from '../suite/suite.ts';

/** Known once the answers have been read. */
export interface AnswersRead {
  readonly parts: Pick<InstrumentParts, 'suite' | 'variants' | 'sampling'>;
  readonly planned: Evaluation['planned'];
  /** Ids of prompts that were asked in other words than the suite's. */
  readonly differing: readonly string[];
}

export interface OpenedAnswers {
  readonly source: AnswerSource;
  /** How the plan's order was drawn; null: nothing is planned. */
  readonly order: string | null;
  /** null: nothing is asked over a network. */
  readonly client: ChatClient | null;
  /** The name that the server gave the model before anything was asked; null: none, or nothing is asked. */
  readonly greetedBy: string | null;
  /** Requests that an item's answer costs, and those that earlier ones turned out to cost beyond theirs. */
  costOf(item: PlannedAnswer): number;
  close(): Promise<void>;
  /** The plan, in its order. May be gone through more than once. */
  readonly items: Iterable<PlannedAnswer>;
  /** What is left of the plan, as it is to be asked. */
  asking(items: Iterable<PlannedAnswer>): Iterable<PlannedAnswer>;
  /** What the suite lists; empty where the answers bring their own suite. */
  readonly listed: readonly RenderedPrompt[];
  /** Answers to come, for the progress; null: not known. */
  readonly expected: number | null;
  /** Who judged the answers elsewhere; null: they must be judged here. */
  readonly judgedElsewhere: { readonly model: string | null } | null;
  read(): AnswersRead;
}

export interface Opening {
  /** Name of the checkpoint whose answers they are. */
  readonly checkpoint: string;
  /** Leave out scores that came with recorded answers, and judge all of them here. */
  readonly judgeAgain: boolean;
  readonly role: Role;
}
