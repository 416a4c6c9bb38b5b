import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { coverageFile } from '../corpus/coverage.ts';
import { suggestNearest, type Problem } from '../corpus/problem.ts';
import { byId, collections, type Collection } from '../schemas/collections.ts';

/** The entries of a content folder. */
export interface Listing {
  /** The record files of each collection, sorted by id. */
  records: Record<Collection, { id: string; file: string }[]>;
  /** The settings files there are. */
  settings: string[];
  /** Problems: files outside the collections, and unreadable folders. */
  problems: Problem[];
}

/** Settings beside the records. */
const settingsFiles = ['site.yaml', 'vocabulary.yaml', 'source-check.yaml', coverageFile];

const recordEndings = ['.yaml', '.yml'];

/** Files of systems and editors, which authors neither make nor see: hidden ones, views of folders, back-ups. */
const unseen =
  /^\.|~$|^~\$|^#.*#$|\.(bak|orig|tmp|swp|swo)$|:(Zone\.Identifier|encryptable)$|^(Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|__MACOSX)$/i;

/**
 * Lists a content folder.
 *
 * @returns Paths below the folder, with `/` between their parts; or the problem if the folder cannot be read.
 */
export async function listFiles(folder: string): Promise<Listing | { problem: Problem }> {
  const top = await list(folder, folder, 'skal være en mappe med site.yaml, vocabulary.yaml og samlingsmappene');
  if ('problem' in top) return top;
  const known = [...collections, ...settingsFiles];
  const problems = top.entries
    .filter(({ name }) => !known.includes(name))
    .map(({ name }) => makeStranger(name, 'samlingsmapper og innstillinger', suggestNearest(name, known)));

  const lists = await Promise.all(
    collections.map(async (collection) => {
      if (top.entries.every(({ name }) => name !== collection)) return [];
      const inside = await list(join(folder, collection), collection, 'skal være en mappe med poster');
      if ('problem' in inside) {
        problems.push(inside.problem);
        return [];
      }
      const isRecord = (entry: Entry) => entry.isFile && recordEndings.includes(extname(entry.name));
      problems.push(
        ...inside.entries
          .filter((entry) => !isRecord(entry))
          .map(({ name }) => {
            const [written, lower] = [extname(name), extname(name).toLowerCase()];
            const isMeant = lower !== written && recordEndings.includes(lower);
            const suggestion = isMeant ? `${name.slice(0, -written.length)}${lower}` : null;
            return makeStranger(`${collection}/${name}`, '.yaml-filer', suggestion);
          }),
      );
      return inside.entries
        .filter(isRecord)
        .map(({ name }) => ({ id: name.slice(0, -extname(name).length), file: `${collection}/${name}` }))
        .sort((a, b) => byId(a, b) || Number(a.file > b.file) - Number(a.file < b.file));
    }),
  );
  const records = Object.fromEntries(collections.map((name, index) => [name, lists[index] ?? []]));
  const settings = settingsFiles.filter((file) => top.entries.some(({ name }) => name === file));
  return { records: records as Listing['records'], settings, problems };
}

interface Entry {
  name: string;
  /** A file, or a link to what may be one. */
  isFile: boolean;
}

async function list(
  folder: string,
  file: string,
  expected: string,
): Promise<{ entries: Entry[] } | { problem: Problem }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return {
      entries: entries
        .filter(({ name }) => !unseen.test(name))
        .map((entry) => ({ name: entry.name, isFile: entry.isFile() || entry.isSymbolicLink() })),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const fault = { ENOENT: 'finnes ikke', ENOTDIR: 'er en fil' }[code ?? ''] ?? `kan ikke leses (${code})`;
    return { problem: { file, field: '', value: null, reason: `${fault}: ${expected}`, suggestion: null } };
  }
}

function makeStranger(file: string, expected: string, suggestion: string | null): Problem {
  const reason = `leses ikke: her ventes bare ${expected}`;
  return { file, field: '', value: null, reason, suggestion };
}
