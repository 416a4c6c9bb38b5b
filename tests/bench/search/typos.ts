import { unpackLexicon } from '../../../src/search/index/lexicon.ts';
import type { SearchDocument } from '../../../src/search/model/document.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { isStopWord } from '../../../src/search/text/stem.ts';
import { measureAnswered } from './measure.ts';
import type { Answering } from './engine.ts';
import { makeRandom } from './random.ts';

const letters = [...'abcdefghijklmnoprstuvyæøå'];
const SAMPLED = 400;

/** Every way to make one mistake in a word. */
const mistakes: Record<string, (word: string) => string[]> = {
  'bokstav mangler': (word) => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1)),
  'bokstav for mye': (word) =>
    [...word, ''].flatMap((_, at) => letters.map((letter) => word.slice(0, at) + letter + word.slice(at))),
  'annen bokstav': (word) =>
    [...word].flatMap((_, at) => letters.map((letter) => word.slice(0, at) + letter + word.slice(at + 1))),
  'to byttet om': (word) =>
    [...word.slice(1)].map((letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2)),
};

/** Share of words with one mistake that find nothing, and of random letters that find something, by length. */
export async function measureTypos(
  engine: Answering,
  documents: readonly SearchDocument[],
): Promise<Record<string, Record<string, number>>> {
  const { words } = unpackLexicon(buildIndex(documents).lexicon);
  const rows: Record<string, Record<string, number>> = {};
  for (const length of [4, 5, 6, 7, 8]) {
    const random = makeRandom(length);
    const pool = words.filter((word) => word.length === length && /^[a-zæøå]+$/.test(word) && !isStopWord(word));
    const row: Record<string, number> = {};
    for (const [name, make] of Object.entries(mistakes)) {
      const typed = random.sample(pool, SAMPLED).map((word) => random.pick(make(word).filter((typo) => typo !== word)));
      row[name] = 1 - (await measureAnswered(engine, typed));
    }
    const strings = Array.from({ length: 1000 }, () => Array.from({ length }, () => random.pick(letters)).join(''));
    rows[`${length} bokstaver`] = { ...row, 'tilfeldige bokstaver besvart': await measureAnswered(engine, strings) };
  }
  return rows;
}
