import { expect, test } from 'vitest';
import { findRelatedThemes, listTheory } from '../../../src/corpus/related-themes.ts';
import type { RecordOf } from '../../../src/schemas/collections.ts';
import { getNode, makeCorpus } from '../../fixtures/make-content.ts';
import { makeTheme, makeTheory, makeUncitedFinding } from '../../fixtures/make-records.ts';

/** A theme with one finding per list of concepts. */
const themeThatUses = (...theory: string[][]) =>
  makeTheme({ findings: theory.map((used, index) => makeUncitedFinding({ id: `funn-${index}`, theory: used })) });

function makeThemes(themes: Record<string, RecordOf<'themes'>>) {
  const theory = { haap: makeTheory(), mestring: makeTheory(), stigma: makeTheory() };
  return makeCorpus({ theory, themes }).themes;
}

const relatedTo = (themes: ReturnType<typeof makeThemes>, id: string) =>
  findRelatedThemes(getNode(themes, id), themes).map(({ theme, shared }) => [
    theme.id,
    shared.map((entry) => entry.id),
  ]);

test('the theory of a theme is listed once each, most used first', () => {
  const themes = makeThemes({
    tillit: themeThatUses(['haap', 'mestring'], ['mestring'], ['stigma', 'mestring', 'stigma']),
  });
  expect(listTheory(getNode(themes, 'tillit')).map(({ id }) => id)).toEqual(['mestring', 'stigma', 'haap']);
});

test('themes are related by the theory they share, the closest first', () => {
  const themes = makeThemes({
    tillit: themeThatUses(['haap', 'mestring', 'stigma']),
    fjern: themeThatUses(['recovery']),
    naer: themeThatUses(['stigma']),
    naermest: themeThatUses(['mestring', 'haap']),
  });
  expect(relatedTo(themes, 'tillit')).toEqual([
    ['naermest', ['mestring', 'haap']],
    ['naer', ['stigma']],
  ]);
});

test('the parent and the children of a theme are not its related themes', () => {
  const themes = makeThemes({
    fremmere: themeThatUses(['haap']),
    tillit: { ...themeThatUses(['haap']), parent: 'fremmere' },
    samvaer: { ...themeThatUses(['haap']), parent: 'fremmere' },
  });
  expect(relatedTo(themes, 'fremmere')).toEqual([]);
  expect(relatedTo(themes, 'tillit')).toEqual([['samvaer', ['haap']]]);
});

test('no more than six related themes are named', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const themes = makeThemes({
    tillit: themeThatUses(['haap']),
    ...Object.fromEntries(names.map((name) => [name, themeThatUses(['haap'])])),
  });
  expect(relatedTo(themes, 'tillit')).toHaveLength(6);
});
