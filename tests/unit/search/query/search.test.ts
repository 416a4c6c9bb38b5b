import { expect, test } from 'vitest';
import { makeDocument } from '../../../../src/search/model/document.ts';
import { findIds, findTexts, makeEngine } from '../make-engine.ts';

const theory = (id: string, title: string, ...keywords: string[]) =>
  makeDocument({ kind: 'theory', id, title, keywords: [title, ...keywords] });

test('a document must have all words', () => {
  expect(findTexts(makeEngine('Tid gir tillit', 'Tid gir ro', 'Lite tillit'), 'tid tillit')).toEqual([
    'Tid gir tillit',
  ]);
});

test('a document that merely stands near both of two words shuts out none that is about one of them', () => {
  const passing = makeDocument({ kind: 'studies', id: 'passing', text: 'Noe annet', context: ['tillit og tvang'] });
  const engine = makeEngine(passing, theory('tillit', 'Tillit'), theory('tvang', 'Tvang'));
  expect(findIds(engine, 'tillit tvang').sort()).toEqual(['passing', 'tillit', 'tvang']);
  expect(engine.search('tillit tvang').complete).toBe(1);
});

test('where no document has both of two words, each of them finds its own, however little it tells', () => {
  const common = Array.from({ length: 8 }, (_, number) => `menneske ${number}`);
  expect(findTexts(makeEngine('veps', ...common), 'veps menneske')).toHaveLength(9);
});

test('where no document has all words, those that have most are found, and the result says so', () => {
  const { hits, complete } = makeEngine('Tid gir tillit', 'Ros og vold').search('tid tillit vold');
  expect(hits.map(({ text }) => text.text)).toEqual(['Tid gir tillit']);
  expect(complete).toBe(0);
});

test('words that stand nowhere count against no document, and the result names them', () => {
  const { hits, complete, missing } = makeEngine('Tid gir tillit', 'Ros gir håp').search('tid vold straff');
  expect(hits.map(({ text }) => text.text)).toEqual(['Tid gir tillit']);
  expect(complete).toBe(1);
  expect(missing).toEqual(['vold', 'straff']);
});

test('of three words or more one may be wrong where few documents have all; those that have all come first', () => {
  const engine = makeEngine('Tvang uten mening', 'Tvang som ikke gir mening oppleves som straff', 'Hard straff');
  const { hits, total, complete } = engine.search('tvang mening straff');
  expect(hits[0]?.text.text).toContain('straff');
  expect([total, complete]).toEqual([2, 1]);
});

test('where many documents have all words, the others are left out', () => {
  const many = Array.from({ length: 10 }, (_, number) => `tvang mening straff ${number}`);
  expect(makeEngine('tvang mening', ...many).search('tvang mening straff').total).toBe(10);
});

test('a word that is in almost every document is no part of a phrase to go by', () => {
  const common = Array.from({ length: 8 }, () => 'oppgaven er skrevet');
  const { hits } = makeEngine('makt', 'oppgaven makt ulikt', ...common).search('oppgaven skrevet makt veps');
  expect(hits.every(({ text }) => text.text.includes('makt'))).toBe(true);
});

test('a document gets the same score whatever was sought before', () => {
  const engine = makeEngine('Tid gir tillit', 'Tillit tar tid', 'Lite tillit');
  for (const earlier of ['t', 'ti', 'tillit', 'tillit t', 'tillit -tid', 'vold']) engine.search(earlier);
  expect(engine.search('tillit tid')).toEqual(
    makeEngine('Tid gir tillit', 'Tillit tar tid', 'Lite tillit').search('tillit tid'),
  );
});

test('stop words need not be there', () => {
  expect(findTexts(makeEngine('Regler hogd i stein'), 'reglene er ikke hogd i en stein')).toHaveLength(1);
});

test('a query of stop words alone is looked for as it stands', () => {
  expect(findTexts(makeEngine('Å ha noen der', 'Tid gir tillit'), 'noen der')).toEqual(['Å ha noen der']);
});

test('a title counts more than other names, these more than text, and text more than keywords', () => {
  const engine = makeEngine(
    makeDocument({ kind: 'theory', id: 'text', text: 'tillit her' }),
    makeDocument({ kind: 'theory', id: 'keywords', text: 'annet her', keywords: ['tillit'] }),
    makeDocument({ kind: 'theory', id: 'name', text: 'annet her', aliases: ['stor tillit'] }),
    makeDocument({ kind: 'theory', id: 'title', title: 'Stor tillit', text: 'annet her' }),
  );
  expect(findIds(engine, 'tillit')).toEqual(['title', 'name', 'text', 'keywords']);
});

test('the word itself comes before its opposite', () => {
  const engine = makeEngine(theory('mistillit', 'Mistillit'), theory('tillit', 'Tillit'));
  expect([findIds(engine, 'tillit'), findIds(engine, 'mistillit')]).toEqual([['tillit'], ['mistillit']]);
});

