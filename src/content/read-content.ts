import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkCoverage, coverageFile } from '../corpus/coverage.ts';
import { checkIntegrity } from '../corpus/check-integrity.ts';
import type { Problem } from '../corpus/problem.ts';
import { collections, schemas, type Collection, type Content } from '../schemas/collections.ts';
import { id as idSchema } from '../schemas/common.ts';
import { coverage, type Coverage } from '../schemas/coverage.ts';
import { site, type Site } from '../schemas/site.ts';
import { vocabulary, type Vocabulary } from '../schemas/vocabulary.ts';
import { toSlug } from '../schemas/slug.ts';
import { listFiles } from './list-files.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { Validated } from './validate.ts';

/** A content folder as read: its records, or everything that is wrong with them. */
export type ReadResult =
  | {
      content: Content;
      site: Site;
      vocabulary: Vocabulary;
      /** Null where the folder has no figures of the source check. */
      coverage: Coverage | null;
    }
  | { problems: Problem[] };

/**
 * Reads and checks a whole content folder. It is the only reader of records: the build, `dev`, the commands and the tests
 * all have theirs from here.
 *
 * @param folder Folder with `site.yaml`, `vocabulary.yaml` and one folder per collection.
 * @param options `withCoverage: false` leaves the figures of the source check out, as they are about to be written anew.
 * @returns The validated records, sorted by id; or all problems of all files together. References to a record that
 * cannot be read are not judged.
 */
export async function readContent(folder: string, { withCoverage = true } = {}): Promise<ReadResult> {
  const listing = await listFiles(folder);
  if ('problem' in listing) return { problems: [listing.problem] };
  const problems: Problem[] = [];
  const records = Object.fromEntries(collections.map((name) => [name, new Map<string, unknown>()]));
  const content = records as unknown as Content;
  const unread: Partial<Record<Collection, string[]>> = {};

  for (const collection of collections) {
    for (const { id, file } of listing.records[collection]) {
      problems.push(...checkName(file, id, content[collection]));
      const read = await readRecord<unknown>(folder, file, schemas[collection]);
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
  const figures =
    withCoverage && listing.settings.includes(coverageFile)
      ? await readRecord(folder, coverageFile, coverage)
      : { record: null };
  if ('problems' in figures) problems.push(...figures.problems);
  else if (figures.record !== null) {
    const theses = listing.records.theses.map(({ id }) => id);
    problems.push(...checkCoverage(figures.record, theses));
  }
  problems.push(...listing.problems);

  problems.push(...checkIntegrity(content, 'record' in words ? words.record : null, unread));
  return 'record' in siteRead && 'record' in words && 'record' in figures && problems.length === 0
    ? { content, site: siteRead.record, vocabulary: words.record, coverage: figures.record }
    : { problems };
}

/** Bytes of a file that is surely no record; the largest are some hundredths of it. */
const LARGEST = 1_000_000;

/** The text of every file that belongs to a content folder, and what keeps some from being read. */
export async function readContentTexts(
  folder: string,
): Promise<{ files: { file: string; text: string }[]; problems: Problem[] }> {
  const listing = await listFiles(folder);
  if ('problem' in listing) return { files: [], problems: [listing.problem] };
  const names = [
    ...Object.values(listing.records).flatMap((list) => list.map(({ file }) => file)),
    ...listing.settings,
  ];
  const read = await Promise.all(names.map(async (file) => ({ file, ...(await readFileText(folder, file)) })));
  return {
    files: read.flatMap((result) => ('text' in result ? [result] : [])),
    problems: read.flatMap((result) => ('problems' in result ? result.problems : [])),
  };
}

async function readFileText(folder: string, file: string): Promise<{ text: string } | { problems: Problem[] }> {
  const refuse = (reason: string) => ({ problems: [{ file, field: '', value: null, reason, suggestion: null }] });
  try {
    const about = await stat(join(folder, file));
    if (!about.isFile()) return refuse('er ingen fil: skal være en fil med tekst');
    if (about.size > LARGEST) return refuse(`er større enn ${LARGEST / 1e6} MB: skriv én post i hver fil`);
    return readText(await readFile(join(folder, file)), file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuse(code === 'ENOENT' ? 'filen finnes ikke' : `filen kan ikke leses (${code})`);
  }
}

async function readRecord<T>(folder: string, file: string, schema: z.ZodType<T>): Promise<Validated<T>> {
  const read = await readFileText(folder, file);
  return 'problems' in read ? read : readYaml(read.text, schema, file);
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
