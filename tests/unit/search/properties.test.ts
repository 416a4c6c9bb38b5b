import { defaultLocale } from '../../../src/schemas/languages.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeTexts } from '../../../src/search/index/encode-text.ts';
import { foldKey, foldLetters } from '../../../src/search/text/fold.ts';
import { readOperators } from '../../../src/search/query/operators.ts';
import { cutIntoPieces, takePassage } from '../../../src/search/query/highlight.ts';
import { makeLexicon, packLexicon, unpackLexicon } from '../../../src/search/index/lexicon.ts';
import { packFixed, packNumber, PackReader, widthFor } from '../../../src/search/index/pack.ts';
import { makeTextReader } from '../../../src/search/index/read-text.ts';
import { normaliseWord, tokenise } from '../../../src/search/text/tokenise.ts';
import { readSearchAddress, writeSearchAddress } from '../../../src/components/search/query-address.ts';
import { makeRoutes } from '../../../src/routes/routes.ts';
import { facets } from '../../../src/search/model/facets.ts';
import { MAX_QUERY_LENGTH } from '../../../src/search/model/options.ts';
import { anyLongText, anyQuery, anyText } from '../../fixtures/arbitrary-text.ts';
import { expectSoundHits } from '../../fixtures/expect-sound-hits.ts';
import { makeEngine } from './make-engine.ts';

const wordsOf = (texts: readonly string[]) => texts.flatMap(tokenise).map(({ word }) => word);
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('words stand where they say, one after the other', () => {
  fc.assert(
    fc.property(anyLongText, (text) => {
      let end = 0;
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.surface);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('the form the index knows a word by is a word of that form', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { word } of tokenise(text)) {
        expect(normaliseWord(word)).toBe(word);
        expect(tokenise(word)).toEqual([{ word, surface: word, start: 0, end: word.length }]);
      }
    }),
  );
});

test('folding a folded word changes nothing', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeoæøåstn') });
  fc.assert(
    fc.property(fc.oneof(letters, anyText), (text) => {
      expect(foldKey(foldKey(text))).toBe(foldKey(text));
      expect(foldKey(foldLetters(text))).toBe(foldKey(text));
    }),
  );
});

test('the key of a beginning begins the key of the word', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeoæøåstn') }), fc.nat(), (word, cut) => {
      expect(foldKey(word).startsWith(foldKey(word.slice(0, cut % (word.length + 1))))).toBe(true);
    }),
  );
});

test('any numbers come back from their packed form', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31)), (numbers) => {
      const reader = new PackReader(numbers.map(packNumber).join(''));
      expect(numbers.map(() => reader.readNumber())).toEqual(numbers);
      expect(reader.done).toBe(true);
      const width = widthFor(Math.max(0, ...numbers) + 1);
      const fixed = new PackReader(numbers.map((number) => packFixed(number, width)).join(''));
      expect(numbers.map(() => fixed.readFixed(width))).toEqual(numbers);
    }),
  );
});

test('any lexicon comes back from its packed form', () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const lexicon = makeLexicon(wordsOf(texts));
      expect(unpackLexicon(throughJson(packLexicon(lexicon)))).toEqual(lexicon);
    }),
  );
});

test('any texts come back character by character, with marks around whole words', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
      const lexicon = makeLexicon(wordsOf(texts));
      const tables = { separators: [], spellings: [] };
      const encoded = encodeTexts(texts, lexicon, tables);
      const reader = makeTextReader(throughJson(encoded), lexicon, throughJson(tables));
      const everyWord = new Set(lexicon.words.keys());
      expect(reader.size).toBe(texts.length);
      texts.forEach((text, index) => {
        expect(reader.text(index, everyWord)).toEqual({
          text,
          ranges: tokenise(text).map(({ start, end }) => [start, end]),
        });
        const words = reader.words(index).map((word) => lexicon.words[word < 0 ? ~word : word]);
        expect(words).toEqual(wordsOf([text]));
      });
    }),
  );
});

