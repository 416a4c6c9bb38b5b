import { expect, test } from 'vitest';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { readAttributes } from './built-site.ts';
import { site } from './dist.ts';

interface Finding {
  id: string;
  url: string;
  voice: string;
  evidence: { source: string }[];
  links: { theme: { id: string } };
}

const vocabulary = (await site.readJson('/data/vocabulary.json')) as Vocabulary;
const sides = vocabulary.sides.map(({ id }) => id);
const themes = (await site.readJson('/data/themes.json')) as { id: string }[];
const findings = (await site.readJson('/data/findings.json')) as Finding[];
const studies = (await site.readJson('/data/studies.json')) as { id: string; participants: { group: string }[] }[];
const groupsOf = (id: string) => studies.find((study) => study.id === id)?.participants.map(({ group }) => group) ?? [];
const isStudy = (id: string) => groupsOf(id).length > 0;
const speaksFor = ({ voice }: Finding, side: string) =>
  voice === side || (vocabulary.unions.find(({ id }) => id === voice)?.of.includes(side) ?? false);

test('every theme has all sides on the page of voices and on its own, heard or not', () => {
  for (const { id } of themes) {
    expect(site.pageAt('/stemmer/').ids, id).toEqual(expect.arrayContaining(sides.map((side) => `${id}-${side}`)));
    expect(site.pageAt(`/temaer/${id}/`).ids, id).toEqual(
      expect.arrayContaining(sides.map((side) => `stemme-${side}`)),
    );
  }
});

test('a finding says so where no cited study has participants of the side it is listed on', () => {
  const { root } = site.pageAt('/stemmer/');
  const flagged = themes.flatMap(({ id }) =>
    sides.flatMap((side) =>
      root
        .querySelectorAll(`[id="${id}-${side}"] > ul > li`)
        .flatMap((item) =>
          readAttributes(item, 'data-unheard').map(
            (unheard) => `${readAttributes(item, 'href')[0]} ${unheard} ${side}`,
          ),
        ),
    ),
  );
  const expected = findings.flatMap((finding) => {
    const cited = finding.evidence.map(({ source }) => source).filter(isStudy);
    return sides
      .filter((side) => speaksFor(finding, side) && cited.length > 0)
      .filter((side) => cited.every((id) => !groupsOf(id).includes(side)))
      .map((side) => `${finding.url} ${side} ${side}`);
  });
  expect(expected).not.toEqual([]);
  expect(flagged.toSorted()).toEqual(expected.toSorted());
});

test('a cell of the matrix says so where its study has no participants of the voice it gives', () => {
  const cells = site.pageAt('/matrise/').root.querySelectorAll('.cell-content[id*="--"]');
  expect(cells.length).toBeGreaterThan(20);
  const flagged = cells.filter((cell) => cell.querySelector('[data-unheard]') !== null).map(({ id }) => id);
  const expected = cells
    .map(({ id }) => id)
    .filter((id) => {
      const [theme = '', study = ''] = id.split('--');
      return findings.some(
        (finding) =>
          finding.links.theme.id === theme &&
          finding.evidence.some(({ source }) => source === study) &&
          sides.some((side) => speaksFor(finding, side) && !groupsOf(study).includes(side)),
      );
    });
  expect(expected.length).toBeGreaterThan(0);
  expect(flagged).toEqual(expected);
});
