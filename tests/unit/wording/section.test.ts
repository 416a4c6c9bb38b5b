import { expect, test } from 'vitest';
import { formatSection } from '../../../src/wording/section.ts';
import { makeThesis } from '../../fixtures/make-records.ts';

const headed = (key: string, number: string | null) =>
  makeThesis({ outline: [{ key, number, heading: 'Sammendrag', page: null }] });

test('a section goes by its number', () => {
  expect(formatSection(headed('4.1', '4.1'), '4.1', 'nb')).toMatch(/\b4\.1$/);
});

test('a section goes by the printed number where its key has a letter', () => {
  expect(formatSection(headed('4.3a', '4.3'), '4.3a', 'nb')).toMatch(/\b4\.3$/);
});

test('the full stop after a printed number is dropped', () => {
  expect(formatSection(headed('2', '2.'), '2', 'nb')).toMatch(/\b2$/);
});

test('a section without number goes by its heading', () => {
  expect(formatSection(headed('sammendrag', null), 'sammendrag', 'nb')).toBe('«Sammendrag»');
});
