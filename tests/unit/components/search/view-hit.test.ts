import { expect, test } from 'vitest';
import { nameKinds } from '../../../../src/components/search/messages.ts';
import { viewHit } from '../../../../src/components/search/view-hit.ts';
import type { Hit } from '../../../../src/search/query/hits.ts';
import { messages } from '../../../fixtures/messages.ts';

const hitMessages = { ...messages, kinds: nameKinds(messages) };
const plain = (text: string) => ({ text, ranges: [] });

function makeHit(fields: Partial<Hit> = {}): Hit {
  return {
    kind: 'findings',
    id: 'tema#funn',
    score: 1,
    title: plain(''),
    text: plain('Tillit tar tid.'),
    translation: plain(''),
    place: 'Oppgaven › Tema',
    source: 'Hansen (2020)',
    voice: null,
    claim: null,
    language: null,
    translationLanguage: null,
    why: [],
    ...fields,
  };
}

const read = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

test('what the query matched is marked', () => {
  const { text } = viewHit(makeHit({ text: { text: 'Tillit tar tid.', ranges: [[0, 6]] } }), hitMessages);
  expect(text.pieces).toEqual([
    { text: 'Tillit', matched: true },
    { text: ' tar tid.', matched: false },
  ]);
});

test('a quotation stands between quotation marks, other texts do not', () => {
  expect(read(viewHit(makeHit({ kind: 'quotes' }), hitMessages).text.pieces)).toBe('«Tillit tar tid.»');
  expect(read(viewHit(makeHit(), hitMessages).text.pieces)).toBe('Tillit tar tid.');
});

test('a translation is shown where the query matched it', () => {
  const translation = { text: 'Trust takes time.', ranges: [[0, 5]] as [number, number][] };
  expect(read(viewHit(makeHit({ translation }), hitMessages).translation.pieces)).toBe('Trust takes time.');
  expect(viewHit(makeHit({ translation: plain('Trust takes time.') }), hitMessages).translation.pieces).toEqual([]);
});

test('the voice of a hit is shown as the index names it', () => {
  const voice = { name: 'En elev', slots: [2] };
  expect(viewHit(makeHit({ voice }), hitMessages).voice).toEqual(voice);
  expect(viewHit(makeHit(), hitMessages).voice).toBeNull();
});

test('a claim is labelled by what it is, and its voice is not said twice', () => {
  const voice = { name: 'Fra faglitteratur', slots: [8] };
  const finding = viewHit(makeHit({ claim: { name: 'Funn', isFinding: true }, voice }), hitMessages);
  expect([finding.kind, finding.voice]).toEqual(['Funn', voice]);
  const other = viewHit(makeHit({ claim: { name: voice.name, isFinding: false }, voice }), hitMessages);
  expect([other.kind, other.voice]).toEqual(['Fra faglitteratur', null]);
});

test('a reference is not said to come from itself', () => {
  expect(viewHit(makeHit(), hitMessages).origin).toEqual(['Hansen (2020)', 'Oppgaven › Tema']);
  expect(viewHit(makeHit({ kind: 'references', place: '' }), hitMessages).origin).toEqual([]);
});

test('where there is little room text and translation are shortened, the title is not', () => {
  const hit = makeHit({ title: plain('Tillit'), translation: { text: 'Trust takes time.', ranges: [[0, 5]] } });
  const view = viewHit(hit, hitMessages, ({ text }) => plain(text.slice(0, 3)));
  expect([view.title, view.text.pieces, view.translation.pieces].map(read)).toEqual(['Tillit', 'Til', 'Tru']);
});
