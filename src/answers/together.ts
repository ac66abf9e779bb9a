// Several answers to one prompt asked for by one request, of a server that was seen to draw them apart. How many it
// really takes and gives is learned on the way: what it refuses or leaves out is asked for in further requests, so that
// every item gets its one answer.
import { CallError, type ChatReply } from '../client/chat.ts';
import { type Asked, askAlone, fateOf, landed, requestOf } from './asking.ts';
import { type Answer, askedAs, type PlannedAnswer } from './source.ts';

/** Most answers that one request asks for. */
export const MOST_TOGETHER = 8;

type Sent =
  | { readonly kind: 'replies'; readonly replies: readonly ChatReply[] }
  | { readonly kind: 'failed'; readonly thrown: unknown };

/** What is known of one server's way with several answers to a request. */
export class Together {
  private size = MOST_TOGETHER;
  /** The first goes alone until its number is taken: what it teaches must not be learned by all that are in flight. */
  private trial: 'due' | 'under-way' | 'over' = 'due';
  private further = 0;

  /** Most answers that a request may ask for now. */
  most(): number {
    return this.size;
  }

  isTrying(): boolean {
    return this.trial === 'under-way';
  }

  /** Requests beyond one for each portion, since this was last asked: nobody has paid for them yet. */
  takeFurther(): number {
    const { further } = this;
    this.further = 0;
    return further;
  }

  /** Answers to items of one prompt, as they land. Throws the Failure that ends the source. */
  async *ask(
    asked: Asked,
    items: readonly PlannedAnswer[],
    signal: AbortSignal,
  ): AsyncGenerator<Answer, void, undefined> {
    const isTrial = this.trial === 'due';
    if (isTrial) this.trial = 'under-way';
    try {
      for (let begun = 0; begun < items.length && !signal.aborted; ) {
        if (begun > 0) this.further += 1;
        const { size } = this;
        const part = items.slice(begun, begun + size);
        const answers = await (part.length === 1 ? alone(asked, part, signal) : this.several(asked, part, signal));
        if (isTrial && (this.size === size || this.size === 1)) this.trial = 'over';
        yield* answers;
        begun += answers.length;
        // Cancelled.
        if (answers.length === 0) return;
      }
    } finally {
      if (isTrial) this.trial = 'over';
    }
  }

  /** Answers to as many of the items as one request brought, from the first on; none: it was cancelled. */
  private async several(
    asked: Asked,
    items: readonly PlannedAnswer[],
    signal: AbortSignal,
  ): Promise<readonly Answer[]> {
    const sent = await send(asked, items, signal);
    if (sent.kind === 'replies') {
      // One that leaves out some may do so for what they say: it is trusted with no more than one at a time.
      if (sent.replies.length < items.length) this.size = 1;
      return items.flatMap((item, place) => {
        const reply = sent.replies[place];
        return reply === undefined ? [] : [{ ...askedAs(asked.checkpoint, item), ...landed(reply) }];
      });
    }
    if (sent.thrown instanceof CallError && sent.thrown.fault === 'bad-request' && !sent.thrown.permanent) {
      // It is the number that is refused, if one alone is not.
      this.further += 1;
      const first = await alone(asked, items.slice(0, 1), signal);
      if (first.every(({ status }) => status === 'error')) return first.flatMap((one) => shared(asked, items, one));
      this.size = Math.max(1, Math.min(this.size, Math.floor(items.length / 2)));
      return first;
    }
    const fate = fateOf(sent.thrown);
    return fate === null ? [] : items.map((item) => ({ ...askedAs(asked.checkpoint, item), ...fate }));
  }
}

async function send({ client, sampling }: Asked, items: readonly PlannedAnswer[], signal: AbortSignal): Promise<Sent> {
  try {
    const messages = items[0]?.prompt.messages ?? [];
    return { kind: 'replies', replies: await client.chatMany(requestOf(messages, sampling), items.length, signal) };
  } catch (thrown) {
    return { kind: 'failed', thrown };
  }
}

async function alone(asked: Asked, items: readonly PlannedAnswer[], signal: AbortSignal): Promise<readonly Answer[]> {
  const answers = await Promise.all(items.map((item) => askAlone(asked, item, signal)));
  return answers.filter((answer) => answer !== null);
}

/** The same call would have failed for each of them. */
const shared = ({ checkpoint }: Asked, items: readonly PlannedAnswer[], { error }: Answer): readonly Answer[] =>
  items.map((item) => ({
    ...askedAs(checkpoint, item),
    status: 'error',
    text: '',
    cutOff: false,
    ...(error === undefined ? {} : { error }),
  }));
