import { expect, test } from '@playwright/test';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { readAttributes, readSite, siteFolder } from './site-files.ts';

interface Finding {
  id: string;
  url: string;
  voice: string;
  evidence: { source: string }[];
  links: { theme: { id: string } };
}

const site = await readSite(siteFolder);
const vocabulary = (await site.readJson('/data/vocabulary.json')) as Vocabulary;
const sides = vocabulary.sides.map(({ id }) => id);
const themes = (await site.readJson('/data/themes.json')) as { id: string }[];
const findings = (await site.readJson('/data/findings.json')) as Finding[];
const studies = (await site.readJson('/data/studies.json')) as { id: string; participants: { group: string }[] }[];
const pageAt = (path: string) => site.pages.find((page) => page.path === path)!;
const groupsOf = (id: string) => studies.find((study) => study.id === id)?.participants.map(({ group }) => group) ?? [];
const isStudy = (id: string) => groupsOf(id).length > 0;
const speaksFor = ({ voice }: Finding, side: string) =>
  voice === side || (vocabulary.unions.find(({ id }) => id === voice)?.of.includes(side) ?? false);

test('every theme has all sides on the page of voices and on its own, heard or not', () => {
  for (const { id } of themes) {
    expect(pageAt('/stemmer/').ids, id).toEqual(expect.arrayContaining(sides.map((side) => `${id}-${side}`)));
    expect(pageAt(`/temaer/${id}/`).ids, id).toEqual(expect.arrayContaining(sides.map((side) => `stemme-${side}`)));
  }
});

test('a finding says so where no cited study has participants of the side it is listed on', () => {
  const { html } = pageAt('/stemmer/');
  const listed = themes.flatMap(({ id }) =>
    sides.flatMap((side) => {
      const part = html.slice(html.indexOf(`id="${id}-${side}"`)).split('</ul>')[0]!;
      return [...part.matchAll(/<li\b.*?<\/li>/gs)].map(([item]) => ({ side, item }));
    }),
  );
  const flagged = listed.flatMap(({ side, item }) =>
    readAttributes(item, 'data-unheard').map((unheard) => `${readAttributes(item, 'href')[0]} ${unheard} ${side}`),
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
  const { html } = pageAt('/matrise/');
  const cells = [...html.matchAll(/id="([^"]+)--([^"]+)" class="cell-content".*?<\/details>/gs)];
  expect(cells.length).toBeGreaterThan(20);
  const flagged = cells.filter(([cell]) => cell.includes('data-unheard'));
  const expected = cells.filter(([, theme, study = '']) =>
    findings.some(
      (finding) =>
        finding.links.theme.id === theme &&
        finding.evidence.some(({ source }) => source === study) &&
        sides.some((side) => speaksFor(finding, side) && !groupsOf(study).includes(side)),
    ),
  );
  expect(expected.length).toBeGreaterThan(0);
  const names = (matches: RegExpMatchArray[]) => matches.map(([, theme, study]) => `${theme}--${study}`);
  expect(names(flagged)).toEqual(names(expected));
});
