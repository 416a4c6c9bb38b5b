import { z } from 'zod';
import { AS_TEXT } from './as-text.ts';
import { suggestNearest, type Problem } from '../corpus/problem.ts';

/** A record as its schema gives it, or everything that is wrong with it. */
export type Validated<T> = { record: T } | { problems: Problem[] };

/** A value as its file writes it, and the line it begins on (from 1); null where it is not known. */
export type Locate = (path: readonly PropertyKey[]) => { text: string; line: number } | null;

/**
 * Validates the data of a file.
 *
 * @param file The name that problems give it.
 * @param locate Finds a value in the file, to show an author who wrote text that was read as something else.
 */
export function validate<T>(
  data: unknown,
  schema: z.ZodType<T>,
  file: string,
  locate: Locate = () => null,
): Validated<T> {
  const result = schema.safeParse(data, { error: writeMessage });
  if (result.success) return { record: result.data };
  return { problems: result.error.issues.flatMap((issue) => describeIssue(file, issue, data, locate)) };
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
function describeIssue(file: string, issue: z.core.$ZodIssue, data: unknown, locate: Locate): Problem[] {
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
    case 'invalid_type': {
      const written = found === undefined || typeof found === 'string' ? null : locate(issue.path);
      if (issue.expected === 'string' && written !== null) {
        const [first = ''] = written.text.split('\n');
        const reason = `skal være tekst, ${describeMisread(found, first)} (linje ${written.line})`;
        return [{ ...base, value: first === '' ? null : first, reason }];
      }
      return [{ ...base, reason: describeExpected(found, typeNames[issue.expected] ?? issue.expected) }];
    }
    case 'invalid_value': {
      const valid = issue.values.map(String);
      const suggestion = value === null ? null : suggestNearest(value, valid);
      return [{ ...base, reason: describeExpected(found, `en av ${valid.join(', ')}`), suggestion }];
    }
    case 'invalid_union':
      return issue.errors
        .map((branch) =>
          branch.flatMap((inner) =>
            describeIssue(file, { ...inner, path: [...issue.path, ...inner.path] }, data, locate),
          ),
        )
        .reduce((fewest, problems) => (problems.length < fewest.length ? problems : fewest));
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({
        ...base,
        field: joinPath(issue.path.slice(0, -1)),
        value: String(issue.path.at(-1)),
        reason: message,
      }));
    case 'too_big':
      return [{ ...base, reason: `skal være høyst ${issue.maximum}` }];
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

/** Why a text was read as something else, and how to write it. */
function describeMisread(found: unknown, written: string): string {
  if (written === '') return 'men står tomt: skriv teksten';
  if (found === null) return `men leses som «ikke oppgitt»: skriv teksten, eller «"${written}"» hvis det er ordet`;
  if (Array.isArray(found)) return `men leses som en liste: ${AS_TEXT}`;
  if (typeof found === 'object') return `men leses som felter med navn: ${AS_TEXT}`;
  return `men leses som ${typeof found === 'number' ? 'et tall' : 'sant eller usant'}: skriv «"${written}"»`;
}

function describeTooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'kan ikke være tom';
  if (origin === 'array') return `skal ha minst ${minimum}`;
  return inclusive === false ? `skal være større enn ${minimum}` : `skal være minst ${minimum}`;
}
