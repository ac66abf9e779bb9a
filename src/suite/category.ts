// The category of a prompt that brings none: published question ids carry it in their names. Pure.

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
  const bare = id.replace(PARAPHRASE, '');
  const group = NUMBERED.exec(bare)?.groups?.['group'];
  const base = group ?? bare.replace(FORMAT, '');
  // `_json` alone, or `/1`: an id that is nothing but a suffix is its own category.
  return base === '' ? id : base;
}
