import type { SearchDocument } from '../../../src/search/model/document.ts';
import { engines, type BenchEngine } from './engines.ts';
import { measureAnswered, measureRanking } from './measure.ts';
import { PAGEFIND, startPagefind } from './pagefind.ts';
import { drawKnownItems, nonsense, readJudgements } from './queries.ts';

/** How well an engine answers: nDCG@10 of two sets of queries, and shares of queries. */
export interface Quality {
  judged: number;
  drawn: number;
  /** Queries with an answer that found nothing. */
  empty: number;
  /** Nonsense that found something. */
  nonsense: number;
}

const DRAWN = 240;

/** Asks every engine the judged queries and as many again that nobody tuned to, over the real records. */
export async function measureQuality(real: readonly SearchDocument[]): Promise<Record<string, Quality>> {
  const judged = (await readJudgements()).filter(({ relevant }) => Object.keys(relevant).length > 0);
  const drawn = drawKnownItems(real, DRAWN);
  const all = [...judged, ...drawn].map(({ query }) => query);
  const measure = async (engine: Pick<BenchEngine, 'search'>): Promise<Quality> => ({
    judged: await measureRanking(engine, judged),
    drawn: await measureRanking(engine, drawn),
    empty: 1 - (await measureAnswered(engine, all)),
    nonsense: await measureAnswered(engine, nonsense),
  });

  console.log(`\n${real.length} poster, ${judged.length} bedømte søk, ${drawn.length} trukket av postene`);
  const qualities: Record<string, Quality> = {};
  for (const [name, make] of Object.entries(engines)) qualities[name] = await measure(await make(real));
  const pagefind = await startPagefind(real);
  if (pagefind !== null) qualities[PAGEFIND] = await measure(pagefind);
  await pagefind?.stop();
  return qualities;
}
