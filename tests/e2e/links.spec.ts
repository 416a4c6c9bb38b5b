import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { pageKinds } from './page-kinds.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** How the links of the text are underlined; signs beside what they lead to, and those of drawings, are none. */
const listUnderlines = (page: Page) =>
  page
    .getByRole('main')
    .locator('a[href]:not(.anchor, [role="option"], svg a)')
    .evaluateAll((links) => [
      ...new Set(
        links
          .filter((link) => link.checkVisibility())
          .map((link) => {
            const { textDecorationLine, textDecorationStyle, textDecorationColor } = getComputedStyle(link);
            return `${textDecorationLine} ${textDecorationStyle} ${textDecorationColor}`;
          }),
      ),
    ]);

for (const { name, path } of pageKinds) {
  test(`links and targets of ${name}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    await test.step('links look like links, by one rule', async () => {
      const accent = await page.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.color = 'var(--accent)';
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      });
      expect.soft((await listUnderlines(page)).filter((look) => look !== `underline solid ${accent}`)).toEqual([]);
    });
    await test.step('every target is large enough to be touched, also in closed parts', async () => {
      const { violations } = await new AxeBuilder({ page }).withRules('target-size').setLegacyMode().analyze();
      const small = violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
      expect.soft(small).toEqual([]);
    });
  });
}
