import { buildIndex } from '../../../src/search/index/build-index.ts';
import type { SearchEngine } from '../../../src/search/query/engine.ts';
import { makeSearchEngine } from '../../../src/search/query/search.ts';
import type { BenchEngine, Make, Peer } from './engine.ts';
import { flexSearch } from './peers/flexsearch.ts';
import { fuseTokens, useFuse } from './peers/fuse.ts';
import { lunrNorwegian } from './peers/lunr.ts';
import { miniSearchAnd, miniSearchOr, miniSearchPlain } from './peers/minisearch.ts';
import { orama } from './peers/orama.ts';
import { nameOf } from './queries.ts';
import type { Records } from './records.ts';

/** Our engine over some records, and its file, as the site makes them. */
export function openBelegg({ documents, siteOptions }: Records): { file: string; engine: SearchEngine } {
  const file = JSON.stringify(buildIndex(documents, ...siteOptions));
  return { file, engine: makeSearchEngine(JSON.parse(file)) };
}

function useBelegg(records: Records): BenchEngine {
  const { file, engine } = openBelegg(records);
  engine.warmUp();
  return { file, search: (query) => engine.search(query, { limit: 10 }).hits.map(nameOf) };
}

export const OURS = 'Belegg';
export const FUSE = 'Fuse, ordsøk';
export const MINISEARCH = 'MiniSearch, ustammet';

/** The other engines that run here, besides Fuse as it comes. */
export const peers: Record<string, Peer> = {
  'MiniSearch AND': miniSearchAnd,
  'MiniSearch OR': miniSearchOr,
  [MINISEARCH]: miniSearchPlain,
  [FUSE]: fuseTokens,
  Lunr: lunrNorwegian,
  Orama: orama,
  FlexSearch: flexSearch,
};

const takeBest = ({ settings, best }: Peer): Make => settings[best]!;

/** Every engine that runs here, in the best setting we know. */
export const engines: Record<string, Make> = {
  [OURS]: useBelegg,
  ...Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, takeBest(peer)])),
  'Fuse, standard': useFuse,
};
