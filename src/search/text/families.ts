import { compileEndings, replaceEnding, type Ending } from './endings.ts';
import { stemWord } from './stem.ts';

/**
 * Endings of stems that make other words of one family, as `ending|replacement`: «fleksib-el» and «fleksib-ilitet»,
 * «marginaliser-t» and «marginaliser-ing». Applied one after the other; what has to stand before an ending is part of it.
 */
const norwegianEndings = compileEndings([
  '(.{2}(?:[aei]l|iv|bar|som|full?|løs))t|$1',
  '(.{3}jon)[ae]l|$1',
  '(.{6})[ui]el|$1',
  'istisk|ist',
  'ism|ist',
  'ikk?|isk',
  '(.{6})ist|$1',
  '(.{5})isk|$1',
  '(.{3})insk|$1in',
  'ikasjon|iser',
  '(kl|sk)usjon|$1u',
  '(klu|sku)[dt]er(ing)?|$1',
  'eksjon|ekter',
  'duksjon|duser',
  '(.{3})isjon|$1er',
  '(.{4})asjon(er)?|$1er',
  '(.{4})ator|$1er',
  '(.{4})elses?ful|$1',
  '(.{4})s?(full?|fylt)|$1',
  'gjort|gjør',
  '(.{3})([dkstv])ning|$1$2',
  '(.{3})([dlnrstkmvgbp])ing|$1$2',
  '(.{5})som|$1',
  'ib(ilit|e?l)|ib',
  '(.{4})skap|$1',
  '(.{4})er|$1',
  '(.{5})it|$1',
  '(.{4})an[ts]|$1an',
  '(.{3}[bgklmnprsv])[td]|$1',
  '(.{5})i|$1',
  '(.{4}([bdfgklmnprst]))\\2|$1',
]);

const englishEndings = compileEndings([
  'ationship|at',
  '(.{5})ship|$1',
  'ism|ist',
  '(.{5})ist|$1i',
  '(.{6})i[sz]|$1',
  '(.{3})alci|$1al',
  '(.{6})al|$1',
  'eli(nes)?s?|e',
  'institution|institu',
  '(.{4}[t])or|$1',
  '(.{5})i|$1',
  '(.{4})er|$1',
]);

/** Stems that are taken as they are: their ending only looks like one. */
const apart = new Set(
  (
    'egenskap holdning stemning slutning politi objektiver validit qualiti director number juster ' +
    'landskap blant helst stolt bevisst trygd fordelt fagfelt egent visst overalt setting rolling latter realist'
  ).split(' '),
);

/** Families that no ending shows. */
const joined = new Map(
  (
    'kompeten kompetan kompetans kompet,terap terapeut therap therapeut,hjem hjemm,sykdom syk,tema temat,' +
    'traum traumat,teor teoretisk,praksis praktisk,injis injek,stigmatis stigma stigm stigmat'
  )
    .split(',')
    .flatMap((group) => {
      const keys = group.split(' ');
      return keys.map((key): [string, string] => [key, keys[0]!]);
    }),
);

const cache = new Map<string, readonly string[]>();

/**
 * The families of a word, one in each language that it may belong to. Negating prefixes and «-løs» stay: a word and its
 * opposite are no family.
 *
 * @example `fleksible` and `fleksibilitet` have the family `fleksib` in common
 */
export function familiesOf(word: string): readonly string[] {
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const { own, others } = stemWord(word);
  const isEnglish = word.length > 3 && !/[æøå\d]/.test(word);
  const families = [
    `nb ${findFamily(own, norwegianEndings)}`,
    ...(isEnglish ? [`en ${findFamily(others[0] ?? word, englishEndings)}`] : []),
  ];
  cache.set(word, families);
  return families;
}

function findFamily(stem: string, endings: readonly Ending[]): string {
  let family = stem;
  for (const ending of endings) {
    if (apart.has(family)) break;
    family = replaceEnding(family, ending);
  }
  return joined.get(family) ?? family;
}
