import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtSite, isData, openSite, pick, sum, type Files, type OpenSite, type Size } from './downloads.ts';

export const QUERY = 'tillit';

/** What a first answer in the search dialog downloads. */
export interface FirstAnswer {
  script: Size;
  index: Size;
}

/** Measures a first answer on the built site; null where there is none, or no browser. */
export async function measureFirstAnswer(): Promise<FirstAnswer | null> {
  const site = existsSync(builtSite) ? await openSite() : null;
  if (site === null) return null;
  try {
    return sumFirstAnswer(await collectFirstAnswer(site));
  } finally {
    await site.close();
  }
}

export const collectFirstAnswer = (site: OpenSite): Promise<Files> => site.collect('/', askDialog);

export function sumFirstAnswer(files: Files): FirstAnswer {
  return { script: sum(pick(files, (path) => !isData(path))), index: sum(pick(files, isData)) };
}

async function askDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(QUERY);
  await page.getByRole('dialog').getByRole('option').first().waitFor();
}
