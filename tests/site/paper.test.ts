import { expect, test } from 'vitest';
import { messages } from '../fixtures/messages.ts';
import { site } from './dist.ts';

interface Open {
  id: string;
  url: string;
  thesis: string;
}

const read = async (name: string) => (await site.readJson(`/data/${name}.json`)) as Open[];
const theses = await read('theses');
const documentOf = ({ id }: { id: string }) => site.pageAt(`/oppgaver/${id}/dokument/`);

test('the works of a theme are numbered by first mention, and each mark leads to one of them', () => {
  const { root } = site.pageAt('/temaer/samvaer/');
  const listed = root.querySelectorAll('[data-endnotes] > li').map((item) => item.getAttribute('data-work'));
  const marks = root.querySelectorAll('.claim [data-cites]');
  expect(marks.length).toBeGreaterThan(20);
  for (const mark of root.querySelectorAll('[data-cites]')) {
    expect(listed[Number(mark.textContent) - 1]).toBe(mark.getAttribute('data-cites'));
  }
  expect(new Set(listed).size).toBe(listed.length);
  const seen = root.querySelectorAll('[data-cites]').filter((mark) => mark.closest('details') === null);
  const numbers = [...new Set(seen.map((mark) => Number(mark.textContent)))];
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('a mark of a claim has the place in the work', () => {
  const [mark] = site.pageAt('/temaer/samvaer/').root.querySelectorAll('#praktisk-hjelp-bygger-tillit .claim sup');
  expect(mark?.textContent).toMatch(/^\d+, s\. 55$/);
});

test('a document has every claim of its thesis once, and its pages leave none out', async () => {
  const findings = await read('findings');
  for (const thesis of theses) {
    const links = documentOf(thesis).root.querySelectorAll('.document .claim a[aria-label]');
    const claims = links.map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('/temaer/'));
    const expected = findings.filter((finding) => finding.thesis === thesis.id).map(({ url }) => url);
    expect(claims.toSorted(), thesis.id).toEqual(expected.toSorted());
  }
});

test('a document has every quotation, study and note of its thesis once', async () => {
  const quotes = (await read('quotes')) as (Open & { occurrences: { thesis: string }[] })[];
  const studies = await read('studies');
  const notes = (await read('notes')) as (Open & { places: { thesis: string }[] })[];
  for (const thesis of theses) {
    const { root } = documentOf(thesis);
    const linked = (selector: string) => root.querySelectorAll(selector).map((link) => link.getAttribute('href'));
    const urls = (records: readonly Open[]) => records.map(({ url }) => url).toSorted();
    const here = (places: readonly { thesis: string }[]) => places.some((place) => place.thesis === thesis.id);
    const words = linked('figure.quotation figcaption a:not([data-cite])').filter((href) =>
      href?.startsWith('/sitater/'),
    );
    expect(words.toSorted()).toEqual(urls(quotes.filter(({ occurrences }) => here(occurrences))));
    expect(linked('#studier h3 > a').toSorted()).toEqual(urls(studies.filter((study) => study.thesis === thesis.id)));
    expect(linked('#merknader h3 > a').toSorted()).toEqual(urls(notes.filter(({ places }) => here(places))));
  }
});

test('a mark in a document is a link to the work of its number', () => {
  for (const thesis of theses) {
    const { root } = documentOf(thesis);
    const anchors = root.querySelectorAll('#kilder li').map(({ id }) => id);
    const marks = root.querySelectorAll('sup.marks a');
    expect(marks.length).toBeGreaterThan(anchors.length);
    for (const mark of marks) {
      expect(`#${anchors[parseInt(mark.textContent, 10) - 1]}`).toBe(mark.getAttribute('href'));
    }
    expect(new Set(anchors).size).toBe(anchors.length);
  }
});

test('a document is linked from its thesis, and is left to that page by search engines', () => {
  for (const thesis of theses) {
    const link = site
      .pageAt(`/oppgaver/${thesis.id}/`)
      .root.querySelector(`a[href="/oppgaver/${thesis.id}/dokument/"]`);
    expect(link?.textContent.trim()).toBe(messages.thesis.document.link);
    expect(documentOf(thesis).isHidden).toBe(true);
  }
});
