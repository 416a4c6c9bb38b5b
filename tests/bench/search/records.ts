import { readContent } from '../../../src/content/read-content.ts';
import { labelLinks } from '../../../src/wording/label-links.ts';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { defaultLocale } from '../../../src/schemas/languages.ts';
import { listCommonWords } from '../../../src/search/index/common-words.ts';
import { listDocuments } from '../../../src/search/documents/documents.ts';
import { nameFacets } from '../../../src/search/documents/list-facets.ts';
import { listStart } from '../../../src/search/documents/list-start.ts';
import type { buildIndex } from '../../../src/search/index/build-index.ts';
import type { SearchDocument } from '../../../src/search/model/document.ts';
import { makeRandom } from './random.ts';

/** What is searched: documents, and what else the site gives to its own index. */
export interface Records {
  documents: readonly SearchDocument[];
  siteOptions: Parameters<typeof buildIndex> extends [unknown, ...infer Rest] ? Rest : never;
}

/** The records of the real content, as the site indexes them. */
export async function readRecords(): Promise<Records> {
  const result = await readContent('content');
  if (!('content' in result)) throw new Error('Innholdet har feil; «npm run check» viser dem.');
  const corpus = buildCorpus(labelLinks(result.content), result.vocabulary);
  const { synonyms, searchExamples } = result.site;
  return {
    documents: listDocuments(corpus, defaultLocale),
    siteOptions: [
      nameFacets(corpus, defaultLocale),
      { synonyms },
      listStart(corpus, searchExamples),
      listCommonWords(),
    ],
  };
}

/** So many records: some of the real ones, or all of them and others made by recombining their sentences and words. */
export function makeRecords({ documents: real, siteOptions }: Records, count: number): Records {
  const random = makeRandom(count);
  if (count <= real.length) return { documents: random.sample(real, count), siteOptions };
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
  return { documents: [...real, ...made], siteOptions };
}

function split(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}

function splitAll(texts: readonly string[]): string[] {
  return texts.flatMap(split);
}
