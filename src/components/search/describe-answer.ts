import { fill } from '../../wording/fill.ts';
import type { Routes } from '../../routes/routes.ts';
import { LONGEST_QUERY } from '../../search/model/options.ts';
import type { SearchResult } from '../../search/query/engine.ts';
import type { EngineState } from './load-engine.ts';
import type { DialogMessages } from '../../wording/dialog-messages.ts';

type Texts = DialogMessages['search'];

/** How long typing must rest before the number of hits is read aloud, in milliseconds. */
export const REST = 400;

/** A remark on how a query was read: text and links. */
export type Notice = (string | { text: string; href: string })[];

/** How many hits there are; empty where nothing has been asked. */
export function describeCount(status: EngineState['status'], result: SearchResult | null, texts: Texts): string {
  if (status === 'loading' || (status === 'learning' && result === null)) return texts.loading;
  if (result === null) return '';
  const { total: n, query } = result;
  if (query.trim() === '')
    return n === 0 ? texts.noneChosen : fill(n === 1 ? texts.listed.one : texts.listed.other, { n });
  if (n === 0) return fill(texts.none, { query });
  return fill(n === 1 ? texts.results.one : texts.results.other, { n, query: query.trim() });
}

/** Says where hits have other words than were asked for, or not all of them; empty where they have all. */
export function describeLacking(result: SearchResult | null, texts: Texts): string {
  if (result === null || result.total === 0) return '';
  const { respelt, complete, total } = result;
  const said = respelt.map(({ typed, words }) => fill(texts.respelt, { typed, words: words.join(', ') }));
  if (complete === 0) said.push(texts.relaxed);
  else if (complete < total) said.push(fill(texts.partly, { n: complete }));
  return said.join(' ');
}

/** What went wrong and is to be read aloud at once. */
export function listWarnings(failed: boolean, result: SearchResult | null, texts: Texts): string[] {
  return [
    ...(failed ? [texts.failed] : []),
    ...(result?.shortened === true ? [fill(texts.shortened, { n: LONGEST_QUERY })] : []),
  ];
}

/** What the reader should know about how the query was read. */
export function listNotices(result: SearchResult | null, routes: Routes, texts: Texts): Notice[] {
  if (result === null) return [];
  return [
    ...(result.loosened ? [[texts.loosened]] : []),
    ...result.unknown.map(({ operator, value, nearest }) => [
      fill(nearest === null ? texts.unknownValue : texts.unknownValueNear, {
        value: `${operator}:${value.slice(0, 40)}`,
        nearest: nearest ?? '',
      }),
    ]),
    ...result.currentTerms.map(({ typed, id, title }) => [
      `${fill(texts.formerTerm, { typed })} `,
      { text: title, href: routes.record({ collection: 'theory', id }) },
      '. ',
      { text: fill(texts.searchFor, { query: title }), href: routes.search(title) },
    ]),
  ];
}
