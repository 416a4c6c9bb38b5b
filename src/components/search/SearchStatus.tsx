import { useEffect, useState } from 'react';
import { fill } from '../../wording/fill.ts';
import type { SearchResult } from '../../search/query/engine.ts';
import type { SearchMessages } from './messages.ts';
import type { EngineState } from './use-search-engine.ts';

/** How long typing must rest before the number of hits is read aloud. */
const REST = 400;

interface Props {
  status: EngineState['status'];
  result: SearchResult | null;
  messages: SearchMessages;
}

/** How many hits there are, shown at once and read aloud when typing rests. */
export function SearchStatus({ status, result, messages }: Props) {
  const count = describeCount(status, result, messages);
  const lacking = describeLacking(result, messages);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(`${count} ${lacking}`.trim()), REST);
    return () => clearTimeout(timer);
  }, [count, lacking]);

  return (
    <>
      <div className="status" aria-hidden="true">
        <p>{count}</p>
        {lacking !== '' && <p className="meta">{lacking}</p>}
      </div>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </>
  );
}

function describeCount(status: EngineState['status'], result: SearchResult | null, { search }: SearchMessages): string {
  if (status === 'loading' || (status === 'learning' && result === null)) return search.loading;
  if (result === null) return '';
  const { total: n, query } = result;
  if (query.trim() === '')
    return n === 0 ? search.noneChosen : fill(n === 1 ? search.listed.one : search.listed.other, { n });
  if (n === 0) return fill(search.none, { query });
  return fill(n === 1 ? search.results.one : search.results.other, { n, query: query.trim() });
}

/** What there is to say where hits have other words than were asked for, or not all of them. */
function describeLacking(result: SearchResult | null, { search }: SearchMessages): string {
  if (result === null || result.total === 0) return '';
  const { respelt, complete, total } = result;
  const said = respelt.map(({ typed, words }) => fill(search.respelt, { typed, words: words.join(', ') }));
  if (complete === 0) said.push(search.relaxed);
  else if (complete < total) said.push(fill(search.partly, { n: complete }));
  return said.join(' ');
}
