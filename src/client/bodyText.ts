// What the text of a reply's body is: JSON, or a page for people. Pure.

/** undefined: it is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isHtml = (text: string): boolean => /^\s*</u.test(text);
