import { defaultLocale } from '../../src/schemas/languages.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { stripProse } from '../../src/wording/prose.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { measureStrength } from '../../src/corpus/count-evidence.ts';
import { listProse } from '../../src/corpus/edges.ts';
import { collections } from '../../src/schemas/collections.ts';
import { getNode } from '../fixtures/make-content.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const result = await readContent(join(root, 'content'));
if (!('content' in result)) throw new Error(`${result.problems.length} problems in content/; see npm run check`);
const { content, site, vocabulary } = result;
const corpus = buildCorpus(content, vocabulary);

/** Our own Norwegian words, per place: prose without what it quotes, and the other names of concepts. */
const ownWords = [
  ...collections.flatMap((name) =>
    [...content[name]].flatMap(([id, record]) =>
      listProse(record).map(({ field, text }) => ({ place: `${name}/${id} ${field}`, words: text[defaultLocale] })),
    ),
  ),
  ...listProse(site).map(({ field, text }) => ({ place: `site ${field}`, words: text[defaultLocale] })),
  ...[...content.theory].map(([id, { aliases }]) => ({
    place: `theory/${id} aliases`,
    words: aliases[defaultLocale].join(', '),
  })),
].map(({ place, words }) => ({ place, words: stripProse(words).replace(/«[^»]*»/g, '«»') }));

/** Places in our own words that hold a word of a pattern. */
function findWords(words: string, flags = 'u'): string[] {
  const pattern = new RegExp(String.raw`(?<!\p{L})(${words})(?!\p{L})`, flags);
  return ownWords.flatMap(({ place, words: text }) => {
    const [word] = pattern.exec(text) ?? [];
    return word === undefined ? [] : [`${place}: ${word}`];
  });
}

const informantQuotes = corpus.quotes.filter((quote) => quote.data.kind === 'informant');

test.each([
  ['theses', corpus.theses, 2],
  ['included studies', corpus.studies, 9],
  ['themes', corpus.themes, 16],
  ['searches', corpus.theses.flatMap((thesis) => thesis.data.searchLog), 7],
])('there are as many %s as in the texts', (_, records, size) => {
  expect(records).toHaveLength(size);
});

test.each([
  ['groups of findings', corpus.groups, 70],
  ['findings', corpus.findings, 190],
  ['quotations', corpus.quotes, 54],
  ['informant quotations', informantQuotes, 22],
  ['concepts', corpus.theory, 90],
  ['references', corpus.references, 65],
  ['conclusions', corpus.theses.flatMap((thesis) => thesis.conclusions), 31],
])('there are no fewer %s than the texts hold', (_, records, fewest) => {
  expect(records.length).toBeGreaterThanOrEqual(fewest);
});

test('two themes have sub-themes: what hinders and what promotes', () => {
  const parents = corpus.themes.filter((theme) => theme.children.length > 0);
  expect(parents.map(({ id, children }) => [id, children.length])).toEqual([
    ['hemmere', 3],
    ['fremmere', 3],
  ]);
});

test('every finding stands in a group', () => {
  expect(corpus.findings.filter(({ group }) => group === null).map(({ ref }) => ref)).toEqual([]);
});

test('every informant quotation illustrates a finding', () => {
  expect(informantQuotes.filter(({ findings }) => findings.length === 0).map(({ id }) => id)).toEqual([]);
});

test('every concept is used by a finding, a quotation or a conclusion, or mentioned in prose', () => {
  const idle = corpus.theory.filter(
    ({ findings, quotes, conclusions, mentions }) =>
      findings.length + quotes.length + conclusions.length + mentions.length === 0,
  );
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test('every included study carries a finding', () => {
  const idle = corpus.studies.filter(({ reference }) => reference.findings.length === 0);
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test('a finding is carried by studies of its own thesis only, so that «1 of 4» is true', () => {
  const borrowed = corpus.findings.filter((finding) =>
    finding.evidence.some(({ reference: { study } }) => study && study.thesis !== finding.theme.thesis),
  );
  expect(borrowed.map(({ ref }) => ref)).toEqual([]);
});

test('Almvik 2011 and Olsø 2014 report on the same people, who count once', () => {
  const pair = ['almvik-2011', 'olso-2014'].map((id) => getNode(corpus.studies, id));
  const findings = pair.flatMap(({ reference }) => reference.findings);
  const onlyPair = findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.filter(({ reference }) => pair.some((study) => study.reference === reference)),
  }));
  const { studies, samples } = measureStrength(onlyPair, corpus.studies);
  expect(studies).toHaveLength(2);
  expect(samples).toHaveLength(1);
});

test('the nine studies have asked eight groups of people', () => {
  expect(new Set(corpus.studies.map(({ data }) => data.sample)).size).toBe(8);
});

test('our own words are not English', () => {
  expect(findWords('the|and|of|with|this|that|which|are|was|were|from|they|their|have|been|you|your|what|how')).toEqual(
    [],
  );
});

test('our own words are bokmål, not nynorsk', () => {
  expect(findWords('ikkje|eg|eit|ein|frå|kva|korleis|vere|noko|berre|dei|sjølv|fleire|meir')).toEqual([]);
});

test('our own words hold no notes to ourselves', () => {
  expect(findWords('TODO|TBD|FIXME|XXX|[Ll]orem')).toEqual([]);
});

test('our own words never name people by what they use', () => {
  const labels = String.raw`(\p{L}*mis|rus|stoff|sprøyte)bruker\p{L}*|narkoman(e|en)?|\p{L}*alkoholiker\p{L}*|junkie\p{L}*|narkis(er|ene)?|rusavhengige`;
  expect(findWords(labels, 'iu')).toEqual([]);
});

test('neither the content nor the code holds anything about the authors of the theses', () => {
  const named = ['content', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      // The settings of the source check name what to skip in the texts, without what stands there.
      .filter((path) => !path.endsWith('source-check.yaml'))
      .filter((path) => /kandidat\s*(nummer|nr)/i.test(readFileSync(path, 'utf8'))),
  );
  expect(named).toEqual([]);
});
