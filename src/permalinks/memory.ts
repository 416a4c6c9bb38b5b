import { suggestNearest } from '../corpus/problem.ts';
import type { Permalinks, PublishedAddress } from '../schemas/permalinks.ts';
import type { PublishedSite } from './published-site.ts';
import type { PublishedWords } from './published-words.ts';

/**
 * Checks the built site against the memory: every published address must resolve, and published words may only change with
 * a correction.
 *
 * @returns One sentence per breach, in Norwegian, with the remedy.
 */
export function findBreaches(memory: Permalinks, site: PublishedSite, words: readonly PublishedWords[]): string[] {
  const gone = Object.keys(memory)
    .filter((address) => !site.has(address))
    .map((address) => {
      const nearest = suggestNearest(address, site.addresses);
      const hint = nearest === null ? '' : ` Kanskje det nå er ${nearest}?`;
      return `${address} er publisert før, men finnes ikke lenger: skriv den gamle id-en i «formerIds» i posten den skal føre til.${hint}`;
    });
  return [...gone, ...words.flatMap((item) => checkWords(findEntry(memory, item), item) ?? [])];
}

/** Addresses of the site that are not in the memory. */
export function listNew(memory: Permalinks, site: PublishedSite): string[] {
  return site.addresses.filter((address) => !(address in memory));
}

/**
 * Updates the memory with the site: new addresses with today's date, and the current hash of the words.
 *
 * @param today ISO date, e.g. `2026-11-25`.
 * @returns A new memory; the argument is unchanged.
 */
export function remember(
  memory: Permalinks,
  site: PublishedSite,
  words: readonly PublishedWords[],
  today: string,
): Permalinks {
  const all: Permalinks = { ...memory };
  for (const address of listNew(memory, site)) all[address] = { since: today };
  for (const { address, hash, changed } of words) {
    const since = all[address]?.since ?? today;
    all[address] = { since, words: hash, ...(changed.length > 0 ? { corrected: changed } : {}) };
  }
  return all;
}

/** Finds the memory entry of some words, by current or former address. */
function findEntry(memory: Permalinks, { address, formerAddresses }: PublishedWords): PublishedAddress | undefined {
  return [address, ...formerAddresses].map((known) => memory[known]).find((entry) => entry?.words !== undefined);
}

function checkWords(known: PublishedAddress | undefined, words: PublishedWords): string | null {
  if (known === undefined || known.words === words.hash) return null;
  const { since, corrected = [] } = known;
  const { file, field, address, changed } = words;
  const published = corrected.at(-1) ?? since;
  const newest = changed.at(-1) ?? '';
  if (changed.length > corrected.length && newest >= published) return null;
  const place = `${file}, ${field}: ordene på ${address} er endret siden ${published}`;
  if (changed.length > corrected.length) {
    return `${place}, men den nyeste rettelsen er datert ${newest}: gi den dagen endringen ble gjort.`;
  }
  const or = field === 'text' ? '' : ' Er meningen den samme, holder det med dagen i «reworded».';
  return `${place}, uten at leserne får vite det: legg til dagen (date) og hva som er rettet (what) nederst i «corrections».${or}`;
}
