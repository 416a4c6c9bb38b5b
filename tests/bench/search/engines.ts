import { create, insertMultiple, save, search as searchOrama } from '@orama/orama';
import { stemmer, language } from '@orama/stemmers/norwegian';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import norwegian from 'lunr-languages/lunr.no.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import type { SearchDocument } from '../../../src/search/model/document.ts';
import { foldKey } from '../../../src/search/text/fold.ts';
import { makeSearchEngine } from '../../../src/search/query/search.ts';
import { isStopWord, stemWord } from '../../../src/search/text/stem.ts';
import { tokenise } from '../../../src/search/text/tokenise.ts';
import { nameOf } from './queries.ts';

stemmerSupport(lunr);
norwegian(lunr);

/** An engine over some documents. */
export interface BenchEngine {
  /** What has to be sent to a browser before the first search. */
  file: string;
  /** Names of the ten best documents. */
  search: (query: string) => string[] | Promise<string[]>;
}

const fields = ['title', 'keywords', 'text', 'context', 'people'] as const;
const boosts = { title: 5, keywords: 3.5, text: 1.5, context: 0.4, people: 2 };
const words = (text: string) => tokenise(text).map(({ word }) => word);
const folded = (text: string) => words(text).map(foldKey).join(' ');

interface Flat extends Record<(typeof fields)[number], string> {
  id: string;
}

/** The same words in the same fields for every engine; a translation counts as text. */
function flatten(documents: readonly SearchDocument[], change: (text: string) => string = (text) => text): Flat[] {
  return documents.map((document) => ({
    id: nameOf(document),
    title: change(document.title),
    keywords: change(document.keywords.join(' ')),
    text: change(`${document.text} ${document.translation}`),
    context: change([...document.context, document.place].join(' ')),
    people: change([...document.people, document.source].join(' ')),
  }));
}

function useBelegg(documents: readonly SearchDocument[]): BenchEngine {
  const file = JSON.stringify(buildIndex(documents));
  const engine = makeSearchEngine(JSON.parse(file));
  engine.warmUp();
  return { file, search: (query) => engine.search(query, { limit: 10 }).hits.map(nameOf) };
}

function useFuse(documents: readonly SearchDocument[]): BenchEngine {
  const records = flatten(documents);
  const keys = [...fields];
  const fuse = new Fuse(records, { keys });
  return {
    file: JSON.stringify(Fuse.createIndex(keys, records)),
    search: (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id),
  };
}

function useFuseTokens(documents: readonly SearchDocument[]): BenchEngine {
  const records = flatten(documents, folded);
  const keys = fields.map((name) => ({ name, weight: boosts[name] }));
  const fuse = new Fuse(records, {
    keys,
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreLocation: true,
    threshold: 0.3,
    minMatchCharLength: 2,
  });
  return {
    file: JSON.stringify(Fuse.createIndex([...fields], records)),
    search: (query) => fuse.search(folded(query), { limit: 10 }).map(({ item }) => item.id),
  };
}

function useFlexSearch(documents: readonly SearchDocument[]): BenchEngine {
  const index = new FlexSearch.Document({
    document: { id: 'id', index: [...fields] },
    tokenize: 'forward',
    encode: (text: string) => words(text).map(foldKey),
  });
  for (const record of flatten(documents)) index.add(record);
  const parts: string[] = [];
  index.export((key: string, data: string) => void parts.push(key, data));
  return {
    get file() {
      return JSON.stringify(parts);
    },
    search(query) {
      const scores = new Map<string, number>();
      for (const { field, result } of index.search(query, { limit: 100 }) as {
        field: keyof typeof boosts;
        result: string[];
      }[]) {
        result.forEach((id, rank) => scores.set(id, (scores.get(id) ?? 0) + boosts[field] / (rank + 10)));
      }
      return [...scores]
        .sort(([, a], [, b]) => b - a)
        .slice(0, 10)
        .map(([id]) => id);
    },
  };
}

function useLunr(documents: readonly SearchDocument[]): BenchEngine {
  const records = flatten(documents);
  const index = lunr(function (this: any) {
    this.use((lunr as any).no);
    this.ref('id');
    for (const field of fields) this.field(field, { boost: boosts[field] });
    for (const record of records) this.add(record);
  });
  return {
    file: JSON.stringify(index),
    search(query) {
      const found = index.query((q: any) => {
        for (const word of words(query).filter((candidate) => !isStopWord(candidate))) {
          q.term(word, { boost: 10 });
          q.term(word, { boost: 3, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
          if (word.length > 3) q.term(word, { boost: 1, editDistance: 1 });
        }
      });
      return found.slice(0, 10).map(({ ref }: { ref: string }) => ref);
    },
  };
}

async function useOrama(documents: readonly SearchDocument[]): Promise<BenchEngine> {
  const schema = Object.fromEntries(fields.map((field) => [field, 'string'])) as Record<
    (typeof fields)[number],
    'string'
  >;
  const database = create({ schema, components: { tokenizer: { stemming: true, language, stemmer } } as any });
  await insertMultiple(database, flatten(documents) as any[], 500);
  return {
    get file() {
      return JSON.stringify(save(database));
    },
    async search(query) {
      const { hits } = await searchOrama(database, {
        term: query,
        limit: 10,
        boost: boosts,
        tolerance: 1,
        threshold: 0,
      } as any);
      return hits.map(({ id }) => id);
    },
  };
}

function useMiniSearch(
  documents: readonly SearchDocument[],
  processTerm: (word: string) => string | null,
): BenchEngine {
  const index = new MiniSearch<Flat>({ fields: [...fields], tokenize: words, processTerm });
  index.addAll(flatten(documents));
  const options = {
    boost: boosts,
    prefix: (_: string, i: number, terms: string[]) => i === terms.length - 1,
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    combineWith: 'AND',
  } as const;
  return {
    file: JSON.stringify(index),
    search: (query) =>
      index
        .search(query, options)
        .slice(0, 10)
        .map(({ id }) => id),
  };
}

export const OURS = 'Belegg';
export const FUSE = 'Fuse over postene, ordsøk, foldet';
export const MINISEARCH = 'MiniSearch, innstilt';

/** Every engine in the best setting we know. */
export const engines: Record<string, (documents: readonly SearchDocument[]) => BenchEngine | Promise<BenchEngine>> = {
  'Fuse over postene, standard': useFuse,
  [FUSE]: useFuseTokens,
  'FlexSearch, forward': useFlexSearch,
  'Lunr, norsk, jokertegn og avstand': useLunr,
  'Orama, stammer og toleranse': useOrama,
  [MINISEARCH]: (documents) => useMiniSearch(documents, (word) => (isStopWord(word) ? null : word)),
  'MiniSearch, foldet og stammet': (documents) =>
    useMiniSearch(documents, (word) => (isStopWord(word) ? null : foldKey(stemWord(word).own))),
  [OURS]: useBelegg,
};
