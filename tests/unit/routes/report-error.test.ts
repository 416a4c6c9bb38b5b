import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linkReport, REPORT_FORM } from '../../../src/routes/report-error.ts';

const address = 'https://example.org/repo/temaer/samvaer/?vis=alle&a=1';

test.each(['https://github.com/eier/prosjekt', 'https://github.com/eier/prosjekt/'])(
  'a report to %s is a new issue of the form, with title and address filled in',
  (repository) => {
    const link = new URL(linkReport(repository, { title: 'Feil på «Tid & tillit»', address }));
    expect(`${link.origin}${link.pathname}`).toBe('https://github.com/eier/prosjekt/issues/new');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      template: REPORT_FORM,
      title: 'Feil på «Tid & tillit»',
      address,
    });
  },
);

test('the form that reports open is there, and has a field for the address', () => {
  const file = `.github/ISSUE_TEMPLATE/${REPORT_FORM}`;
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toMatch(/^ {4}id: address$/m);
});
