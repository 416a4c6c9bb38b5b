import { expect, test } from 'vitest';
import { renderProse, stripProse } from '../../../src/wording/prose.ts';
import { makeRoutes } from '../../../src/routes/routes.ts';

const routes = makeRoutes('/repo/', 'nb');
const render = (text: string) => renderProse(text, routes, true);

test('a record link leads to the page of the record', () => {
  expect(render('Se [[theory/recovery|tilfriskning]].')).toBe('Se <a href="/repo/teori/recovery/">tilfriskning</a>.');
});

test('a record link without label shows the id', () => {
  expect(render('[[themes/tillit]]')).toBe('<a href="/repo/temaer/tillit/">tillit</a>');
});

test('prose is a paragraph, inline prose is not', () => {
  expect(renderProse('Tillit *tar* tid.', routes)).toBe('<p>Tillit <em>tar</em> tid.</p>\n');
  expect(render('Tillit *tar* tid.')).toBe('Tillit <em>tar</em> tid.');
});

test('HTML in prose is shown, not run', () => {
  expect(render('<script>alert("x")</script>')).toBe('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
});

test('HTML in the label of a link is shown, not run', () => {
  expect(render('[[theory/recovery|<b>x</b>]]')).toBe('<a href="/repo/teori/recovery/">&lt;b&gt;x&lt;/b&gt;</a>');
});

test('a link that would run a script is no link', () => {
  expect(render('[x](javascript:alert(1))')).not.toContain('<a');
});

test('quotation marks, dashes and dots stay as they are written', () => {
  const text = `Hun sa 'ja' -- og så ... (c)`;
  expect(render(text)).toBe(text);
});

test('an address in prose is no link unless it is written as one', () => {
  expect(render('Se https://snl.no i dag.')).toBe('Se https://snl.no i dag.');
});

test('plain text keeps the labels of links', () => {
  expect(stripProse('Se [[theory/recovery|tilfriskning]], [[themes/tillit]] og [SNL](https://snl.no).')).toBe(
    'Se tilfriskning, tillit og SNL.',
  );
});

test('plain text has no marks of emphasis or code', () => {
  expect(stripProse('Et **funn** er _en_ *påstand* med `id`.')).toBe('Et funn er en påstand med id.');
});

test('plain text has no line breaks', () => {
  expect(stripProse(' Tillit\n\ntar  tid. ')).toBe('Tillit tar tid.');
});

test('plain text keeps stars and underscores that mark nothing', () => {
  expect(stripProse('5 * 3, 5*3 og snake_case')).toBe('5 * 3, 5*3 og snake_case');
});
