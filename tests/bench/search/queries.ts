import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { SearchDocument } from '../../../src/search/model/document.ts';
import { isStopWord } from '../../../src/search/text/stem.ts';
import { tokenise } from '../../../src/search/text/tokenise.ts';
import { makeRandom } from './random.ts';

/** A query as a reader types it, and how well documents answer it, by `<kind>/<id>`: 3 right, 2 good, 1 related. */
export interface JudgedQuery {
  /** Its class. */
  type: string;
  query: string;
  /** Empty where the right answer is nothing. */
  relevant: Record<string, number>;
}

export const nameOf = ({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>) => `${kind}/${id}`;

/** The sets of judged queries in `tests/content/`. Nobody tunes to the frozen one: the others are for that. */
export const FROZEN = 'frozen-queries';
export const tunedSets = ['search-judgements', 'development-queries'];

/** Reads a set of judged queries. A set that is not there has none. */
export async function readJudgedQueries(set: string): Promise<JudgedQuery[]> {
  const path = `tests/content/${set}.json`;
  if (!existsSync(path)) return [];
  const file = JSON.parse(await readFile(path, 'utf8')) as JudgedQuery[] | { queries: JudgedQuery[] };
  return Array.isArray(file) ? file : file.queries;
}

export const hasAnswer = ({ relevant }: JudgedQuery) => Object.keys(relevant).length > 0;

/** Queries that nobody tuned to: each is drawn from one document, which is the one that must be found. */
export function drawKnownItems(documents: readonly SearchDocument[], count: number): JudgedQuery[] {
  const random = makeRandom(count);
  const drawn = random.sample(documents, documents.length).flatMap((document) => {
    const way = random.pick(ways);
    const query = way(document, random);
    return query === null ? [] : { type: way.name, query, relevant: { [nameOf(document)]: 1 } };
  });
  return drawn.slice(0, count);
}

type Random = ReturnType<typeof makeRandom>;
type Way = (document: SearchDocument, random: Random) => string | null;

const wordsOf = (text: string) => tokenise(text).map(({ surface }) => surface);
const telling = (text: string) => [...new Set(wordsOf(text))].filter((word) => word.length > 4 && !isStopWord(word));

/** Ways to remember a document. */
const ways: Way[] = [
  function title({ title }) {
    return title === '' ? null : title;
  },
  function misspeltTitle({ title }, random) {
    const [word] = telling(title).filter((candidate) => candidate.length > 5);
    return word === undefined ? null : title.replace(word, misspell(word, random));
  },
  function halfTitle({ title }) {
    return title.length < 8 ? null : title.slice(0, Math.ceil(title.length * 0.6));
  },
  function withoutLetters({ title, text }) {
    const source = title === '' ? telling(text).slice(0, 3).join(' ') : title;
    return /[æøå]/i.test(source) ? source.replace(/æ/gi, 'ae').replace(/ø/gi, 'o').replace(/å/gi, 'a') : null;
  },
  function phrase({ text }, random) {
    const words = wordsOf(text);
    if (words.length < 8) return null;
    const start = random.below(words.length - 4);
    return words.slice(start, start + 4).join(' ');
  },
  function someWords({ text }, random) {
    const words = telling(text);
    return words.length < 3 ? null : random.sample(words, 3).join(' ');
  },
  function someMisspeltWords({ text }, random) {
    const [first = '', ...rest] = random.sample(telling(text), 3);
    return rest.length < 2 || first.length < 6 ? null : [misspell(first, random), ...rest].join(' ');
  },
  function keywords({ keywords }, random) {
    return keywords.length < 4 ? null : random.sample(keywords, 2).join(' ');
  },
  function translated({ translation }, random) {
    const words = wordsOf(translation);
    if (words.length < 8) return null;
    const start = random.below(words.length - 5);
    return words.slice(start, start + 5).join(' ');
  },
];

/** A word with one mistake after its first letter. */
function misspell(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const letter = random.pick([...'etaonirsl']);
  return random.pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ]);
}

export const nonsense = (
  'xqzwvk asdfghjkl blørfteknupp trkpljn flomperisk gnurkel zxcvbnm qwertyuiop hjklø wvxzq prrtzk knøffelglump ' +
  'skrumpfisel dlkfjg ptang zzyzx brimsjapp vjøkkelurt ghtyrk øæxqw'
).split(' ');

export const typed = [
  'tillit',
  'relasjonsbygging',
  'regler ikke hogd i stein',
  'annerkjennelse',
  'Topor 2019',
  'samvaer',
  'trust and coffee',
  'kriseplan',
  'mestring og recovery',
  'hva er viktig i relasjonen',
  'oyekontakt',
  'brukermedvirkning',
  'holistisk pleie',
  'tvang som straff',
  'stigma i helsevesenet',
  'profesjonelle venner',
  'harm reduction',
  'fleksible rutiner',
  'myndiggjoring',
  'small things',
  'etisk refleksjon',
  'abstinenser',
  'håp og optimisme',
  'en trygg base',
  'user involvement',
  'tilbakefall til rus',
  'selvmedisinering',
  'ensomhet',
  'Travelbee 1999',
  'uformelle samtaler',
];
