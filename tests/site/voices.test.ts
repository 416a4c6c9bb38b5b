import { expect, test } from 'vitest';
import { readAttributes } from './built-site.ts';
import { site } from './dist.ts';

interface Finding {
  id: string;
  url: string;
  voice: string;
  evidence: { source: string }[];
  links: { theme: { id: string } };
}

const themes = (await site.readJson('/data/themes.json')) as { id: string }[];
const findings = (await site.readJson('/data/findings.json')) as Finding[];
const studies = (await site.readJson('/data/studies.json')) as { id: string; participants: { group: string }[] }[];
const groupsOf = (id: string) => studies.find((study) => study.id === id)?.participants.map(({ group }) => group) ?? [];
const isStudy = (id: string) => groupsOf(id).length > 0;
const speaksFor = ({ voice }: Finding, side: string) => voice === side || voice === 'both';

test('every theme has both its sides on the page of voices and on its own, heard or not', () => {
  for (const { id } of themes) {
    expect(site.pageAt('/stemmer/').ids, id).toEqual(expect.arrayContaining([`${id}-user`, `${id}-staff`]));
    expect(site.pageAt(`/temaer/${id}/`).ids, id).toEqual(expect.arrayContaining(['stemme-user', 'stemme-staff']));
  }
});

test('a finding says so where no cited study has participants of the side it is listed on', () => {
  const { root } = site.pageAt('/stemmer/');
  const flagged = themes.flatMap(({ id }) =>
    ['user', 'staff'].flatMap((side) =>
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
    return ['user', 'staff']
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
          ['user', 'staff'].some((side) => speaksFor(finding, side) && !groupsOf(study).includes(side)),
      );
    });
  expect(expected.length).toBeGreaterThan(0);
  expect(flagged).toEqual(expected);
});
