import { readContent } from '../../../src/content/read-content.ts';
import { labelLinks } from '../../../src/wording/label-links.ts';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import type { SearchDocument } from '../../../src/search/model/document.ts';
import { listDocuments } from '../../../src/search/documents/documents.ts';
import { makeRandom } from './random.ts';

/** The documents of the real content. */
export async function readRecords(): Promise<SearchDocument[]> {
  const result = await readContent('content');
  if (!('content' in result)) throw new Error('Innholdet har feil; «npm run check» viser dem.');
  return listDocuments(buildCorpus(labelLinks(result.content), result.vocabulary), 'nb');
}

/** So many records: some of the real ones, or all of them and others made by recombining their sentences and words. */
export function makeRecords(real: readonly SearchDocument[], count: number): SearchDocument[] {
  const random = makeRandom(count);
  if (count <= real.length) return random.sample(real, count);
  const pools = {
    text: splitAll(real.map(({ text }) => text)),
    translation: splitAll(real.map(({ translation }) => translation)),
    context: splitAll(real.flatMap(({ context }) => context)),
    keywords: real.flatMap(({ keywords }) => keywords),
    title: real.map(({ title }) => title).filter((title) => title !== ''),
  };
  const join = (pool: readonly string[], like: string) =>
    Array.from({ length: split(like).length }, () => random.pick(pool)).join(' ');
  const made = Array.from({ length: count - real.length }, (_, index): SearchDocument => {
    const model = random.pick(real);
    return {
      ...model,
      id: `${model.id}-${index}`,
      title: model.title === '' ? '' : random.pick(pools.title),
      text: join(pools.text, model.text),
      translation: join(pools.translation, model.translation),
      context: model.context.map((text) => join(pools.context, text)),
      keywords: model.keywords.map(() => random.pick(pools.keywords)),
    };
  });
  return [...real, ...made];
}

function split(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}

function splitAll(texts: readonly string[]): string[] {
  return texts.flatMap(split);
}
