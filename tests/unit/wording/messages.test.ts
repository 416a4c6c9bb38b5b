import ts from 'typescript';
import { expect, test } from 'vitest';
import { defaultLocale, locales } from '../../../src/wording/locales.ts';
import { nb } from '../../../src/wording/nb.ts';
import { useMessages } from '../../../src/wording/translate.ts';
import { listMessages, listPlaces } from './list-messages.ts';
import { sources } from './read-sources.ts';

const messages = listMessages(nb);
const textAt = new Map(messages);

const answers = new Map<string, boolean>();

/** Whether a pattern is found in the code. Keys of one group ask the same of it, and there is much code to look through. */
function matches(pattern: string): boolean {
  const answer = answers.get(pattern) ?? new RegExp(pattern).test(sources);
  answers.set(pattern, answer);
  return answer;
}

/** Whether code reads a message: by its path, by a key of its group, or from the group handed on as a whole. */
function isUsed(path: string): boolean {
  const steps = path.split('.');
  const access = (depth: number) => ['\\bt', ...steps.slice(0, depth)].join('\\.');
  if (matches(`${access(steps.length)}\\b`)) return true;
  return steps.slice(1).some((key, index) => {
    const group = access(index + 1);
    if (matches(`Object\\.(entries|values|keys)\\(${group}\\)`)) return true;
    // A computed key is one that some schema, list or object in the code spells out.
    if (matches(`${group}\\[`)) return matches(`(['"])${key}\\1|\\b${key}:`);
    return matches(`${group}(?![\\w.[])`) && matches(`\\.${key}\\b`);
  });
}

/** In characters; no call that fills a message comes near it. */
const LONGEST_CALL = 600;

/** The values that code puts into messages it names: path of the message, names of the values. */
function listFilled(): [path: string, names: string[]][] {
  return [...sources.matchAll(/\bfill\(\s*t\.([\w.]+),/g)].map(({ index, 1: path = '' }) => {
    const start = sources.slice(index, index + LONGEST_CALL);
    const call = ts.createSourceFile('call.ts', start, ts.ScriptTarget.Latest).statements[0]!;
    const names: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        names.push(...node.properties.map((property) => (property.name as ts.Identifier).text));
      } else ts.forEachChild(node, visit);
    };
    const { expression } = call as ts.ExpressionStatement;
    ts.forEachChild(expression, visit);
    return [path, names.sort()];
  });
}

test.each(locales)('no message of %s is empty', (locale) => {
  expect(listMessages(useMessages(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(locales)('every brace in the messages of %s belongs to a place for a value', (locale) => {
  const broken = listMessages(useMessages(locale)).filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')));
  expect(broken).toEqual([]);
});

test.each(locales)('the singular and the plural of every count in %s hold the number and the same values', (locale) => {
  const singular = listMessages(useMessages(locale)).filter(([path]) => path.endsWith('.one'));
  const plural = new Map(listMessages(useMessages(locale)));
  const uneven = singular.filter(([path, one]) => {
    const other = plural.get(path.replace(/\.one$/, '.other')) ?? '';
    return !listPlaces(one).includes('n') || listPlaces(one).join() !== listPlaces(other).join();
  });
  expect(uneven).toEqual([]);
});

test.each(locales.filter((locale) => locale !== defaultLocale))(
  'the messages of %s have places for the same values as in bokmål',
  (locale) => {
    const different = listMessages(useMessages(locale)).filter(
      ([path, text]) => listPlaces(text).join() !== listPlaces(textAt.get(path) ?? '').join(),
    );
    expect(different).toEqual([]);
  },
);

test('every message is read by some code', () => {
  expect(messages.map(([path]) => path).filter((path) => !isUsed(path))).toEqual([]);
});

test('code puts in exactly the values that a message has places for', () => {
  const filled = listFilled().map(([path, names]) => ({ path, names }));
  const expected = filled.map(({ path }) => ({ path, names: listPlaces(textAt.get(path) ?? '') }));
  expect(filled).toEqual(expected);
});
