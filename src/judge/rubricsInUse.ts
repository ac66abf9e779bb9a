// The rubrics that one judge works with: its own and those that prompts name, checked against what it is asked, and
// found by request. Pure.
import { UserError } from '../errors.ts';
import type { Aspect } from '../schema/journal.ts';
import type { JudgeRequest, RubricIdentity } from './judge.ts';
import type { Rubric } from './rubric.ts';

export interface RubricSources {
  /** The rubric of each aspect. */
  readonly rubrics: Readonly<Record<Aspect, Rubric>>;
  /** Rubrics that prompts name in place of one of those, by that name or path; absent: none. */
  readonly named?: ReadonlyMap<string, Rubric>;
}

export interface RubricsInUse {
  /** Each once. */
  readonly identities: readonly RubricIdentity[];
  /** Throws Error for an aspect or a rubric that the judge was not opened with. */
  of(request: Pick<JudgeRequest, 'aspect' | 'rubric'>): Rubric;
}

export const identityOf = ({ name, version, hash }: Rubric): RubricIdentity => ({ name, version, hash });

/** Throws UserError `bad-rubric` where a rubric is about something else than what it is used for. */
export function rubricsInUse({ rubrics, named = new Map() }: RubricSources, aspects: readonly Aspect[]): RubricsInUse {
  const problems = [...problemsOfOwn(rubrics, aspects), ...problemsOfNamed(named, aspects)];
  if (problems.length > 0) throw new UserError('bad-rubric', problems);
  const all = [...aspects.map((aspect) => rubrics[aspect]), ...named.values()].map(identityOf);
  return {
    identities: [...new Map(all.map((one) => [one.hash, one])).values()],
    of({ aspect, rubric: name }) {
      if (!aspects.includes(aspect)) throw new Error(`the judge was not opened for ${aspect}`);
      if (name === undefined) return rubrics[aspect];
      const rubric = named.get(name);
      if (rubric === undefined) throw new Error(`the judge was not opened with the rubric ${name}`);
      if (rubric.aspect !== aspect) throw new Error(`the rubric ${name} is about ${rubric.aspect}, not ${aspect}`);
      return rubric;
    },
  };
}

function problemsOfOwn(rubrics: RubricSources['rubrics'], aspects: readonly Aspect[]): readonly string[] {
  return aspects.flatMap((aspect) => {
    const { name, aspect: about } = rubrics[aspect];
    return about === aspect ? [] : [`The rubric "${name}" is about ${about}, so it cannot be judge.rubrics.${aspect}.`];
  });
}

/** A prompt's own rubric stands in for alignment, or for the one word; coherence is the same for every prompt. */
function problemsOfNamed(named: ReadonlyMap<string, Rubric>, aspects: readonly Aspect[]): readonly string[] {
  const wanted = aspects.includes('class') ? 'class' : 'alignment';
  const reply = { class: 'one word', alignment: 'a number for alignment' } as const;
  return [...named].flatMap(([name, { aspect }]) =>
    aspect === wanted
      ? []
      : [
          `Prompts name the rubric "${name}", which is about ${aspect}; this judge is asked for ${reply[wanted]}. ` +
            'Choose another judge.score, or a suite without that rubric.',
        ],
  );
}
