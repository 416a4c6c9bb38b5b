import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import type { Locale } from '../../wording/locales.ts';
import { siteRoutes } from '../../routes/site-routes.ts';
import { hasFilters, type Filters } from '../../search/model/facets.ts';
import { FoundHits } from './FoundHits.tsx';
import { findFirstLink } from './HitList.tsx';
import type { SearchMessages } from './messages.ts';
import { checkFilters } from './query-address.ts';
import { forgetQueries, readRecentQueries, rememberQuery } from './recent-queries.ts';
import { restorePlace } from './restore-place.ts';
import { SearchField } from './SearchField.tsx';
import { SearchNotices } from './SearchNotices.tsx';
import { SearchOffers, type Offers } from './SearchOffers.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { useAskedSearch } from './use-asked-search.ts';
import { askEngine } from './load-engine.ts';
import { useSearchEngine } from './use-search-engine.ts';

interface Props {
  locale: Locale;
  indexAddress: string;
  offers: Offers;
  messages: SearchMessages;
}

/** Search as you type. The state is in the URL; the index is loaded on demand. */
export function SearchIsland({ locale, indexAddress, offers, messages }: Props) {
  const routes = useMemo(() => siteRoutes(locale), [locale]);
  const fieldRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLOListElement>(null);
  const [state, start] = useSearchEngine(indexAddress);
  const { status, engine } = state;
  const { asked, broken, ask } = useAskedSearch(routes, () => fieldRef.current?.value ?? '');
  const [recent, setRecent] = useState<readonly string[] | null>(null);

  const isAsked = asked.query.trim() !== '' || hasFilters(asked.filters);
  useEffect(() => {
    if (isAsked || document.activeElement === fieldRef.current) start();
  }, [isAsked, asked.query]);
  useEffect(() => setRecent(readRecentQueries()), []);

  const read = useDeferredValue(asked);
  const check = (wanted: Filters) =>
    engine === null ? { filters: {}, unknown: [] } : checkFilters(wanted, engine.names);
  // Checkboxes update at once; the hits are deferred.
  const { filters, unknown } = useMemo(() => check(asked.filters), [engine, asked.filters]);
  const shown = useMemo(() => ({ ...read, filters }), [read, filters]);
  const { result, failed } = useMemo(() => {
    const { filters: known } = check(read.filters);
    if (read.query.trim() === '' && !hasFilters(known)) return { result: null, failed: status === 'failed' };
    return askEngine(state, read.query, { limit: read.limit, filters: known });
  }, [state, read]);
  useEffect(restorePlace, [result === null]);

  const leaveHits = useCallback(() => fieldRef.current?.focus(), []);

  /** Queries are stored when a hit is followed, which excludes half-typed ones. */
  function rememberFollowed({ target }: MouseEvent<HTMLElement>): void {
    if (target instanceof Element && target.closest('[data-results] a') !== null) setRecent(rememberQuery(read.query));
  }

  function askAgain(query: string): void {
    fieldRef.current?.focus();
    ask({ query });
  }

  function forget(): void {
    forgetQueries();
    setRecent([]);
  }

  return (
    <div className="search-island" onClick={rememberFollowed}>
      <SearchField
        query={asked.query}
        action={routes.search()}
        onType={(query) => ask({ query })}
        onFocus={start}
        onContinue={() => findFirstLink(listRef.current)?.focus()}
        fieldRef={fieldRef}
        messages={messages}
      />
      <SearchNotices
        failed={failed}
        broken={broken}
        unknown={unknown}
        result={result}
        names={engine?.names}
        onSearch={askAgain}
        routes={routes}
        messages={messages}
      />
      <SearchStatus status={status} result={result} messages={messages} />
      {!isAsked && !failed && (
        <SearchOffers
          recent={recent}
          offers={offers}
          routes={routes}
          onSearch={(query) => ask({ query })}
          onForget={forget}
          messages={messages}
        />
      )}
      {engine !== null && result !== null && (
        <FoundHits
          engine={engine}
          asked={shown}
          result={result}
          routes={routes}
          messages={messages}
          listRef={listRef}
          onAsk={ask}
          onLeave={leaveHits}
        />
      )}
    </div>
  );
}
