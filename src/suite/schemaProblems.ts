// Checks a YAML document against a zod schema and says every fault in words: its line and column, the key's path, and
// the nearest valid key or value. Pure; knows nothing of what the files mean.
import { z } from 'zod';
import { nearest, quote } from './nearest.ts';
import { type Path, type Problem, valueAt, type YamlDocument } from './yamlDocument.ts';

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

/** Every fault at once, or the parsed value. */
export function checkDocument<S extends z.ZodType>(schema: S, document: YamlDocument): Checked<z.output<S>> {
  const result = schema.safeParse(document.value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => inWords(issue, [], schema, document)) };
}

function inWords(issue: z.core.$ZodIssue, above: Path, schema: unknown, document: YamlDocument): Problem[] {
  const path = [...above, ...issue.path];
  const found = valueAt(document.value, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...document.place([...path, key], 'key'),
      message: unknownKey(key, path, schema),
    }));
  }
  if (issue.code === 'invalid_union') {
    // The branch that got inside the value is the one its author meant.
    const branch = issue.errors.find((faults) =>
      faults.every((f) => f.path.length > 0 || f.code === 'unrecognized_keys'),
    );
    if (branch) return branch.flatMap((fault) => inWords(fault, path, schema, document));
  }
  return [{ ...document.place(path), message: `${nameOf(path)} ${say(issue, found)}` }];
}

function say(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'custom') return issue.message;
  if (found === undefined) return 'is missing.';
  if (found === null) return 'is empty: give it a value or remove the key.';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${EXPECTED[issue.expected] ?? issue.expected}, not ${shown(found)}.`;
    case 'invalid_value': {
      const words = issue.values.map(String);
      const best = typeof found === 'string' && words.length > 1 ? nearest(found, words) : null;
      return `must be ${words.join(' or ')}, not ${shown(found)}.${best === null ? '' : ` Did you mean "${best}"?`}`;
    }
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'must not be empty.'
        : `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}, not ${shown(found)}.`;
    case 'too_big':
      return `must be ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}, not ${shown(found)}.`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'is no name that can be used here.';
    case 'invalid_union':
      return `must be ${issue.errors.flatMap((faults) => faults.slice(0, 1).map(wanted)).join(' or ')}, not ${shown(found)}.`;
    default:
      return `is not usable: ${issue.message}.`;
  }
}

const wanted = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? issue.expected;
  return issue.code === 'invalid_value' ? issue.values.map(String).join(' or ') : issue.message;
};

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : quote(value);
};

/** `"limits.increase.max"`; `"prompts[3].id"`; `the file` for the whole. */
export function nameOf(path: Path): string {
  if (path.length === 0) return 'the file';
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return `"${text.replace(/^\./u, '')}"`;
}

function unknownKey(key: string, path: Path, schema: unknown): string {
  const here = keysAt(schema, path);
  const elsewhere = pathsTo(key, schema);
  const where = path.length === 0 ? '' : ` in ${nameOf(path)}`;
  // A valid key in the wrong place is told its place, if there is only one.
  const best = elsewhere.length === 1 ? elsewhere[0] : nearest(key, here);
  const hint = best === null || best === undefined ? '' : ` Did you mean "${best}"?`;
  return `unknown key ${quote(key)}${where}.${hint} Valid here: ${here.join(', ')}.`;
}

/** The mappings a schema stands for, through optional, default and union wrappers. */
function shapesOf(schema: unknown): Readonly<Record<string, unknown>>[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapesOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return shapesOf(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option: unknown) => shapesOf(option));
  return schema instanceof z.ZodObject ? [schema.shape] : [];
}

function elementOf(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return elementOf(schema.unwrap());
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

/** What a mapping with names of the user's own holds under each of them. */
function valueOf(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return valueOf(schema.unwrap());
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function keysAt(schema: unknown, path: Path): string[] {
  const [step, ...rest] = path;
  if (step === undefined) return shapesOf(schema).flatMap((shape) => Object.keys(shape));
  const next =
    typeof step === 'number'
      ? elementOf(schema)
      : (shapesOf(schema).find((shape) => Object.hasOwn(shape, step))?.[String(step)] ?? valueOf(schema));
  return next === undefined ? [] : keysAt(next, rest);
}

function pathsTo(key: string, schema: unknown, above: readonly string[] = []): string[] {
  return shapesOf(schema).flatMap((shape) =>
    Object.entries(shape).flatMap(([name, child]) => [
      ...(name === key ? [[...above, name].join('.')] : []),
      ...pathsTo(key, child, [...above, name]),
    ]),
  );
}
