import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/wording/escape-html.ts';

test('a text can neither open an element nor close an attribute', () => {
  expect(escapeHtml('Tillit & «rus» <s. 12> "ja"')).toBe('Tillit &#38; «rus» &#60;s. 12&#62; &#34;ja&#34;');
});
