import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from '@playwright/test';

const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page as it stands, and with the pages of its own site that it frames: each rule with the
 * element that breaks it.
 *
 * @param rules By default all that the guidelines ask for, and best practice.
 */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  // It is long to read: once for each page is enough.
  for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  return page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      // Describing what passes would take the most of the time.
      const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: tags },
  );
}
