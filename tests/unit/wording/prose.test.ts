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

test.each(['a ] b', 'a [ b', 'a [b] c', 'a [b](https://snl.no)', 'a \\] b'])(
  'brackets in the label of a record link are shown, and lead nowhere else: %s',
  (label) => {
    const shown = label.replace('\\', '');
    expect(render(`[[theory/recovery|${label}]]`)).toBe(`<a href="/repo/teori/recovery/">${shown}</a>`);
    expect(stripProse(`[[theory/recovery|${label}]]`)).toBe(shown);
  },
);

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

test.each([
  ...[
    '1. klasse',
    '2017. Da kom loven',
    '1) først',
    '- så',
    '+ så',
    '* så',
    '# så',
    '## så',
    '> så',
    '| a | b |',
    '---',
  ],
  ...[
    '    innrykk',
    '~~strøket~~',
    '```',
    '===',
    '[x]: https://snl.no',
    '<https://snl.no>',
    '&copy; og &amp;',
    '<div>',
  ],
])('«%s» is words, at the start of prose and of a line in it, in every form prose takes', (words) => {
  const escaped = words.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  for (const [text, shown] of [
    [words, escaped],
    [`Det var så.\n${words}`, `Det var så.\n${escaped}`],
    [`${words}\nDet var så.`, `${escaped}\nDet var så.`],
  ] as const) {
    expect(renderProse(text, routes)).toBe(`<p>${shown}</p>\n`);
    expect(render(text)).toBe(shown);
    expect(stripProse(text)).toBe(text.trim().replace(/\s+/g, ' '));
  }
});

test('a picture is no picture, since nothing is loaded from other sites', () => {
  expect(render('![bilde](https://snl.no/x.png)')).not.toContain('<img');
});

test('a backslash keeps a sign as it stands', () => {
  expect([render('\\*så\\* 1\\.'), stripProse('\\*så\\* 1\\.')]).toEqual(['*så* 1.', '*så* 1.']);
});

test('prose of several paragraphs is the same words inside running text', () => {
  expect(renderProse('1. *En*.\n\n2. To.', routes)).toBe('<p>1. <em>En</em>.</p>\n<p>2. To.</p>\n');
  expect(render('1. *En*.\n\n2. To.')).toBe('1. <em>En</em>. 2. To.');
});

test.each([
  ['[[theory/x|`a]] `b', '<a href="/repo/teori/x/">`a</a> `b'],
  ['[[theory/x|a [b](https://example.org) c]]', '<a href="/repo/teori/x/">a [b](https://example.org) c</a>'],
  ['*b* [[theory/x|*a*]] *b*', '<em>b</em> <a href="/repo/teori/x/"><em>a</em></a> <em>b</em>'],
  ['[[theory/x|*a]]*', '<a href="/repo/teori/x/">*a</a>*'],
  ['[a [[theory/x]] b](https://example.org)', '[a <a href="/repo/teori/x/">x</a> b](https://example.org)'],
])('no sign in a label or around it takes a record link apart: %s', (text, html) => {
  expect(render(text)).toBe(html);
});

test.each(['`[[theory/x]]`', '\\[[theory/x]]'])('%s is a record link shown as it is written', (text) => {
  expect(stripProse(text)).toBe('[[theory/x]]');
});
