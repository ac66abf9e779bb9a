// What this run found out, or a stored run knew, of what its servers can do: asked once, written down once.
import { type Capabilities, knownCapabilities, serverLine } from '../client/capabilities.ts';
import type { ChatClient } from '../client/chat.ts';
import type { JournalServer } from '../schema/journal.ts';

export class ServerNotes {
  private readonly now: () => Date;
  private readonly known: JournalServer[] = [];
  private fresh: JournalServer[] = [];

  constructor(now: () => Date) {
    this.now = now;
  }

  /** Lines of a journal that is continued: what they say is not asked again, and not written down again. */
  remember(lines: readonly JournalServer[]): void {
    this.known.push(...lines);
  }

  /** null: nothing is known of this client's server and model. */
  of(client: ChatClient): Capabilities | null {
    return knownCapabilities(this.known, client);
  }

  /** Takes in what was found out; what a line says already needs no other. */
  note(client: ChatClient, capabilities: Capabilities): void {
    const line = serverLine(client, capabilities, this.now().toISOString());
    const said = wordsOf(line);
    if (this.known.some((one) => wordsOf(one) === said)) return;
    this.known.push(line);
    this.fresh.push(line);
  }

  /** The lines that no journal has yet. */
  take(): readonly JournalServer[] {
    const lines = this.fresh;
    this.fresh = [];
    return lines;
  }
}

/** All of a line but its time. */
const wordsOf = ({ address, model, capabilities }: JournalServer): string =>
  JSON.stringify([address, model, Object.entries(capabilities).toSorted()]);
