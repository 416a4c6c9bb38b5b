import { expect, test } from 'vitest';
import { collections } from '../../../src/schemas/collections.ts';
import {
  assertDistinctCodes,
  codeOf,
  listCodedNodes,
  listFormerCodes,
} from '../../../src/reading-list/record-codes.ts';
import { findCode } from '../../../src/reading-list/find-code.ts';
import { CODE_LENGTH } from '../../../src/reading-list/list.ts';
import { getNode, makeCorpus } from '../../fixtures/make-content.ts';
import { makeFinding, makeGroup, makeQuote, makeTheme } from '../../fixtures/make-records.ts';

const grouped = makeCorpus({ themes: { tillit: makeTheme({ groups: [makeGroup()] }) } });

test('a code comes from the address alone and is the same for ever', () => {
  const [before, after] = [
    makeCorpus(),
    makeCorpus({ quotes: { 'det-tok-lang-tid': makeQuote({ text: 'Et annet' }) } }),
  ];
  expect(codeOf(before.quotes[0]!)).toBe('bk18fe8');
  expect(codeOf(after.quotes[0]!)).toBe('bk18fe8');
});

test('every record of a corpus has a code of its own, of one length', () => {
  const nodes = listCodedNodes(grouped);
  const codes = nodes.map(codeOf);
  expect(new Set(nodes.map(({ collection }) => collection))).toEqual(new Set([...collections, 'groups', 'findings']));
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(new RegExp(`^[a-z0-9]{${CODE_LENGTH}}$`));
});

test('kind and id alone give the same code, as a browser finds it', async () => {
  for (const node of listCodedNodes(grouped)) {
    const id = 'ref' in node ? node.ref : node.id;
    expect(await findCode(node.collection, id), id).toBe(codeOf(node));
  }
});

test('a former id gives the code the record had under it', () => {
  const old = makeCorpus().quotes[0]!;
  const corpus = makeCorpus({ quotes: { renamed: makeQuote({ formerIds: ['det-tok-lang-tid'] }) } });
  expect(listFormerCodes(getNode(corpus.quotes, 'renamed'))).toEqual([codeOf(old)]);
});

test('a finding keeps its codes when its theme or itself is renamed', () => {
  const old = makeCorpus().findings[0]!;
  const findings = [makeFinding({ id: 'ny', formerIds: ['tillit-tar-tid'] })];
  const corpus = makeCorpus({ themes: { ny: makeTheme({ formerIds: ['tillit'], findings }) } });
  const finding = corpus.findings.find(({ theme }) => theme.id === 'ny')!;
  expect(listFormerCodes(finding)).toHaveLength(3);
  expect(listFormerCodes(finding)).toContain(codeOf(old));
});

test('two records with one code are refused in a sentence that names both', () => {
  const corpus = makeCorpus({ quotes: { 'id-307966': makeQuote(), 'id-538731': makeQuote() } });
  expect(() => assertDistinctCodes(listCodedNodes(corpus))).toThrow(
    /«quotes\/id-307966» og «quotes\/id-538731» får samme kode i leselister \(k7pm0cw\)/,
  );
});
