import type { Page } from '@playwright/test';
import { messages } from '../fixtures/messages.ts';
import { site } from '../site/dist.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './test.ts';

const framed = site.pages.filter(({ path }) => path.startsWith('/innbygg/'));
const quotePath = '/sitater/she-knows-me-so-well/';

test('the code of a page shows it in another page, whole and accessible', async ({ page, baseURL }) => {
  for (const path of [quotePath, '/temaer/samvaer/']) {
    await page.goto(path);
    await page.getByText(messages.download.take, { exact: true }).click();
    await page.getByText(messages.embed.title, { exact: true }).click();
    const code = await page.getByRole('textbox', { name: messages.embed.code }).inputValue();
    expect(code).toContain(`src="${baseURL}/innbygg${path}"`);
    await page.route('/kurs/', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="nb"><title>Kurs</title><main><h1>Kurs</h1>${code}</main>`,
      }),
    );
    await page.goto('/kurs/');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    const body = frame.locator('body');
    expect(await body.evaluate(({ ownerDocument: { documentElement } }) => documentElement.scrollHeight)).toBe(
      await body.evaluate(() => innerHeight),
    );
    expect(await findViolations(page)).toEqual([]);
    await frame.getByRole('link').click();
    await expect(page).toHaveURL(path);
  }
});

test('every frame is as high as what it shows', async ({ page }) => {
  const frames = await Promise.all(
    framed.map(async ({ path }) => {
      const file = path.replace('/innbygg', '/oembed').replace(/\/$/, '.json');
      return { path, ...((await site.readJson(file)) as { width: number; height: number }) };
    }),
  );
  expect(frames.length).toBeGreaterThan(100);
  // Their fonts are there from the first page on.
  await page.goto(framed[0]!.path, { waitUntil: 'networkidle' });
  await page.route('/kurs/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('/kurs/');
  expect(await page.evaluate(findCutFrames, frames)).toEqual([]);
});

/** Frames that are lower than what they show, each shown alone; runs in the page. */
async function findCutFrames(frames: { path: string; width: number; height: number }[]): Promise<string[]> {
  const cut: string[] = [];
  for (const { path, width, height } of frames) {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: path, width, height });
    document.body.replaceChildren(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const { fonts, documentElement } = frame.contentDocument!;
    await fonts.ready;
    const needed = documentElement.scrollHeight;
    if (needed > height) cut.push(`${path} needs ${needed}, has ${height}`);
  }
  return cut;
}

test('a framed page passes axe in dark and on a phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/innbygg${quotePath}`);
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** Lets a page share as a device does that can or cannot. */
async function setDevice(page: Page, { share, copy }: { share?: 'works' | 'cancelled' | 'fails'; copy: boolean }) {
  await page.addInitScript(
    ({ share, copy }) => {
      const calls: unknown[] = [];
      Object.assign(window, { calls });
      const refuse = (name: string) => Promise.reject(new DOMException('', name));
      const answer = (data: unknown) => {
        calls.push(data);
        if (share === 'works') return Promise.resolve();
        return refuse(share === 'cancelled' ? 'AbortError' : 'NotAllowedError');
      };
      if (share) Object.defineProperty(navigator, 'share', { value: answer, configurable: true });
      const writeText = (text: string) => {
        if (!copy) return refuse('NotAllowedError');
        calls.push(text);
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    },
    { share, copy },
  );
}

const readCalls = (page: Page) => page.evaluate(() => (window as unknown as { calls: unknown[] }).calls);
const shareButton = (page: Page) => page.getByRole('button', { name: messages.share.button, exact: true });

test('sharing hands the page to the device, without the words of a search', async ({ page, baseURL }) => {
  await setDevice(page, { share: 'works', copy: true });
  await page.goto(`${quotePath}?h=anna`);
  await shareButton(page).click();
  await expect
    .poll(() => readCalls(page))
    .toEqual([{ title: expect.stringContaining('she knows me so well') as unknown, url: `${baseURL}${quotePath}` }]);
});

test('a filtered list is shared as it is filtered', async ({ page, baseURL }) => {
  await setDevice(page, { copy: true });
  for (const path of ['/matrise/?oppgave=sykepleie', '/sitater/?tema=samvaer', '/stemmer/']) {
    await page.goto(`${path}#innhold`);
    await shareButton(page).click();
    await expect(page.locator('.share').getByRole('status')).toHaveText(messages.share.copied);
    expect((await readCalls(page)).at(-1)).toBe(`${baseURL}${path}`);
  }
});

test('a reader who calls the sharing off is left in peace', async ({ page }) => {
  await setDevice(page, { share: 'cancelled', copy: true });
  await page.goto(quotePath);
  await shareButton(page).click();
  await expect.poll(async () => (await readCalls(page)).length).toBe(1);
  await expect(page.locator('.share').getByRole('status')).toBeEmpty();
});

for (const share of [undefined, 'fails'] as const) {
  test(`where the device ${share ?? 'cannot'} share, the link is copied and that is said`, async ({
    page,
    baseURL,
  }) => {
    await setDevice(page, { ...(share ? { share } : {}), copy: true });
    await page.goto('/temaer/samvaer/');
    await shareButton(page).click();
    await expect(page.locator('.share').getByRole('status')).toHaveText(messages.share.copied);
    expect((await readCalls(page)).at(-1)).toBe(`${baseURL}/temaer/samvaer/`);
  });
}

test('where copying is refused too, the link stands selected to copy by hand', async ({ page, baseURL }) => {
  await setDevice(page, { copy: false });
  await page.goto(quotePath);
  await shareButton(page).click();
  await expect(page.locator('.share').getByRole('status')).toHaveText(messages.share.refused);
  const field = page.getByRole('textbox', { name: messages.share.address });
  await expect(field).toHaveValue(`${baseURL}${quotePath}`);
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL}${quotePath}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no share button that cannot work', async ({ page }) => {
    await page.goto(quotePath);
    await expect(shareButton(page)).toHaveCount(0);
  });
});