test('the pieces of a marked text make up the text', () => {
  fc.assert(
    fc.property(anyLongText, fc.nat(5), (text, every) => {
      const ranges = tokenise(text)
        .filter((_, index) => index % (every + 1) === 0)
        .map(({ start, end }): [number, number] => [start, end]);
      const pieces = cutIntoPieces({ text, ranges });
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.filter(({ matched }) => matched)).toHaveLength(ranges.length);
    }),
  );
});

test('a passage has its marks around the same words as the text', () => {
  fc.assert(
    fc.property(anyLongText, fc.nat(400), (text, first) => {
      const tokens = tokenise(text);
      const ranges = tokens.slice(first % (tokens.length + 1)).map(({ start, end }): [number, number] => [start, end]);
      const passage = takePassage({ text, ranges });
      const cut = (source: string, [start, end]: readonly [number, number]) => source.slice(start, end);
      const marked = passage.ranges.map((range) => cut(passage.text, range));
      expect(marked).toEqual(ranges.slice(0, marked.length).map((range) => cut(text, range)));
      expect(marked.length > 0).toBe(ranges.length > 0);
    }),
  );
});

test('whatever the records hold and whatever is typed, the hits are sound', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 6 }), fc.oneof(anyLongText, anyQuery), (texts, query) => {
      const engine = makeEngine(...texts);
      const result = engine.search(query);
      expectSoundHits(result);
      engine.suggest(result.query);
    }),
  );
});

test('whatever operators are typed, what is sought or excluded has words, and nothing is excluded alone', () => {
  fc.assert(
    fc.property(fc.oneof(anyQuery, anyLongText), (typed) => {
      const { parts, excluded, narrowed } = readOperators(typed);
      const sought = parts.flatMap((part) => [part, ...(part.or ?? [])]);
      for (const { text } of [...sought, ...excluded]) expect(tokenise(text)).not.toEqual([]);
      if (sought.length + narrowed.length === 0) expect(excluded).toEqual([]);
    }),
  );
});

test('a query without capitals, hyphens, quotation marks and colons asks for its words, in their order', () => {
  const plain = anyText.map((text) => text.toLowerCase().replace(/[\p{P}\p{Lu}]/gu, ' '));
  fc.assert(
    fc.property(plain, (typed) => {
      expect(wordsOf(readOperators(typed).parts.map(({ text }) => text))).toEqual(wordsOf([typed]));
    }),
  );
});

test('a record is found by its own text', () => {
  const text = anyText.filter((candidate) => tokenise(candidate).length > 0);
  fc.assert(
    fc.property(text, (own) => {
      const query = tokenise(own)
        .map(({ surface }) => surface)
        .join(' ');
      fc.pre(query.length <= MAX_QUERY_LENGTH);
      expect(
        makeEngine(own, 'xyzzy')
          .search(query)
          .hits.map(({ text: found }) => found.text),
      ).toContain(own);
    }),
  );
});

test('what is asked comes back from its address', () => {
  const routes = makeRoutes('/repo/', defaultLocale);
  // What is encoded already is taken for what was encoded twice.
  const text = anyText.filter((written) => written.isWellFormed() && !/%[\da-f]{2}|Ã/i.test(written));
  const query = text.filter((written) => written.trim() !== '');
  const values = fc.uniqueArray(text, { maxLength: 3 });
  const asked = fc.record({
    query,
    filters: fc.record(Object.fromEntries(facets.map((facet) => [facet, values]))),
    grouped: fc.boolean(),
    limit: fc.constantFrom(20, 40, 1000),
  });
  fc.assert(
    fc.property(asked, (question) => {
      const address = new URL(writeSearchAddress(routes, question), 'https://example.org');
      expect(readSearchAddress(address.search)).toEqual({ asked: question, broken: false });
    }),
  );
});

test('any address can be read', () => {
  fc.assert(
    fc.property(anyLongText, (text) => {
      expect(readSearchAddress(`?q=${text}`).asked.query.length).toBeLessThanOrEqual(text.length);
      const { filters } = readSearchAddress(`?${text}`).asked;
      expect(Object.keys(filters).filter((name) => !(facets as readonly string[]).includes(name))).toEqual([]);
    }),
  );
});
