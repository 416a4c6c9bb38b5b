import type { Answering, Peer } from './engine.ts';
import { peers } from './engines.ts';
import { PAGEFIND, pagefind } from './peers/pagefind.ts';
import { readJudgedQueries, tunedSets } from './queries.ts';
import { measureSet } from './quality.ts';
import { decimals } from './print-quality.ts';
import type { Records } from './records.ts';

export const allPeers: Record<string, Peer<Answering | null>> = { ...peers, [PAGEFIND]: pagefind };

/** Prints how every setting of other engines answers the sets that are tuned to. */
export async function printSettings(records: Records, names: readonly string[]): Promise<void> {
  const queries = (await Promise.all(tunedSets.map(readJudgedQueries))).flat();
  const rows: Record<string, Record<string, string>> = {};
  for (const name of names) {
    const { settings, best } = allPeers[name]!;
    for (const [setting, make] of Object.entries(settings)) {
      const engine = await make(records);
      if (engine === null) continue;
      const { all, answered, hopeless } = await measureSet(engine, queries);
      await engine.stop?.();
      rows[`${name}: ${setting}${setting === best ? ' *' : ''}`] = {
        'nDCG@5': decimals(all.ndcg5),
        'nDCG@10': decimals(all.ndcg10),
        '@3': decimals(all.success3),
        'uten svar, men besvart': `${answered} av ${hopeless}`,
      };
    }
  }
  console.log(`\nInnstillinger av de andre, ${queries.length} søk i ${tunedSets.join(' og ')}; * er den som brukes`);
  console.table(rows);
}
