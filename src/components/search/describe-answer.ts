import { fill } from '../../wording/fill.ts';
import type { Routes } from '../../routes/routes.ts';
import { MAX_QUERY_LENGTH } from '../../search/model/options.ts';
import type { SearchEngine, SearchResult } from '../../search/query/engine.ts';
import { listValues, replaceOperator, replaceValue, type Amendment } from './amend-query.ts';
import type { EngineState } from './load-engine.ts';
import type { DialogMessages } from '../../wording/dialog-messages.ts';

type Texts = DialogMessages['search'];

/** Debounce of the announcement of the number of hits, in milliseconds. */
export const ANNOUNCE_DELAY = 400;

/** A notice on how a query was interpreted: text and links, with the query that a link asks. */
export type Notice = (string | { text: string; href: string; query?: string })[];

/** The number of hits as text; empty without a query, and while an operator waits for its value. */
export function describeCount(status: EngineState['status'], result: SearchResult | null, texts: Texts): string {
  if (status === 'loading' || (status === 'learning' && result === null)) return texts.loading;
  if (result === null) return '';
  const { total: n, query } = result;
  if (query.trim() === '')
    return n === 0 ? texts.noneChosen : fill(n === 1 ? texts.listed.one : texts.listed.other, { n });
  if (n === 0 && result.misused.some(({ why }) => why === 'empty')) return '';
  if (n === 0) return fill(texts.none, { query });
  return fill(n === 1 ? texts.results.one : texts.results.other, { n, query: query.trim() });
}

/** Says which words were searched for instead, which stand nowhere, and how many hits have all; empty if all is as typed. */
export function describeLacking(result: SearchResult | null, texts: Texts): string {
  if (result === null || result.total === 0) return '';
  const { respelt, translated, missing, askedKind, complete, total } = result;
  const said = respelt.map(({ typed, words }) => fill(texts.respelt, { typed, words: words.join(', ') }));
  const quote = (words: readonly string[]) => words.map((word) => `«${word}»`).join(', ');
  said.push(...translated.map(({ typed, words }) => fill(texts.translated, { typed, words: quote(words) })));
  if (missing.length > 0) said.push(fill(texts.missing, { words: quote(missing) }));
  if (askedKind !== null) said.push(fill(texts.askedFirst, { kinds: askedKind }));
  if (complete === 0) said.push(texts.relaxed);
  else if (complete < total) said.push(fill(texts.partly, { n: complete }));
  return said.join(' ');
}

/** Errors to announce at once. */
export function listWarnings(failed: boolean, result: SearchResult | null, texts: Texts): string[] {
  return [
    ...(failed ? [texts.failed] : []),
    ...(result?.shortened === true ? [fill(texts.shortened, { n: MAX_QUERY_LENGTH })] : []),
  ];
}

/** Notices on how the query was interpreted, each with what may have been meant. */
export function listNotices(
  result: SearchResult | null,
  names: SearchEngine['names'] | undefined,
  routes: Routes,
  texts: Texts,
): Notice[] {
  if (result === null || names === undefined) return [];
  const { query } = result;
  const ask = (amended: Amendment) => [' ', { ...amended, href: routes.search(amended.query) }];
  const offer = (nearest: string | null, amended: (nearest: string) => string) =>
    nearest === null ? [] : ask({ text: fill(texts.meant, { nearest }), query: amended(nearest) });
  return [
    ...(result.loosened ? [[texts.loosened]] : []),
    ...result.unknown.map(({ operator, value, nearest }) => [
      fill(texts.unknownValue, { value: `${operator}:${value.slice(0, 40)}` }),
      ...offer(nearest, (meant) => replaceValue(query, operator, value, meant)),
    ]),
    ...result.misused.map(({ why, typed, nearest }) => [
      fill(texts.misused[why], { typed: typed.slice(0, 40) }),
      ...offer(nearest, (meant) => replaceOperator(query, typed, meant)),
      ...(why === 'empty' ? listValues(query, typed, names).flatMap(ask) : []),
    ]),
    ...result.currentTerms.map(({ typed, id, title }) => [
      `${fill(texts.formerTerm, { typed })} `,
      { text: title, href: routes.record({ collection: 'theory', id }) },
      '. ',
      ...ask({ text: fill(texts.searchFor, { query: title }), query: title }).slice(1),
    ]),
  ];
}
