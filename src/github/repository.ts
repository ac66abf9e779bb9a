// The name of a repository, `owner/name`, and when two names mean the same one. Pure; knows no API.

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
}

const FULL_NAME = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/u;

/** `owner/name` taken apart; null when it is not of that form. */
export function parseRepository(fullName: string): Repository | null {
  const [, owner, name] = FULL_NAME.exec(fullName) ?? [];
  return owner === undefined || name === undefined ? null : { owner, name, fullName };
}

/** Whether two full names mean the same repository: GitHub ignores case in them. */
export function sameRepository(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
