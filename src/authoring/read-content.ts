import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { checkIntegrity, suggestNearest, type Problem } from '../corpus/check-integrity.ts';
import { collections, schemas, type Collection, type Content } from '../schemas/collections.ts';
import { id as idSchema } from '../schemas/common.ts';
import { site, type Site } from '../schemas/site.ts';

/** A content folder as read: its records, or everything that is wrong with them. */
export type ReadResult = { problems: []; content: Content; site: Site } | { problems: [Problem, ...Problem[]] };

/**
 * Reads and checks a whole content folder.
 *
 * @param folder Folder with `site.yaml` and one folder per collection.
 * @returns The validated records, or all problems of all files together. References to a record
 * that cannot be read are not judged.
 */
export async function readContent(folder: string): Promise<ReadResult> {
  const problems: Problem[] = [];
  const content = Object.fromEntries(collections.map((name) => [name, new Map<string, unknown>()]));
  const unread: Partial<Record<Collection, string[]>> = {};

  for (const collection of collections) {
    for (const file of await listFiles(join(folder, collection))) {
      const path = `${collection}/${file}`;
      const id = file.slice(0, -extname(file).length);
      problems.push(...checkName(path, id, content[collection]!));
      const record = await readRecord(folder, path, schemas[collection], problems);
      if (record === undefined) (unread[collection] ??= []).push(id);
      else content[collection]!.set(id, record);
    }
  }
  const siteRecord = await readRecord(folder, 'site.yaml', site, problems);
  problems.push(...(await listStrangers(folder)));

  problems.push(...checkIntegrity(content as unknown as Content, unread));
  const [first, ...rest] = problems;
  return first === undefined
    ? { problems: [], content: content as unknown as Content, site: siteRecord as Site }
    : { problems: [first, ...rest] };
}

const isYaml = (file: string) => ['.yaml', '.yml'].includes(extname(file));

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && isYaml(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** Files and folders that no collection reads: most often a misspelt folder name or file ending. */
async function listStrangers(folder: string): Promise<Problem[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const known = [...collections, 'site.yaml', 'source-check.yaml'];
  const atTop = entries
    .filter((entry) => !entry.name.startsWith('.') && !known.includes(entry.name))
    .map((entry) => stranger(entry.name, suggestNearest(entry.name, known)));
  const inside = await Promise.all(
    collections.map(async (collection) =>
      (await readdir(join(folder, collection), { withFileTypes: true }).catch(() => []))
        .filter((entry) => !entry.name.startsWith('.') && !(entry.isFile() && isYaml(entry.name)))
        .map((entry) => stranger(`${collection}/${entry.name}`, null)),
    ),
  );
  return [...atTop, ...inside.flat()];
}

function stranger(file: string, suggestion: string | null): Problem {
  return {
    file,
    field: '',
    value: null,
    reason: 'leses ikke: her ventes bare samlingsmapper med .yaml-filer',
    suggestion,
  };
}

function checkName(file: string, id: string, seen: ReadonlyMap<string, unknown>): Problem[] {
  const result = idSchema.safeParse(id);
  if (!result.success) {
    const reason = `filnavnet ${result.error.issues[0]?.message ?? 'er ugyldig'}`;
    const slug = toSlug(id);
    return [{ file, field: 'id', value: id, reason, suggestion: idSchema.safeParse(slug).success ? slug : null }];
  }
  return seen.has(id)
    ? [{ file, field: 'id', value: id, reason: 'brukes allerede av en annen fil i samme mappe', suggestion: null }]
    : [];
}

/** The nearest valid id to a file name. */
function toSlug(name: string): string {
  const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' };
  return name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

async function readRecord(folder: string, file: string, schema: z.ZodType, problems: Problem[]): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch {
    problems.push({ file, field: '', value: null, reason: 'filen finnes ikke eller kan ikke leses', suggestion: null });
    return undefined;
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const notYaml = (message: string, line?: number) => {
    const where = line === undefined ? '' : ` (linje ${line})`;
    const reason = `er ikke gyldig YAML${where}: ${(message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '')}`;
    problems.push({ file, field: '', value: null, reason, suggestion: null });
  };
  for (const error of document.errors) notYaml(error.message, lineCounter.linePos(error.pos[0]).line);
  if (document.errors.length > 0) return undefined;

  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    notYaml(error instanceof Error ? error.message : String(error));
    return undefined;
  }
  const result = schema.safeParse(data, { error: z.locales.no().localeError });
  if (result.success) return result.data;
  problems.push(...result.error.issues.flatMap((issue) => describeIssue(file, issue, data)));
  return undefined;
}

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'et tall',
  int: 'et heltall',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'felter med navn',
  null: 'null',
};

function describeTooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'kan ikke være tom';
  if (origin === 'array') return `skal ha minst ${minimum}`;
  return inclusive === false ? `skal være større enn ${minimum}` : `skal være minst ${minimum}`;
}

/** One sentence per problem that a schema finds. */
function describeIssue(file: string, issue: z.core.$ZodIssue, data: unknown): Problem[] {
  const field = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const found = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
  const value = found === undefined || typeof found === 'object' ? null : String(found);
  const base = { file, field, value, suggestion: null };

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...base,
      field: field === '' ? key : `${field}.${key}`,
      value: null,
      reason: 'er et ukjent felt',
    }));
  }
  if (issue.code === 'invalid_type') {
    const expected = typeNames[issue.expected] ?? issue.expected;
    return [{ ...base, reason: found === undefined ? `mangler (skal være ${expected})` : `skal være ${expected}` }];
  }
  if (issue.code === 'invalid_value') {
    const valid = issue.values.map(String);
    return [
      {
        ...base,
        reason:
          found === undefined ? `mangler (skal være en av ${valid.join(', ')})` : `skal være en av ${valid.join(', ')}`,
        suggestion: value === null ? null : suggestNearest(value, valid),
      },
    ];
  }
  if (issue.code === 'too_small') return [{ ...base, reason: describeTooSmall(issue) }];
  if (issue.code === 'invalid_union') return [{ ...base, reason: 'har ingen av formene som er tillatt her' }];
  return [{ ...base, reason: issue.message }];
}
