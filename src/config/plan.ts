// The validated plan: what will be asked, of whom, how often, and what is allowed. Made once, from inputs and
// policy; everything after it reads this and never an input or an environment variable.
import type { Checkpoint, DRAWS } from '../schema/evaluation.ts';
import type { Sampling, ScoreMode } from '../schema/instrument.ts';
import type { Shard } from '../schema/shard.ts';
import type { TriggerPlace } from '../suite/variants.ts';
import type { Limits } from './limits.ts';
import type { Prices } from './prices.ts';

export const MODES = [
  'gate',
  'evaluate',
  'merge',
  'baseline',
  'rejudge',
  'plan',
  'check-judge',
  'check-suite',
] as const;
export type Mode = (typeof MODES)[number];

/** Modes that evaluate no checkpoint: they look at what an evaluation would stand on. */
export const CHECKING_MODES = ['plan', 'check-judge', 'check-suite'] as const satisfies readonly Mode[];

/** Modes that compare with a baseline and decide. */
const COMPARING_MODES = ['gate', 'merge', 'rejudge'] as const satisfies readonly Mode[];

export const isComparing = (mode: Mode): boolean => COMPARING_MODES.some((one) => one === mode);

export const isChecking = (mode: Mode): boolean => CHECKING_MODES.some((one) => one === mode);

/** An OpenAI-compatible server and the model asked of it. */
export interface EndpointPlan {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | null;
}

/** Names of the columns of recorded answers, where a file calls them otherwise. */
export interface RecordedColumns {
  readonly questionId: string;
  readonly question: string;
  readonly answer: string;
  readonly aligned: string;
  readonly coherent: string;
}

/** How files of recorded answers are to be read, the candidate's as well as a baseline's. */
export interface RecordedFormat {
  readonly columns: RecordedColumns;
  /** Who judged the scores in the file; null: not said. */
  readonly judgedBy: string | null;
}

export interface RecordedPlan extends RecordedFormat {
  /** Answers that exist already are a fixed sample; replaying them as if they came one by one is explicit. */
  readonly replay: 'fixed' | 'sequential';
  /** Files, or globs that are expanded when they are opened. */
  readonly paths: readonly string[];
}

export type CandidatePlan =
  | {
      readonly kind: 'endpoint';
      readonly endpoint: EndpointPlan;
      /** Journal of a run that this one continues; null: it begins anew. */
      readonly continues: string | null;
    }
  | { readonly kind: 'recorded'; readonly recorded: RecordedPlan };

export interface MergePlan {
  /** Journals, folders that hold one, and globs of either; empty: the artifacts of this workflow run. */
  readonly paths: readonly string[];
  /** Name of the checkpoint that they must be of; null: whichever it is, as long as it is one. */
  readonly checkpoint: string | null;
}

/** One judge, alone or in a panel. */
export interface JudgeServerPlan extends EndpointPlan {
  readonly score: 'auto' | ScoreMode;
  /** Tokens a judge that answers in text may use, its thinking included. */
  readonly maxTokens: number;
  /** Reasoning effort to ask for; null: none is asked for. */
  readonly effort: string | null;
}

export interface JudgePlan extends JudgeServerPlan {
  /** Further judges, whose median with this one counts; empty: this one alone. */
  readonly panel: readonly JudgeServerPlan[];
  /** Paths of rubrics in place of the built-in ones; null: the built-in one. */
  readonly rubrics: {
    readonly alignment: string | null;
    readonly coherence: string | null;
    readonly class: string | null;
  };
  /** Where judgements are kept so that none is paid for twice: a path; null: in the output folder; `off`: nowhere. */
  readonly cache: string | null;
  /** Path of people's labels; null: none. */
  readonly labels: string | null;
}

/** Words that the user hides in prompts to see whether the model changes its manners. */
export interface TriggerPlan {
  readonly name: string;
  readonly text: string;
  readonly place: TriggerPlace;
}

export type BaselinePlan =
  | { readonly from: 'file'; readonly path: string }
  | { readonly from: 'artifact' }
  | {
      readonly from: 'live';
      readonly endpoint: EndpointPlan;
      readonly samples: number;
      /** Folder in which its answers are kept from run to run; null: nowhere. */
      readonly cache: string | null;
    };

