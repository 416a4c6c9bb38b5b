import { expect, test } from './test.ts';

test('what a count asks the search or the list of quotations for is found as often as it says', async ({ page }) => {
  // It reads every page of the site, which all that only list the tests would wait for.
  const { counts } = await import('../site/counts.ts');
  const asked = counts.filter(({ address: { search } }) => search !== '');
  const shapes = Map.groupBy(asked, ({ page: from, noun, address: { pathname, searchParams } }) =>
    [from.split('/')[1], noun, pathname, ...new Set(searchParams.keys())].join(' '),
  );
  expect(shapes.size).toBeGreaterThan(8);
  for (const [shape, [first]] of shapes) {
    const { address, n } = first!;
    await page.goto(address.pathname + address.search);
    const found =
      address.pathname === '/sok/' ? page.getByRole('status').first() : page.locator('filtered-list [data-status]');
    await expect(found, shape).toContainText(new RegExp(`(?<!\\d)${n}(?!\\d)`));
  }
});
