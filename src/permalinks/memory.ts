import { suggestNearest } from '../corpus/check-integrity.ts';
import type { Permalinks, PublishedAddress } from '../schemas/permalinks.ts';
import type { PublishedSite } from './published-site.ts';
import type { PublishedWords } from './published-words.ts';

/** Promises to readers that the site as built does not keep, each as a sentence that says what to do. */
export function findBreaches(memory: Permalinks, site: PublishedSite, words: readonly PublishedWords[]): string[] {
  const gone = Object.keys(memory)
    .filter((address) => !site.has(address))
    .map((address) => {
      const nearest = suggestNearest(address, site.addresses);
      const hint = nearest === null ? '' : ` Kanskje det nå er ${nearest}?`;
      return `${address} er publisert før, men finnes ikke lenger: skriv den gamle id-en i «formerIds» i posten den skal føre til.${hint}`;
    });
  return [...gone, ...words.flatMap((item) => judgeWords(recall(memory, item), item) ?? [])];
}

/** Addresses that are published and not yet remembered. */
export function listNew(memory: Permalinks, site: PublishedSite): string[] {
  return site.addresses.filter((address) => !(address in memory));
}

/**
 * The memory with what is published now: new addresses with their day, and words as they stand.
 *
 * @param today As `2026-11-25`.
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

/** What is remembered of some words, under the address they have or one they had. */
function recall(memory: Permalinks, { address, formerAddresses }: PublishedWords): PublishedAddress | undefined {
  return [address, ...formerAddresses].map((known) => memory[known]).find((entry) => entry?.words !== undefined);
}

function judgeWords(known: PublishedAddress | undefined, words: PublishedWords): string | null {
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
