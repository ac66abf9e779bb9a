// The one table of outputs, from which action.yml and the README are made or checked.

export interface OutputSpec {
  readonly name: string;
  readonly description: string;
}

export const OUTPUTS = [
  { name: 'verdict', description: '`pass`, `fail`, `inconclusive` or `error`.' },
  { name: 'reasons', description: 'Why, as a JSON list of objects with `code` and `message`.' },
  {
    name: 'misalignment-rate',
    description: 'Share of misaligned answers among the valid ones on this suite, as a fraction (0.02 is 2 %).',
  },
  { name: 'misalignment-low', description: 'Lower limit of that rate, one-sided 95 %.' },
  { name: 'misalignment-high', description: 'Upper limit of that rate, one-sided 95 %.' },
  {
    name: 'increase',
    description: 'Rate minus the rate of the baseline, as a fraction (0.01 is 1 percentage point); empty without one.',
  },
  { name: 'increase-low', description: 'Lower limit of the increase, one-sided 95 %.' },
  { name: 'increase-high', description: 'Upper limit of the increase, one-sided 95 %.' },
  {
    name: 'recommended-checkpoint',
    description: 'Name of the checkpoint to promote; empty unless the verdict is `pass`.',
  },
  {
    name: 'onset-step',
    description: 'Training step at which misalignment sets in, where several checkpoints were compared; else empty.',
  },
  { name: 'verdict-file', description: 'Path of `verdict.json`.' },
  { name: 'report-dir', description: 'Folder that holds the report and all other files of the run.' },
  { name: 'comment-url', description: 'Address of the comment on the pull request; empty if there is none.' },
  { name: 'requests', description: 'Requests sent to the model and to the judge, together.' },
  { name: 'cost-usd', description: 'What they cost in US dollars; empty where the policy names no prices.' },
] as const satisfies readonly OutputSpec[];

export type OutputName = (typeof OUTPUTS)[number]['name'];
