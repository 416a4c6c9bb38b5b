import { EventEmitter } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { makeLoaders } from '../../../src/content/content-loader.ts';
import { makeReview } from '../../fixtures/make-content.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { makeSite, makeTheory } from '../../fixtures/make-records.ts';

/** What Astro gives a loader, with a store that is a map and a log that is a list. */
function makeContext(isWatched = true) {
  const entries = new Map<string, unknown>();
  const log: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const store = {
    clear: () => entries.clear(),
    set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
  };
  const logger = { info: (text: string) => log.push(text), error: (text: string) => log.push(text) };
  const context = { store, logger, watcher: isWatched ? watcher : undefined } as unknown as LoaderContext;
  return { context, entries, log, watcher };
}

test('a loader hands over the records that were read, in their order', async () => {
  const load = makeLoaders(await makeFolder({ 'theory/mestring.yaml': makeTheory() }));
  const { context, entries } = makeContext(false);
  await load('theory').load(context);
  expect([...entries]).toEqual([
    ['mestring', makeTheory()],
    ['recovery', makeReview().theory.get('recovery')],
  ]);
});

test('what the site says about itself is one entry', async () => {
  const { context, entries } = makeContext(false);
  await makeLoaders(await makeFolder())('site').load(context);
  expect([...entries]).toEqual([['site', makeSite()]]);
});

test('a build of content with mistakes fails with the sentences of the check', async () => {
  const folder = await makeFolder({ 'theory/mestring.yaml': 'nb: Gruppe #2\n' });
  await expect(makeLoaders(folder)('themes').load(makeContext(false).context)).rejects.toThrow(
    /theory\/mestring\.yaml\n {2}linje 1 «nb: Gruppe #2»: .*\n\n1 feil i 1 fil\./,
  );
});

test('while dev runs, a change is read, a mistake is told once and leaves the last sound records, and mending it is enough', async () => {
  const folder = await makeFolder();
  const file = join(folder, 'theory/mestring.yaml');
  const load = makeLoaders(folder);
  const { context, entries, log, watcher } = makeContext();
  await Promise.all([load('theory').load(context), load('notes').load(makeContext().context)]);
  expect(watcher.add).toHaveBeenCalledWith(folder);

  const change = async (text: string) => {
    await writeFile(file, text);
    watcher.emit('all', 'change', file);
    watcher.emit('all', 'change', file);
  };
  await change(stringify(makeTheory()));
  await vi.waitFor(() => expect([...entries.keys()]).toEqual(['mestring', 'recovery']), 5000);
  log.length = 0;
  await change('titel: x\n');
  await vi.waitFor(() => expect(log).toHaveLength(1), 5000);
  expect(log[0]).toContain('Mente du «title»?');
  expect([...entries.keys()]).toEqual(['mestring', 'recovery']);
  await rm(file);
  watcher.emit('all', 'unlink', file);
  await vi.waitFor(() => expect([...entries.keys()]).toEqual(['recovery']), 5000);
  expect(log).toHaveLength(2);
});

test('a change elsewhere is not read', async () => {
  const folder = await makeFolder();
  const { context, log, watcher } = makeContext();
  await makeLoaders(folder)('theory').load(context);
  log.length = 0;
  watcher.emit('all', 'change', `${folder}-other/site.yaml`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(log).toEqual([]);
});
