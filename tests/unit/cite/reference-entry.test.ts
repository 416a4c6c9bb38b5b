import { expect, test } from 'vitest';
import { formatReference } from '../../../src/cite/reference-entry.ts';
import { makeReference } from '../../fixtures/make-records.ts';

/** An entry as Markdown: italics between stars. */
const entry = (fields: Parameters<typeof makeReference>[0]) =>
  formatReference(makeReference(fields), 'nb')
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('');

test('an article names its journal and volume in italics, then issue and pages', () => {
  const article = {
    title: 'Tillit tar tid',
    container: 'Tidsskrift for tid',
    volume: '12',
    issue: '1',
    pages: '50–60',
  };
  expect(entry(article)).toBe('Hansen (2020). Tillit tar tid. *Tidsskrift for tid, 12*(1), 50–60.');
});

test('an article without volume, issue and pages ends with its journal', () => {
  expect(entry({ title: 'Tillit tar tid', container: 'Tidsskrift for tid' })).toBe(
    'Hansen (2020). Tillit tar tid. *Tidsskrift for tid*.',
  );
});

test('a work of its own stands in italics', () => {
  expect(entry({ title: 'Tillit' })).toBe('Hansen (2020). *Tillit*.');
});

test('a title with a question mark gets no full stop', () => {
  expect(entry({ title: 'Hva er tillit?' })).toBe('Hansen (2020). *Hva er tillit?*');
});

test('an unknown title is said to be unknown', () => {
  expect(entry({})).toMatch(/^Hansen \(2020\)\. \[[^\]]*ikke oppgitt[^\]]*\]\.$/);
});

test('an undated work is «u.å.»', () => {
  expect(entry({ title: 'Tillit', year: null })).toBe('Hansen (u.å.). *Tillit*.');
});
