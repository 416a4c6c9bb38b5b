import { defaultLocale } from '../../src/schemas/languages.ts';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { makeCiting, type CiteWay } from '../../src/cite/ways-to-cite.ts';
import { isCitable } from '../../src/corpus/citable.ts';
import { thesisToCsl, toCsl } from '../../src/cite/csl.ts';
import { addReadIn, formatEntry, formatNarrative, formatParenthesis } from '../../src/cite/format-citation.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { getNode } from '../fixtures/make-content.ts';
import { toMarkdown } from '../fixtures/to-markdown.ts';

// Each expected text was checked by hand against Norsk APA-manual (APA 7, bokmål).

const result = await readContent(join(fileURLToPath(new URL('../..', import.meta.url)), 'content'));
if (!('content' in result)) throw new Error(`${result.problems.length} problems in content/; see npm run check`);
const corpus = buildCorpus(result.content, result.vocabulary);

const reference = (id: string) => getNode(corpus.references, id);
const thesis = (id: string) =>
  thesisToCsl(getNode(corpus.theses, id), defaultLocale, `https://belegg.example/oppgaver/${id}/`);
const entry = (id: string) => toMarkdown(formatEntry(toCsl(reference(id), defaultLocale), defaultLocale).html);
const cite = (id: string, locator: string | null = null) => {
  const cited = { item: toCsl(reference(id), defaultLocale), locator };
  return [formatParenthesis([cited], defaultLocale).text, formatNarrative(cited, defaultLocale).text];
};

test.each([
  [
    'almvik-2011',
    '«Å lage farger på livet til folk»: God hjelp til personer med rusproblemer og psykiske lidelser i ambulante team. [Tidsskrift, årgang og sider er ikke oppgitt; nummer 2.]',
    'Almvik et al. (2011). ',
  ],
  [
    'olso-2014',
    'Hjelpsomme relasjoner: En kvalitativ undersøkelse av samarbeidet mellom brukere med alvorlige psykiske lidelser og rusproblemer og fagpersoner i to oppsøkende team. https://doi.org/10.7557/14.3327 [Tidsskrift, årgang, nummer og sider er ikke oppgitt.]',
    'Olsø et al. (2014). ',
  ],
  [
    'biong-2015',
    '«Her tar de tingene i henda og gjør noe med det»: Om recovery-orienteringen i en kommunal ROP-tjeneste. *Tidsskrift for psykisk helsearbeid*, *12*(1), 51–60.',
    'Biong, S. & Soggiu, A.-S. (2015). ',
  ],
  [
    'vibeto-2019',
    'Relasjonell recovery: Utforsking av samarbeid som bidrag til personers recovery i et botilbud. *Tidsskrift for psykisk helsearbeid*, *16*(2), 90–100.',
    'Vibeto, R. P., Borg, M., Sjåfjell, T. L., Biong, S. N. & Karlsson, B. E. (2019). ',
  ],
  [
    'brekke-2017',
    'Experiences of professional helping relations by persons with co-occurring mental health and substance use disorders. *International Journal of Mental Health and Addiction*, *16*(1), 53–65. https://doi.org/10.1007/s11469-017-9780-9',
    'Brekke, E., Lien, L. & Biong, S. (2018). ',
  ],
  [
    'topor-2019',
    'Micro-affirmations and recovery for persons with mental health and alcohol and drug problems: User and professional experience-based practice and knowledge. *International Journal of Mental Health and Addiction*, *19*(2), 374–385. https://doi.org/10.1007/s11469-019-00063-8',
    'Topor, A., von Greiff, N. & Skogens, L. (2019). ',
  ],
  [
    'monks-2012',
    'The dissonant care management of illicit drug users in medical wards, the views of nurses and patients: A grounded theory study. *Journal of Advanced Nursing*, *69*(4), 935–946. https://doi.org/10.1111/j.1365-2648.2012.06088.x',
    'Monks, R., Topping, A. & Newell, R. (2013). ',
  ],
  [
    'chorlton-2014',
    'Understanding how people who use illicit drugs and alcohol experience relationships with psychiatric inpatient staff. *Social Psychiatry and Psychiatric Epidemiology*, 51–58. https://doi.org/10.1007/s00127-014-0920-2 [Årgang er ikke oppgitt; nummer 1.]',
    'Chorlton, E., Smith, I. & Jones, S. A. (2015). ',
  ],
  [
    'dion-2019',
    'Perceptions of persons who inject drugs about nursing care they have received. *Journal of Addictions Nursing*, 101–107. [Årgang er ikke oppgitt; nummer 2.]',
    'Dion, K. (2019). ',
  ],
])('the included study %s has the right entry', (id, work, authors) => {
  expect(entry(id)).toBe(authors + work);
});

