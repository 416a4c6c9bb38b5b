import type { Lexicon } from '../index/lexicon.ts';
import { compileParts, replaceEnding } from '../text/endings.ts';
import { nynorskSpelling, nynorskWords } from '../text/nynorsk.ts';
import { isStopWord, stemWord } from '../text/stem.ts';

/** Finds the bokmål words for a nynorsk or dialect word that the lexicon lacks: «ensomhet» for «einsemd». */
export type FindNorms = (word: string) => string[];

/** More proposals than this are left out. */
const MAX_PROPOSALS = 64;
const MIN_LENGTH = 3;

/** «-leg» and its inflections: the stemmer takes them for an ending, and leaves another word. */
const adjective = /leg(e|t|are|ast)?$/;

const spelling = compileParts(nynorskSpelling);
const listed = new Map<string, string[]>();
const listedByStem = new Map<string, string[]>();
for (const group of nynorskWords.split(',')) {
  const [typed = [], meant = []] = group.split('=').map((words) => words.split(' '));
  for (const word of typed) {
    listed.set(word, [...(listed.get(word) ?? []), ...meant]);
    if (word.length > MIN_LENGTH) listedByStem.set(stemWord(word).own, listed.get(word)!);
  }
}

/** Makes the function that finds the words of the other norm. */
export function makeFindNorms(lexicon: Lexicon): FindNorms {
  let stems: Set<string> | null = null;

  return (word) => {
    if (word.length < 2 || lexicon.numbers.has(word) || isStopWord(word)) return [];
    const meant = findListed(word).filter((other) => !isStopWord(other));
    if (meant.length > 0) return meant;
    if (!adjective.test(word) && isKnown(stemWord(word).own)) return [];
    const proposals = proposeSpellings(word).filter((other) => other.length >= MIN_LENGTH && !isStopWord(other));
    const whole = proposals.filter((other) => lexicon.numbers.has(other));
    return whole.length > 0 ? whole : proposals.filter((other) => isKnown(stemWord(other).own));
  };

  function isKnown(stem: string): boolean {
    stems ??= new Set(lexicon.words.map((word) => stemWord(word).own));
    return stem.length >= MIN_LENGTH && stems.has(stem);
  }
}

function findListed(word: string): string[] {
  const exact = listed.get(word);
  if (exact !== undefined) return exact;
  if (adjective.test(word)) return listed.get(word.replace(adjective, 'leg')) ?? [];
  const stem = stemWord(word).own;
  return word.length > MIN_LENGTH
    ? (listedByStem.get(stem) ?? (stem.length > MIN_LENGTH ? listed.get(stem) : null) ?? [])
    : [];
}

/** Every way to use or leave out each spelling rule, in their order. */
function proposeSpellings(word: string): string[] {
  const proposals = new Set([word]);
  for (const rule of spelling) {
    for (const proposal of [...proposals])
      if (proposals.size < MAX_PROPOSALS) proposals.add(replaceEnding(proposal, rule));
  }
  proposals.delete(word);
  return [...proposals];
}