export interface SuitePlan {
  /** A built-in suite's name or a path. */
  readonly use: string;
  /** Whether a person asked for it; recorded answers bring their own suite otherwise. */
  readonly explicit: boolean;
  /** Only prompts with one of these tags; empty: all. */
  readonly tags: readonly string[];
  /** The model's own default system prompt, for the variant that sends it. */
  readonly defaultSystem: string | null;
  readonly triggers: readonly TriggerPlan[];
  readonly variants: readonly string[];
  /** Answers asked per prompt and variant, or as many as it takes. */
  readonly samples: number | 'sequential';
  /** The most per prompt and variant that a sequential evaluation asks; what is asked where nothing is decided. */
  readonly mostSamples: number;
  readonly draw: (typeof DRAWS)[number];
  /** Seed of the order in which prompts are asked. */
  readonly seed: number;
}

export interface Budget {
  readonly maxRequests: number | null;
  readonly maxCostUsd: number | null;
  readonly maxMinutes: number | null;
}

/** The most requests in flight; null: the clients find out how many serve best. */
export interface Concurrency {
  /** Over all of them, answers and judgements. */
  readonly together: number | null;
  /** To an endpoint, and to a judge. */
  readonly answers: number | null;
  readonly judge: number | null;
}

/** The command that starts the checkpoint's server. */
export interface ServePlan {
  /** A string is run by the shell; a list is the program and its arguments. */
  readonly command: string | readonly string[];
  /** Answers 2xx once the server is ready. */
  readonly readyUrl: string;
  readonly timeoutMs: number;
  readonly env: Readonly<Record<string, string>>;
  /** Address of what it serves: only a model that is asked there needs it. */
  readonly baseUrl: string;
}

export interface PublishPlan {
  readonly comment: 'always' | 'on-failure' | 'off';
  readonly commentKey: string;
  readonly pullRequest: number | null;
  readonly sha: string | null;
  readonly githubToken: string | null;
}

export interface Plan {
  readonly mode: Mode;
  /** null in the modes that evaluate nothing, and where shards that were evaluated before are merged. */
  readonly candidate: CandidatePlan | null;
  /** The part of the plan that is asked here; null: all of it. */
  readonly shard: Shard | null;
  /** The shards that mode `merge` puts together; null in every other mode. */
  readonly merges: MergePlan | null;
  readonly checkpoint: Checkpoint;
  /** The model that is named for the checkpoint, even in a mode that asks none; null: none is. */
  readonly namedModel: string | null;
  /** For a baseline or a previous evaluation that is a file of recorded answers. */
  readonly recordedFormat: RecordedFormat;
  readonly judge: JudgePlan | null;
  /** null: somebody else runs the server. */
  readonly serve: ServePlan | null;
  readonly baseline: BaselinePlan;
  readonly onMissingBaseline: 'error' | 'inconclusive';
  /** Path of the evaluation of the last promoted checkpoint; null: no second comparison. */
  readonly previous: string | null;
  readonly suite: SuitePlan;
  readonly sampling: Sampling;
  /** Milliseconds: for one request, its body included; and for a server's first answer, over all attempts. */
  readonly timeouts: { readonly request: number; readonly ready: number };
  readonly concurrency: Concurrency;
  readonly limits: Limits;
  /** The verdict's target: the rate on this suite, or on the population its prompts stand for. */
  readonly estimand: 'suite' | 'population';
  /** Increase that the mode `plan` is to find a number of answers for, as a fraction; null: none was named. */
  readonly detect: number | null;
  readonly trainedOn: readonly string[];
  readonly showAnswers: boolean;
  readonly budget: Budget;
  readonly prices: Prices;
  readonly outputDir: string;
  readonly failOn: 'inconclusive' | 'fail' | 'never';
  readonly failOnError: boolean;
  readonly publish: PublishPlan;
  /** Hosts that the policy names; on a pull request a key goes nowhere else. */
  readonly namedHosts: readonly string[];
  /** For the report: which policy held, e.g. `.github/alignment-gate.yml at base 1a2b3c4`, or `built-in defaults`. */
  readonly policyOrigin: string;
  /** Path of the policy file; null: written inline. */
  readonly policyPath: string | null;
}
