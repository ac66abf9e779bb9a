// A YAML text as a value that still knows its lines, so that every problem can name its place. Policy, suites and
// checkpoint lists are read through it. Knows nothing of what the files mean; does no I/O.
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';

/** `key` points at the key itself, `value` at what it holds. */
export type Part = 'key' | 'value';
export type Path = readonly PropertyKey[];

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Place {
  readonly message: string;
}

export interface YamlDocument {
  /** The file's name for messages. */
  readonly origin: string;
  readonly value: unknown;
  /** Where `path` stands; the nearest thing above it that exists, if it does not. */
  place(path: Path, part?: Part): Place;
}

export type YamlResult =
  | { readonly ok: true; readonly document: YamlDocument }
  | {
      readonly ok: false;
      /** The faults as lines for people. */
      readonly problems: readonly string[];
      readonly faults: readonly Problem[];
    };

/** Bounds what aliases can blow up to; the published question files use one anchor once per question. */
const MAX_ALIASES = 10_000;

/** Parses one YAML document. Merge keys (`<<`) are understood only where `merge` asks for them. */
export function parseYaml(text: string, origin: string, options: { readonly merge?: boolean } = {}): YamlResult {
  const lines = new LineCounter();
  const source = text.replace(/^\uFEFF/u, '');
  const parsed = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    merge: options.merge ?? false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const refused = (faults: readonly Problem[]): YamlResult => ({
    ok: false,
    problems: formatProblems(origin, faults),
    faults,
  });
  const faults = [...syntaxProblems(parsed, source, at), ...danglingAliases(parsed, at)];
  if (faults.length > 0) return refused(faults);
  try {
    const value: unknown = parsed.toJS({ maxAliasCount: MAX_ALIASES });
    return {
      ok: true,
      document: { origin, value, place: (path, part) => at(offsetOf(parsed, path, part ?? 'value')) },
    };
  } catch (thrown) {
    const message = `not usable as YAML: ${thrown instanceof Error ? thrown.message : String(thrown)}.`;
    return refused([{ ...at(0), message }]);
  }
}

/** `file, line 3, column 5: message`, in the order of the file. */
export function formatProblems(origin: string, problems: readonly Problem[]): string[] {
  return problems
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, message }) => `${origin}, line ${line}, column ${column}: ${message}`);
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}

function syntaxProblems(parsed: Document.Parsed, source: string, at: (offset: number) => Place): Problem[] {
  return [...parsed.errors, ...parsed.warnings].map((fault) => {
    const [from, to] = fault.pos;
    const message =
      fault.code === 'DUPLICATE_KEY'
        ? `the key "${source.slice(from, Math.max(to, source.slice(from).search(/\s*:|$/u) + from))}" stands here a second time.`
        : fault.code === 'MULTIPLE_DOCS'
          ? 'a second YAML document begins here; one is expected.'
          : `not valid YAML: ${fault.message}.`;
    return { ...at(from), message };
  });
}

function danglingAliases(parsed: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const anchors = new Set<string>();
  const problems: Problem[] = [];
  visit(parsed, {
    Node(_key, node) {
      if (!isAlias(node) && 'anchor' in node && typeof node.anchor === 'string') anchors.add(node.anchor);
      if (isAlias(node) && !anchors.has(node.source)) {
        problems.push({
          ...at(node.range?.[0] ?? 0),
          message: `"*${node.source}" has no anchor "&${node.source}" above it.`,
        });
      }
    },
  });
  return problems;
}

function offsetOf(parsed: Document.Parsed, path: Path, part: Part): number {
  let node: unknown = parsed.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const holder: unknown = isAlias(node) ? node.resolve(parsed) : node;
    const isLast = index === path.length - 1;
    if (isMap(holder)) {
      const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      const value: unknown = pair.value;
      // An empty value has no place of its own worth naming.
      const wantsKey = isLast && (part === 'key' || (isScalar(value) && value.value === null));
      offset = (wantsKey ? startOf(pair.key) : startOf(value)) ?? startOf(pair.key) ?? offset;
      node = value;
    } else if (isSeq(holder)) {
      const item: unknown = holder.items[Number(step)];
      offset = startOf(item) ?? offset;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}

const startOf = (node: unknown): number | null => (isNode(node) ? (node.range?.[0] ?? null) : null);
