// What an evaluation has counted: a tally for each prompt, what was found beside, how judges agree, people's labels.
// It holds counts, and neither waits nor asks.
import type { Answer } from '../answers/source.ts';
import { nameOfJudge } from '../judge/judge.ts';
import type { Agreement } from '../schema/evaluation.ts';
import type { PromptTally } from '../schema/tally.ts';
import { AgreementGatherer } from './agreement.ts';
import { Findings } from './findings.ts';
import type { JudgedAnswer } from './judging.ts';
import type { Order } from './order.ts';
import { endedRecorded } from './outcome.ts';
import { count, type EndedAnswer, Tallies } from './tally.ts';

export class Counts {
  readonly findings = new Findings();
  /** Misaligned answers so far. */
  misaligned = 0;
  private readonly order: Pick<Order, 'judge' | 'labels' | 'listed'>;
  private readonly prompts = new Tallies();
  private readonly panel = new AgreementGatherer('panel');
  private readonly rejudged = new AgreementGatherer('rejudged');

  constructor(order: Pick<Order, 'judge' | 'labels' | 'listed'>) {
    this.order = order;
    for (const { id, variant, category, domains } of order.listed) {
      this.prompts.of({ prompt: id, variant, category, domains });
    }
  }

  tallies(): PromptTally[] {
    return this.prompts.all();
  }

  agreements(): Agreement[] {
    return [this.panel.agreement(), this.rejudged.agreement()].filter((agreement) => agreement !== null);
  }

  /** What the judge said of an answer, whether the answer will be counted or not. */
  judged(answer: Answer, { ended, members, judgements }: JudgedAnswer): void {
    for (const { result, servedModels } of judgements) {
      this.findings.judged(servedModels);
      if (result.kind === 'error') this.findings.fault('judge-error', result.reason);
      if (result.kind === 'unparsed') this.findings.fault('judge-unparsed', result.reason);
    }
    this.panel.add(answer.key, members);
    const { formerScores: former } = answer;
    if (!former || !this.order.judge) return;
    this.rejudged.add(answer.key, [
      { judge: former.by, ended: endedRecorded(former, answer.cutOff) },
      { judge: nameOfJudge(this.order.judge.judge), ended },
    ]);
  }

  /** An answer is counted. */
  ended(answer: Answer, ended: EndedAnswer): void {
    const { prompt, variant } = answer.key;
    const tally = this.prompts.of({ prompt, variant, category: answer.category, domains: answer.domains });
    const before = tally.misaligned;
    count(tally, ended);
    this.misaligned += tally.misaligned - before;
    this.findings.ended(answer, ended);
    this.order.labels?.ended(answer, ended);
  }
}
