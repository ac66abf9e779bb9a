// One report in shorter and shorter forms: the first that fits is taken. Whole parts are left out; Markdown is never
// cut in the middle, where a fence or an entity could come apart.

/** From everything to the headline alone. */
export const FORMS = ['full', 'no-prompts', 'failed-slices', 'criteria', 'headline'] as const;
export type Form = (typeof FORMS)[number];

/** Whether `form` still holds what was first left out in `from`. */
export function reaches(form: Form, from: Form): boolean {
  return FORMS.indexOf(form) <= FORMS.indexOf(from);
}

export interface Fitted {
  readonly form: Form;
  readonly text: string;
}

/**
 * The longest form whose measured length is at most `most`. `render` is called from the longest form on; the shortest
 * form is taken even if it does not fit, so it must be bounded by its author.
 */
export function fit(render: (form: Form) => string, most: number, measure: (text: string) => number): Fitted {
  for (const form of FORMS) {
    const text = render(form);
    if (form === 'headline' || measure(text) <= most) return { form, text };
  }
  throw new RangeError('The ladder has no last rung.');
}

/** UTF-16 units: never fewer than the characters that GitHub counts in a comment. */
export const characters = (text: string): number => text.length;

/** UTF-8 bytes: what a step summary is measured in. */
export const bytes = (text: string): number => new TextEncoder().encode(text).length;
