import { relative, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Collection } from '../schemas/collections.ts';
import { readContent, type ReadResult } from './read-content.ts';
import { reportProblems } from './report-problems.ts';

/** A file of a content folder that is no record. */
type Single = 'site' | 'vocabulary' | 'coverage';

/** Editors write a file in several steps, and a checkout many files: changes within this time are read together. */
const QUIET_MS = 100;

/**
 * Makes the loaders of a content folder for Astro's collections. They share one read of the
 * folder. In `dev` the folder is read again after each change; while it has problems, these are logged and the last valid
 * records are kept.
 *
 * @returns Gives the loader of a collection, or of a file beside the records, which has one entry of that id. The entry of
 * `coverage` has the file's content in `figures`, null without a file.
 */
export function makeLoaders(folder: string): (name: Collection | Single) => Loader {
  const root = resolve(folder);
  const read = share(() => readContent(folder));
  const readAfterChange = share(() => wait(QUIET_MS).then(() => readContent(folder)));
  let told: ReadResult | undefined;

  return (name) => ({
    name: 'content-loader',
    load: async ({ store, watcher, logger }) => {
      const take = (result: ReadResult) => {
        if ('content' in result) fill(store, name, result);
        // All collections share the read, so it is logged once.
        if (told === result) return;
        told = result;
        if ('problems' in result) logger.error(describeFailure(folder, result));
        else logger.info(`${folder}/ er lest.`);
      };
      const result = await read();
      if ('problems' in result && watcher === undefined) throw new Error(describeFailure(folder, result));
      take(result);
      watcher?.add(root);
      watcher?.on('all', (_, path) => {
        if (!relative(root, path).startsWith('..')) void readAfterChange().then(take);
      });
    },
  });
}

const describeFailure = (folder: string, { problems }: Extract<ReadResult, { problems: unknown }>) =>
  `Innholdet i ${folder}/ kan ikke bygges:\n\n${reportProblems(problems)}`;

/** Shares one pending promise among concurrent callers. */
function share<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask().finally(() => (answer = undefined)));
}

function fill(
  store: LoaderContext['store'],
  name: Collection | Single,
  { content, site, vocabulary, coverage }: Extract<ReadResult, { content: unknown }>,
): void {
  const singles = { site, vocabulary, coverage: { figures: coverage } };
  store.clear();
  const records = name in content ? content[name as Collection] : [[name, singles[name as Single]] as const];
  for (const [id, data] of records) store.set({ id, data });
}
