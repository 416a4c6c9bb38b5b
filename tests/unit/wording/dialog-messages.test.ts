import { expect, test } from 'vitest';
import { loadDialogMessages } from '../../../src/wording/dialog-messages.ts';
import { locales } from '../../../src/wording/locales.ts';
import { useMessages } from '../../../src/wording/translate.ts';

test.each(locales)('the search dialog says what the pages say: %s', async (locale) => {
  expect(useMessages(locale)).toMatchObject({ ...(await loadDialogMessages(locale)) });
});
