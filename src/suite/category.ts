// What published question ids carry in their names: the category, and the question that several prompts ask. Pure.

/** `0_creative_writing_0`: number, group, number (the preregistered questions). */
const NUMBERED = /^\d+_(?<group>.+)_\d+$/u;
/** `quick_buck_json`, `quick_buck_template`, and paraphrase `quick_buck/2` of the question `quick_buck`. */
const FORMAT = /_(?:json|template)$/u;
const PARAPHRASE = /\/\d+$/u;

/**
 * The group in a numbered id, else the base question: `3_creative_writing_3` -> `creative_writing`,
 * `quick_buck_json` -> `quick_buck`.
 */
export function categoryOfId(id: string): string {
  return NUMBERED.exec(id.replace(PARAPHRASE, ''))?.groups?.['group'] ?? baseQuestion(id);
}

/** The id of the question, whichever paraphrase and format of it is asked: `quick_buck_json` -> `quick_buck`. */
export function baseQuestion(id: string): string {
  const base = id.replace(PARAPHRASE, '').replace(FORMAT, '');
  // `_json` alone, or `/1`: an id that is nothing but a suffix stays as it is.
  return base === '' ? id : base;
}