test.each([
  ['almvik-2011', null, '(Almvik et al., 2011)', 'Almvik et al. (2011)'],
  ['olso-2014', null, '(Olsø et al., 2014)', 'Olsø et al. (2014)'],
  ['biong-2015', 's. 53', '(Biong & Soggiu, 2015, s. 53)', 'Biong og Soggiu (2015, s. 53)'],
  ['vibeto-2019', 's. 94', '(Vibeto et al., 2019, s. 94)', 'Vibeto et al. (2019, s. 94)'],
  ['brekke-2017', 's. 58', '(Brekke et al., 2018, s. 58)', 'Brekke et al. (2018, s. 58)'],
  ['topor-2019', 's. 380', '(Topor et al., 2019, s. 380)', 'Topor et al. (2019, s. 380)'],
  ['monks-2012', null, '(Monks et al., 2013)', 'Monks et al. (2013)'],
  ['chorlton-2014', null, '(Chorlton et al., 2015)', 'Chorlton et al. (2015)'],
  ['dion-2019', null, '(Dion, 2019)', 'Dion (2019)'],
  // Books and chapters of which the texts give names, year and page.
  ['travelbee-1999', 's. 44–45', '(Travelbee, 1999, s. 44–45)', 'Travelbee (1999, s. 44–45)'],
  ['saelor-bjerknes-2020', 's. 151', '(Sælør & Bjerknes, 2020, s. 151)', 'Sælør og Bjerknes (2020, s. 151)'],
  ['evjen-2018', 's. 24', '(Evjen et al., 2018, s. 24)', 'Evjen et al. (2018, s. 24)'],
  ['aveyard-2020', 'kap. 6', '(Aveyard, 2020, kap. 6)', 'Aveyard (2020, kap. 6)'],
  ['ekeland-2021', null, '(Ekeland, 2021)', 'Ekeland (2021)'],
  ['helsepersonelloven-1999', '§ 2-4', '(Helsepersonelloven, 1999, § 2-4)', 'Helsepersonelloven (1999, § 2-4)'],
  ['helsebiblioteket-2016', null, '(Helsebiblioteket, 2016)', 'Helsebiblioteket (2016)'],
  ['store-norske-leksikon-2020', null, '(Store norske leksikon, 2020)', 'Store norske leksikon (2020)'],
  ['rusinfo', null, '(Rusinfo, u.å.)', 'Rusinfo (u.å.)'],
] as const)('%s at %s is cited as %s and %s', (id, locator, parenthesis, sentence) => {
  expect(cite(id, locator)).toEqual([parenthesis, sentence]);
});

test.each([
  ['travelbee-1999', 'Travelbee. (1999). [Tittelen er ikke oppgitt i teksten].'],
  ['saelor-bjerknes-2020', 'Sælør & Bjerknes. (2020). [Tittelen er ikke oppgitt i teksten].'],
  ['evjen-2018', 'Evjen et al. (2018). [Tittelen er ikke oppgitt i teksten].'],
  ['ekeland-2021', 'Ekeland, T.-J. (2021). [Tittelen er ikke oppgitt i teksten].'],
  [
    'pasient-og-brukerrettighetsloven-1999',
    'Pasient- og brukerrettighetsloven. (1999). Lov om pasient- og brukerrettigheter.',
  ],
  ['helsepersonelloven-1999', 'Helsepersonelloven. (1999). [Tittelen er ikke oppgitt i teksten].'],
  ['helsebiblioteket-2016', 'Helsebiblioteket. (2016). [Tittelen er ikke oppgitt i teksten].'],
  ['store-norske-leksikon-2020', 'Store norske leksikon. (2020). [Tittelen er ikke oppgitt i teksten].'],
  ['rusinfo', 'Rusinfo. (u.å.). [Tittelen er ikke oppgitt i teksten].'],
])('the entry of %s says what is known and what is not', (id, expected) => {
  expect(entry(id)).toBe(expected);
});

