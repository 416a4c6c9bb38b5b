import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aboutAnchors } from '../../src/corpus/page-anchors.ts';
import type { Coverage } from '../../src/schemas/coverage.ts';
import { messages } from '../fixtures/messages.ts';
import { readAttributes, readText } from './built-site.ts';
import { site } from './dist.ts';

const page = site.pageAt('/om/');
const coverage = parse(await readFile('content/coverage.yaml', 'utf8')) as Coverage;
const complete = page.root.querySelector(`#${aboutAnchors.complete}`)!;

/** The rows of a table by their names: found, covered, waived, missing. */
function readRows(table: typeof complete): Map<string, number[]> {
  const rows = table.querySelectorAll('tbody tr');
  return new Map(
    rows.map((row) => [
      readText(row.querySelector('th')!),
      row.querySelectorAll('td').map((cell) => Number(cell.text.replace(/\D/g, ''))),
    ]),
  );
}

test('the about page shows the figures of each check, added up and per thesis, each row with what it means', () => {
  const [all, recovery] = complete.querySelectorAll('table').map(readRows);
  const { name, meaning } = messages.coverage.checks.passages;
  const tallies = Object.values(coverage.theses).flatMap(({ passages }) => passages ?? []);
  const [covered, waived] = [tallies.map((tally) => tally.covered), tallies.map((tally) => tally.waived)].map((list) =>
    list.reduce((total, n) => total + n, 0),
  ) as [number, number];
  expect(all!.get(`${name} ${meaning}`)).toEqual([covered + waived, covered, waived, 0]);
  const own = coverage.theses['recovery']!.passages!;
  expect(recovery!.get(name)).toEqual([own.covered + own.waived, own.covered, own.waived, 0]);
});

test('the figures are of every thesis', () => {
  const theses = site.pages
    .filter(({ path }) => /^\/oppgaver\/[^/]+\/$/.test(path))
    .map(({ path }) => path.split('/')[2]);
  expect(Object.keys(coverage.theses).sort()).toEqual(theses.sort());
});

test('each count of what is unknown opens the works it counts', () => {
  const folds = complete.querySelectorAll('details').filter((fold) => / av \d+ verk/.test(readText(fold)));
  expect(folds.length).toBeGreaterThan(0);
  for (const fold of folds) {
    const [, n] = /(\d+) av \d+ verk/.exec(readText(fold.querySelector('summary')!)) ?? [];
    expect(fold.querySelectorAll('li a')).toHaveLength(Number(n));
  }
});

test('where no repository is named, the about page says what to send, and every record leads there', () => {
  const report = page.root.querySelector(`#${aboutAnchors.report}`)!;
  expect(readText(report)).toContain(messages.report.plain);
  for (const part of Object.values(messages.report.include)) expect(readText(report)).toContain(part);
  expect(report.querySelectorAll('a')).toEqual([]);
  for (const path of ['/temaer/samvaer/', '/teori/recovery/', '/oppgaver/recovery/', '/studier/brekke-2017/']) {
    expect(readAttributes(site.pageAt(path).root.querySelector('.foot')!, 'href')).toEqual(['/om/#feil']);
  }
});