test('the word itself comes before words that begin so', () => {
  expect(findIds(makeEngine(theory('planer', 'Planlegging'), theory('plan', 'Plan')), 'plan')[0]).toBe('plan');
});

test('a rarer word counts more', () => {
  const engine = makeEngine('tid ro', 'tid ro', 'tid ro', 'tid sak', 'veps sak', 'tid sak');
  expect(findTexts(engine, 'tid veps')[0]).toBe('veps sak');
});

test('words in the order of the query come first', () => {
  const engine = makeEngine('støtte fra de gode hjelperne', 'gode hjelpere gir støtte');
  expect(findTexts(engine, 'gode hjelpere gir støtte')[0]).toBe('gode hjelpere gir støtte');
});

test('words in one sentence come before words of two', () => {
  const engine = makeEngine('Det tar tid. Så kommer tillit.', 'Tillit tar ofte lang tid. Det er alt.');
  expect(findTexts(engine, 'tid tillit')[0]).toContain('lang tid');
});

test('keywords in another language find a text', () => {
  const engine = makeEngine(
    makeDocument({ kind: 'quotes', id: 'coffee', text: 'coffee breaks', keywords: ['kaffepause'] }),
  );
  expect(findIds(engine, 'kaffepause')).toEqual(['coffee']);
});

test('a name and a year find the work', () => {
  const engine = makeEngine(
    theory('a', 'Topor et al. (2019)'),
    theory('b', 'Topor et al. (2015)'),
    theory('c', 'Vibeto (2019)'),
  );
  expect(findIds(engine, 'Topor 2019')).toEqual(['a']);
});

test('a hit tells which word of the query met which word of which field by which rule', () => {
  const [hit] = makeEngine(theory('samvaer', 'Samvær')).search('samvaer').hits;
  expect(hit?.why).toEqual([{ queryWord: 'samvaer', word: 'samvær', fields: ['title', 'keywords'], rule: 'letters' }]);
});

test('matched words are marked whole, and no others', () => {
  const [hit] = makeEngine('Relasjonen krever tid. Relasjoner består.').search('relasjon').hits;
  expect(hit?.text.ranges.map(([start, end]) => hit.text.text.slice(start, end))).toEqual(['Relasjonen', 'Relasjoner']);
});

test('hits are counted by kind', () => {
  const { counts, total } = makeEngine(theory('tillit', 'Tillit'), 'Tid gir tillit', 'Mer tillit').search('tillit');
  expect([...counts.kind]).toEqual([
    ['theory', 1],
    ['findings', 2],
  ]);
  expect(total).toBe(3);
});

test('one kind can be asked for', () => {
  const { hits, total } = makeEngine(theory('tillit', 'Tillit'), 'Tid gir tillit').search('tillit', {
    filters: { kind: ['findings'] },
  });
  expect(hits.map(({ kind }) => kind)).toEqual(['findings']);
  expect(total).toBe(1);
});

test('no more hits are given than asked for', () => {
  expect(makeEngine('tillit a', 'tillit b', 'tillit c').search('tillit', { limit: 2 }).hits).toHaveLength(2);
});

test('nonsense finds nothing', () => {
  expect(makeEngine('Tid gir tillit', 'Ros gir håp').search('xqzwvk blørft').total).toBe(0);
});

test('an empty query finds nothing', () => {
  expect(makeEngine('Tid gir tillit').search('  ').total).toBe(0);
});

test('an index of nothing finds nothing', () => {
  expect(makeEngine().search('tillit').total).toBe(0);
});

test('a long query is shortened, and the result says so', () => {
  const { query, shortened } = makeEngine('Tid gir tillit').search('tillit '.repeat(2000));
  expect(query.length).toBeLessThanOrEqual(200);
  expect(shortened).toBe(true);
});

test.each([
  '.*+?^${}()|[]\\/',
  '<script>alert(1)</script>',
  '😀🎉👩‍👩‍👧',
  'مرحبا بالعالم \u202e',
  '\u0000\ud800',
  '__proto__ constructor toString',
  '%E0%A4%A',
])('«%s» is harmless', (query) => {
  expect(makeEngine('Tid gir tillit').search(query).total).toBe(0);
});

test('a word that stands nowhere is named with those that are spelt like it', () => {
  const engine = makeEngine('Anerkjennelse gir tillit', 'Tid gir tillit');
  expect(engine.search('anerkjennelse tilitt').respelt).toEqual([{ typed: 'tilitt', words: ['tillit'] }]);
  expect(engine.search('anerkjenn tilliten').respelt).toEqual([]);
});

test('warming up changes no answer', () => {
  const engine = makeEngine('Tid gir tillit');
  engine.warmUp();
  expect(findTexts(engine, 'tilitt')).toEqual(['Tid gir tillit']);
});