test('a study read in a thesis is cited with the year the thesis gives', () => {
  const cited = { item: toCsl(reference('brekke-2017'), defaultLocale, 'as-cited'), locator: 's. 58' };
  const read = (id: string) => formatParenthesis([{ item: thesis(id), locator: null }], defaultLocale);
  expect([
    addReadIn(formatParenthesis([cited], defaultLocale), read('recovery'), defaultLocale).text,
    addReadIn(formatNarrative(cited, defaultLocale), read('sykepleie'), defaultLocale).text,
  ]).toEqual([
    '(Brekke et al., 2017, s. 58, referert i [Litteraturoppgave i sosialt arbeid], u.å.)',
    'Brekke et al. (2017, s. 58, referert i [Litteraturoppgave i sykepleie], 2022)',
  ]);
});

test.each([
  [
    'recovery',
    '[Litteraturoppgave i sosialt arbeid]. (u.å.). Universitetet i Stavanger. https://belegg.example/oppgaver/recovery/',
  ],
  ['sykepleie', '[Litteraturoppgave i sykepleie]. (2022). https://belegg.example/oppgaver/sykepleie/'],
])('the thesis %s is listed by a description, without author and title', (id, expected) => {
  expect(toMarkdown(formatEntry(thesis(id), defaultLocale).html)).toBe(expected);
});

test('two works of one publisher and year are told apart where both are cited', () => {
  const ids = ['helsedirektoratet-2012', 'helsedirektoratet-2012-rusbehandling', 'almvik-2011'];
  const cited = ids.map((id) => ({ item: toCsl(reference(id), defaultLocale), locator: null }));
  expect(formatParenthesis(cited, defaultLocale).text).toBe('(Almvik et al., 2011; Helsedirektoratet, 2012a, 2012b)');
});

test('no entry of a cited work is empty or holds a doubled mark', () => {
  const odd = corpus.references
    .map(({ id }) => entry(id))
    .filter((text) => /^$|\.\.|,,|, \(\d|\(\)|\[\[|undefined/.test(text));
  expect(odd).toEqual([]);
});

const { citeFinding, citeGroup, citeQuote } = makeCiting(defaultLocale, () => null);
const ways = [
  ...corpus.quotes.flatMap((node) => citeQuote(node).flatMap(({ ways }) => ways.map((way) => ({ node, way })))),
  ...corpus.findings.flatMap((node) => citeFinding(node).map((way) => ({ node, way }))),
];
const said = ({ parenthesis, sentence }: CiteWay) => [parenthesis, sentence].flatMap((form) => form?.text ?? []);

test('no citation has a locator that a note forbids', () => {
  const forbidden = ways.filter(({ way }) =>
    said(way).some((text) => /Helsepersonelloven, 1999, § 2-4|Topor et al\., 2019, s\. 38[,;)]/.test(text)),
  );
  expect(forbidden).toEqual([]);
  const quote = getNode(corpus.quotes, 'helsepersonell-skal-innrette-seg');
  expect(citeQuote(quote)[0]?.ways[0]?.parenthesis?.text).toBe('(Helsepersonelloven, 1999, § 4)');
});

test('no work is cited directly for what a note forbids, nor for words without a page', () => {
  const direct = ways.filter(({ way }) => way.from === 'work' && way.parenthesis !== null);
  expect(direct.filter(({ node }) => !isCitable(node)).map(({ node }) => node.id)).toEqual([]);
  expect(direct.filter(({ node, way }) => node.collection === 'quotes' && way.withoutLocator.length > 0)).toEqual([]);
});

test('everything that can be cited has a form to copy', () => {
  const stuck = [...corpus.findings.map(citeFinding), ...corpus.groups.map(citeGroup)].filter((all) =>
    all.every(({ parenthesis }) => parenthesis === null),
  );
  expect(stuck).toEqual([]);
});
