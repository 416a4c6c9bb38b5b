import { expect, test } from '@playwright/test';
import { readAttributes, readSite, siteFolder } from './site-files.ts';

interface Finding {
  id: string;
  url: string;
  voice: string;
  evidence: { source: string }[];
  links: { theme: { id: string } };
}

const site = await readSite(siteFolder);
const themes = (await site.readJson('/data/themes.json')) as { id: string }[];
const findings = (await site.readJson('/data/findings.json')) as Finding[];
const studies = (await site.readJson('/data/studies.json')) as { id: string; participants: { group: string }[] }[];
const pageAt = (path: string) => site.pages.find((page) => page.path === path)!;
const groupsOf = (id: string) => studies.find((study) => study.id === id)?.participants.map(({ group }) => group) ?? [];
const isStudy = (id: string) => groupsOf(id).length > 0;
const speaksFor = ({ voice }: Finding, side: string) => voice === side || voice === 'both';

test('every theme has both its sides on the page of voices and on its own, heard or not', () => {
  for (const { id } of themes) {
    expect(pageAt('/stemmer/').ids, id).toEqual(expect.arrayContaining([`${id}-user`, `${id}-staff`]));
    expect(pageAt(`/temaer/${id}/`).ids, id).toEqual(expect.arrayContaining(['stemme-user', 'stemme-staff']));
  }
});

test('a finding says so where no cited study has participants of the side it is listed on', () => {
  const { html } = pageAt('/stemmer/');
  const listed = themes.flatMap(({ id }) =>
    ['user', 'staff'].flatMap((side) => {
      const part = html.slice(html.indexOf(`id="${id}-${side}"`)).split('</ul>')[0]!;
      return [...part.matchAll(/<li\b.*?<\/li>/gs)].map(([item]) => ({ side, item }));
    }),
  );
  const flagged = listed.flatMap(({ side, item }) =>
    readAttributes(item, 'data-unheard').map((unheard) => `${readAttributes(item, 'href')[0]} ${unheard} ${side}`),
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
  const { html } = pageAt('/matrise/');
  const cells = [...html.matchAll(/id="([^"]+)--([^"]+)" class="cell-content".*?<\/details>/gs)];
  expect(cells.length).toBeGreaterThan(20);
  const flagged = cells.filter(([cell]) => cell.includes('data-unheard'));
  const expected = cells.filter(([, theme, study = '']) =>
    findings.some(
      (finding) =>
        finding.links.theme.id === theme &&
        finding.evidence.some(({ source }) => source === study) &&
        ['user', 'staff'].some((side) => speaksFor(finding, side) && !groupsOf(study).includes(side)),
    ),
  );
  expect(expected.length).toBeGreaterThan(0);
  const names = (matches: RegExpMatchArray[]) => matches.map(([, theme, study]) => `${theme}--${study}`);
  expect(names(flagged)).toEqual(names(expected));
});
