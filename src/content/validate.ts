import { z } from 'zod';
import { suggestNearest, type Problem } from '../corpus/problem.ts';

/** A record as its schema gives it, or everything that is wrong with it. */
export type Validated<T> = { record: T } | { problems: Problem[] };

/**
 * Checks what a file holds against its schema.
 *
 * @param file The name that problems give it.
 */
export function validate<T>(data: unknown, schema: z.ZodType<T>, file: string): Validated<T> {
  const result = schema.safeParse(data, { error: writeMessage });
  if (result.success) return { record: result.data };
  return { problems: result.error.issues.flatMap((issue) => describeIssue(file, issue, data)) };
}

const { localeError } = z.locales.no();

/** The message of an issue. Of unknown fields it is the names of the known ones, which the issue does not keep. */
const writeMessage: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys' && issue.schema instanceof z.ZodObject
    ? Object.keys(issue.schema.shape).join(' ')
    : localeError(issue);

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'et tall',
  int: 'et heltall',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'felter med navn',
  record: 'felter med navn',
  null: 'null',
};

/** One sentence per mistake. */
function describeIssue(file: string, issue: z.core.$ZodIssue, data: unknown): Problem[] {
  const field = joinPath(issue.path);
  const found = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
  const value =
    typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? String(found) : null;
  const base = { file, field, value, suggestion: null };

  switch (issue.code) {
    case 'unrecognized_keys': {
      const free = issue.message.split(' ').filter((name) => !(name in (found as object)));
      return issue.keys.map((key) => ({
        ...base,
        field: joinPath([...issue.path, key]),
        reason: 'er et ukjent felt',
        suggestion: suggestNearest(key, free),
      }));
    }
    case 'invalid_type':
      return [{ ...base, reason: describeExpected(found, typeNames[issue.expected] ?? issue.expected) }];
    case 'invalid_value': {
      const valid = issue.values.map(String);
      const suggestion = value === null ? null : suggestNearest(value, valid);
      return [{ ...base, reason: describeExpected(found, `en av ${valid.join(', ')}`), suggestion }];
    }
    case 'invalid_union':
      return issue.errors
        .map((branch) =>
          branch.flatMap((inner) => describeIssue(file, { ...inner, path: [...issue.path, ...inner.path] }, data)),
        )
        .reduce((fewest, problems) => (problems.length < fewest.length ? problems : fewest));
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({
        ...base,
        field: joinPath(issue.path.slice(0, -1)),
        value: String(issue.path.at(-1)),
        reason: message,
      }));
    case 'too_small':
      return [{ ...base, reason: describeTooSmall(issue) }];
    default:
      return [{ ...base, reason: issue.message }];
  }
}

/** A path as authors read it, e.g. `findings[2].text.nb`. */
function joinPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function describeExpected(found: unknown, expected: string): string {
  return found === undefined ? `mangler (skal være ${expected})` : `skal være ${expected}`;
}

function describeTooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'kan ikke være tom';
  if (origin === 'array') return `skal ha minst ${minimum}`;
  return inclusive === false ? `skal være større enn ${minimum}` : `skal være minst ${minimum}`;
}
