import type { SearchDocument } from '../../../src/search/model/document.ts';
import type { Hit } from '../../../src/search/query/hits.ts';
import type { SearchEngine } from '../../../src/search/query/engine.ts';
import { listCommonWords } from '../../../src/search/index/common-words.ts';
import { isStopWord, stemWord } from '../../../src/search/text/stem.ts';
import { tokenise } from '../../../src/search/text/tokenise.ts';
import { makeRandom } from './random.ts';

type Random = ReturnType<typeof makeRandom>;

/** What became of misspelt words. */
export interface Repair {
  edits: number;
  /** How many were searched for as the word that was meant, or as another form of it. */
  found: number;
  /** How many of them had that word in the first hit. */
  first: number;
}

const letters = [...'abcdefghijklmnopqrstuvwxyzæøå'];
const SHORTEST = 4;

/** Ways to misspell a word: substitution, insertion, deletion, and transposition of neighbours. */
const edits: ((word: string, random: Random) => string)[] = [
  function substitute(word, random) {
    const at = random.below(word.length);
    return word.slice(0, at) + random.pick(letters) + word.slice(at + 1);
  },
  function insert(word, random) {
    const at = random.below(word.length + 1);
    return word.slice(0, at) + random.pick(letters) + word.slice(at);
  },
  function drop(word, random) {
    const at = random.below(word.length);
    return word.slice(0, at) + word.slice(at + 1);
  },
  function transpose(word, random) {
    const at = random.below(word.length - 1);
    return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  },
];

/**
 * Misspells words of the records by one random edit each and searches for what comes out, by length of the word. An edit
 * that makes another word of the records, or a common word of the language, is drawn anew: nobody can tell that it is one. Which words and which edits
 * depends on the words alone, so that a new record changes little.
 *
 * @param count Number of edits; beyond the number of words they are misspelt again, in another way.
 */
export function measureRepair(
  engine: SearchEngine,
  documents: readonly SearchDocument[],
  count: number,
): Map<number, Repair> {
  const words = listWords(documents);
  const known = new Set([...words, ...listCommonWords()]);
  const meant = shuffle([...words].filter(isMeant));
  const repairs = new Map<number, Repair>();
  for (let edit = 0; edit < count; edit += 1) {
    const word = meant[edit % meant.length]!;
    const random = makeRandom(hash(`${word} ${Math.floor(edit / meant.length)}`));
    const { hits } = engine.search(misspell(word, known, random));
    const repair = repairs.get(word.length) ?? { edits: 0, found: 0, first: 0 };
    repairs.set(word.length, {
      edits: repair.edits + 1,
      found: repair.found + Number(hits.some((hit) => hasForm(hit, word))),
      first: repair.first + Number(hits.slice(0, 1).some((hit) => hasForm(hit, word))),
    });
  }
  return new Map([...repairs].sort(([one], [other]) => one - other));
}

export function sumRepairs(repairs: Iterable<Repair>): Repair {
  const sum = { edits: 0, found: 0, first: 0 };
  for (const { edits, found, first } of repairs) {
    sum.edits += edits;
    sum.found += found;
    sum.first += first;
  }
  return sum;
}

/** Every word that readers see in the records. */
function listWords(documents: readonly SearchDocument[]): Set<string> {
  const texts = documents.flatMap(({ title, text, translation, keywords, people, source }) => [
    title,
    text,
    translation,
    source,
    ...keywords,
    ...people,
  ]);
  return new Set(texts.flatMap(tokenise).map(({ word }) => word));
}

function isMeant(word: string): boolean {
  return word.length >= SHORTEST && /^[a-zæøå]+$/.test(word) && !isStopWord(word);
}

/** Words in an order that has nothing to do with what they are. */
function shuffle(words: readonly string[]): string[] {
  return words.toSorted((one, other) => hash(one) - hash(other) || (one < other ? -1 : 1));
}

/** A number for a text (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}

function misspell(word: string, known: ReadonlySet<string>, random: Random): string {
  for (;;) {
    const typed = random.pick(edits)(word, random);
    if (!known.has(typed) && !isStopWord(typed)) return typed;
  }
}

/** Whether a hit was found by a word, or by another form of it. */
function hasForm({ why }: Hit, word: string): boolean {
  const stems = stemWord(word);
  return why.some(({ word: found }) => {
    const others = stemWord(found);
    return (
      found === word ||
      others.own === stems.own ||
      others.others.some((stem, language) => stem !== null && stem === stems.others[language])
    );
  });
}
