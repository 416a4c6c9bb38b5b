import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimPolicy } from '../../../src/offline/trim-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

test('hashes of what stands in the page stay, those of other pages go', () => {
  const body = '<script type="module">go();</script><style>p { color: red }</style>';
  const before = `script-src 'self' ${hash('go();')} ${hash('other();')}; style-src 'self' ${hash('b {}')} ${hash('p { color: red }')}; font-src 'self'`;
  const after = `script-src 'self' ${hash('go();')}; style-src 'self' ${hash('p { color: red }')}; font-src 'self'`;
  expect(trimPolicy(page(before, body))).toBe(page(after, body));
});

test('a page with files alone allows its own files alone', () => {
  const body = '<script src="/a.js"></script>';
  expect(trimPolicy(page(`script-src 'self' ${hash('other();')}`, body))).toBe(page("script-src 'self'", body));
});

test('a page without a policy is left as it is', () => {
  expect(trimPolicy('<p>Hei</p>')).toBe('<p>Hei</p>');
});
