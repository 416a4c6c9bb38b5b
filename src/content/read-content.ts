import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { z } from 'zod';
import { checkIntegrity } from '../corpus/check-integrity.ts';
import { suggestNearest, type Problem } from '../corpus/problem.ts';
import type { Validated } from './validate.ts';
import { collections, schemas, type Collection, type Content } from '../schemas/collections.ts';
import { id as idSchema } from '../schemas/common.ts';
import { site, type Site } from '../schemas/site.ts';
import { vocabulary, type Vocabulary } from '../schemas/vocabulary.ts';
import { toSlug } from '../schemas/slug.ts';
import { readYaml } from './read-yaml.ts';

/** A content folder as read: its records, or everything that is wrong with them. */
export type ReadResult = { content: Content; site: Site; vocabulary: Vocabulary } | { problems: Problem[] };

/**
 * Reads and checks a whole content folder.
 *
 * @param folder Folder with `site.yaml`, `vocabulary.yaml` and one folder per collection.
 * @returns The validated records, or all problems of all files together. References to a record
 * that cannot be read are not judged.
 */
export async function readContent(folder: string): Promise<ReadResult> {
  const problems: Problem[] = [];
  const records = Object.fromEntries(collections.map((name) => [name, new Map<string, unknown>()]));
  const content = records as unknown as Content;
  const unread: Partial<Record<Collection, string[]>> = {};

  for (const collection of collections) {
    for (const { id, file } of await listFiles(join(folder, collection))) {
      const path = `${collection}/${file}`;
      problems.push(...checkName(path, id, content[collection]));
      const read = await readRecord<unknown>(folder, path, schemas[collection]);
      if ('record' in read) records[collection]!.set(id, read.record);
      else {
        (unread[collection] ??= []).push(id);
        problems.push(...read.problems);
      }
    }
  }
  const siteRead = await readRecord(folder, 'site.yaml', site);
  if ('problems' in siteRead) problems.push(...siteRead.problems);
  const words = await readRecord(folder, 'vocabulary.yaml', vocabulary);
  if ('problems' in words) problems.push(...words.problems);
  problems.push(...(await listStrangers(folder)));

  problems.push(...checkIntegrity(content, 'record' in words ? words.record : null, unread));
  return 'record' in siteRead && 'record' in words && problems.length === 0
    ? { content, site: siteRead.record, vocabulary: words.record }
    : { problems };
}

const isYaml = (file: string) => ['.yaml', '.yml'].includes(extname(file));

/** The record files of a collection, sorted by id. */
async function listFiles(folder: string): Promise<{ id: string; file: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && isYaml(entry.name))
    .map(({ name }) => ({ id: name.slice(0, -extname(name).length), file: name }))
    .sort((a, b) => compare(a.id, b.id) || compare(a.file, b.file));
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Files and folders that no collection reads: most often a misspelt folder name or file ending. */
async function listStrangers(folder: string): Promise<Problem[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const known = [...collections, 'site.yaml', 'vocabulary.yaml', 'source-check.yaml'];
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

async function readRecord<T>(folder: string, file: string, schema: z.ZodType<T>): Promise<Validated<T>> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch {
    const reason = 'filen finnes ikke eller kan ikke leses';
    return { problems: [{ file, field: '', value: null, reason, suggestion: null }] };
  }
  return readYaml(text, schema, file);
}
