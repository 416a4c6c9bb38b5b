import { messages } from '../fixtures/messages.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 794, height: 1123 } });

test('a theme gives the works it cites in full on paper alone', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  const sources = page.getByRole('region').or(page.locator('section')).filter({ hasText: messages.reference.onPage });
  await expect(sources.last()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sources.last()).toBeVisible();
  await expect(sources.last()).toContainText('Tidsskrift for psykisk helsearbeid');
});

test('paper is white and never splits a quotation', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/sitater/');
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
  const breaks = await page
    .locator('figure.quotation')
    .evaluateAll((figures) => figures.map((figure) => getComputedStyle(figure).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});

test('folded warnings stand open on paper', async ({ page }) => {
  await page.goto('/temaer/samvaer/');
  const folded = page.locator('details', { has: page.locator('summary', { hasText: messages.note.beware }) });
  const warning = folded.getByRole('link').last();
  await expect(warning).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(warning).toBeVisible();
});

test('nothing hangs outside the sheet', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const [path, hung] of [
    ['/', '.question'],
    ['/oppgaver/sykepleie/', 'blockquote p'],
  ] as const) {
    await page.goto(path);
    const indents = await page.locator(hung).evaluateAll((all) => all.map((one) => getComputedStyle(one).textIndent));
    expect(new Set(indents), path).toEqual(new Set(['0px']));
  }
});

for (const [path, kept] of [
  ['/temaer/samvaer/siter/', 'h2, .cite-hint, .cite-form, .cite-gaps'],
  ['/temaer/samvaer/', '.finding > :is(p, .rows)'],
  ['/studier/brekke-2017/', '#funn li'],
  ['/oppgaver/sykepleie/', '.index > li'],
  ['/sok/?q=tillit', '[data-results] > li'],
  ['/merknader/?detaljer=alle', '.advice'],
  ['/stemmer/#samvaer', '.side li'],
] as const) {
  test(`${path} is never cut inside of what belongs together`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    await expect(page.locator(kept).first()).toBeVisible();
    const breaks = await page.locator(kept).evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });
}

test('a claim stays with what it rests on, which a grid could not do', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/temaer/samvaer/');
  const findings = await page.locator('.finding').evaluateAll((all) => all.map((one) => getComputedStyle(one).display));
  expect(new Set(findings)).toEqual(new Set(['block']));
  const lines = page.locator('.finding > p');
  const breaks = await lines.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});

test('the printed address has host and filters, and not the words of a search; it never has a sheet to itself', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/sitater/?tema=samvaer&h=tillit#she-knows-me-so-well');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.paper-address')).toHaveText(`Belegg: ${baseURL}/sitater/?tema=samvaer`);
  const above = (await page.locator('.paper-address').boundingBox())!.y;
  expect(above).toBeLessThan((await page.getByRole('heading', { level: 1 }).boundingBox())!.y);
});

for (const path of ['/stemmer/', '/sitater/', '/tall/', '/merknader/']) {
  test(`${path} gives the works it cites in full on paper`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    await expect(page.getByRole('heading', { name: messages.reference.onPage })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Tidsskrift for psykisk helsearbeid');
  });
}

test('filtered quotations are printed with their own works alone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/sitater/?tema=samvaer');
  await expect(page.locator('[data-status]')).toContainText(/^Viser 9 /);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const works = page.locator('section', { hasText: messages.reference.onPage }).getByRole('listitem');
  await expect(works.filter({ hasText: 'Topor, A.' })).toHaveCount(1);
  await expect(works.filter({ hasText: 'Almvik' })).toHaveCount(0);
});

test('the numbers of the matrix stand clear of each other on paper, and are not called links', async ({ page }) => {
  // What the margins of the sheet leave.
  await page.setViewportSize({ width: 635, height: 960 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/matrise/');
  await expect(page.getByText(messages.list.numbers)).toBeHidden();
  const crowded = await page.locator('[data-matrix] td').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const range = document.createRange();
      return [...cell.querySelectorAll<HTMLElement>('.numbers, a:not(:has(.numbers), [hidden])')].flatMap((number) => {
        range.selectNodeContents(number);
        const [inner, outer] = [range.getBoundingClientRect(), cell.getBoundingClientRect()];
        return inner.left < outer.left || inner.right > outer.right ? number.textContent.trim() : [];
      });
    }),
  );
  expect(crowded).toEqual([]);
});
