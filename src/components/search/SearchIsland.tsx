import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { siteRoutes } from '../../routes/site-routes.ts';
import { hasFilters, type Facet } from '../../search/facets.ts';
import type { Kind } from '../../search/kinds.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { HitGroups } from './HitGroups.tsx';
import { findFirstLink, HitList } from './HitList.tsx';
import { KindFilter } from './KindFilter.tsx';
import type { SearchMessages } from './messages.ts';
import { NothingFound } from './NothingFound.tsx';
import {
  checkFilters,
  keepAddress,
  nothingAsked,
  PAGE,
  readSearchAddress,
  toggleFilter,
  writeSearchAddress,
  type AskedSearch,
} from './query-address.ts';
import { SearchField } from './SearchField.tsx';
import { SearchNotices } from './SearchNotices.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { useSearchEngine } from './use-search-engine.ts';
import { ViewChoice } from './ViewChoice.tsx';

interface Props {
  locale: Locale;
  indexAddress: string;
  messages: SearchMessages;
}

/** Search as you type. What is asked lives in the address; the index is fetched when it is first needed. */
export function SearchIsland({ locale, indexAddress, messages }: Props) {
  const routes = useMemo(() => siteRoutes(locale), [locale]);
  const [{ status, engine }, start] = useSearchEngine(indexAddress);
  const [asked, setAsked] = useState(nothingAsked);
  const [broken, setBroken] = useState(false);
  const fieldRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLOListElement>(null);

  useEffect(() => {
    // What was typed before this code arrived goes before what the address says.
    const typed = fieldRef.current?.value ?? '';
    if (typed === '') restore();
    else ask({ query: typed });
    if (document.activeElement === fieldRef.current) start();
    window.addEventListener('popstate', restore);
    return () => window.removeEventListener('popstate', restore);
    // Once, when the page has loaded.
  }, []);

  const read = useDeferredValue(asked);
  const { filters, unknown } = useMemo(
    () => (engine === null ? { filters: {}, unknown: [] } : checkFilters(read.filters, engine.names)),
    [engine, read.filters],
  );
  const result = useMemo(() => {
    if (engine === null || (read.query.trim() === '' && !hasFilters(filters))) return null;
    return engine.search(read.query, { limit: read.limit, filters });
  }, [engine, read, filters]);

  function restore(): void {
    const address = readSearchAddress(window.location.search);
    setAsked(address.asked);
    setBroken(address.broken);
    if (address.asked.query !== '' || hasFilters(address.asked.filters)) start();
  }

  function ask(change: Partial<AskedSearch>): void {
    const next = { ...asked, limit: PAGE, ...change };
    start();
    setAsked(next);
    setBroken(false);
    keepAddress(writeSearchAddress(routes, next));
  }

  const toggle = (facet: Facet, value: string) => ask({ filters: toggleFilter(filters, facet, value) });
  const chooseKind = (kind: Kind | null) =>
    ask({ filters: kind === null ? { ...filters, kind: [] } : toggleFilter(filters, 'kind', kind) });
  const hasChoice = result !== null && (result.unfiltered > 0 || hasFilters(filters));
  const leaveList = () => fieldRef.current?.focus();

  return (
    <div className="search-island">
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
        failed={status === 'failed'}
        broken={broken}
        unknown={unknown}
        result={result}
        routes={routes}
        messages={messages}
      />
      <SearchStatus status={status} result={result} messages={messages} />
      {engine !== null && result !== null && (
        <>
          {hasChoice && (
            <KindFilter
              counts={result.counts.kind}
              chosen={filters.kind ?? []}
              onChoose={chooseKind}
              messages={messages}
            />
          )}
          <ChosenFilters
            filters={filters}
            names={engine.names}
            onRemove={toggle}
            onClear={() => ask({ filters: {} })}
            messages={messages}
          />
          <div className="found">
            {hasChoice && (
              <FacetPanel
                counts={result.counts}
                filters={filters}
                names={engine.names}
                onToggle={toggle}
                messages={messages}
              />
            )}
            <div className="hits">
              {result.total === 0 && (
                <NothingFound
                  engine={engine}
                  result={result}
                  routes={routes}
                  onSearch={(query) => ask({ query, filters: {} })}
                  onClearFilters={() => ask({ filters: {} })}
                  messages={messages}
                />
              )}
              {result.total > 1 && (
                <ViewChoice grouped={asked.grouped} onChoose={(grouped) => ask({ grouped })} messages={messages} />
              )}
              {read.grouped ? (
                <HitGroups
                  engine={engine}
                  asked={{ ...read, filters }}
                  result={result}
                  routes={routes}
                  onChoose={(kind) => ask({ grouped: false, filters: { ...filters, kind: [kind] } })}
                  onLeave={leaveList}
                  messages={messages}
                />
              ) : (
                <HitList hits={result.hits} routes={routes} messages={messages} listRef={listRef} onLeave={leaveList} />
              )}
              {!read.grouped && result.hits.length < result.total && (
                <p className="more no-print">
                  <span className="meta">
                    {fill(messages.search.shown, { shown: result.hits.length, total: result.total })}
                  </span>{' '}
                  <button type="button" onClick={() => ask({ limit: asked.limit + PAGE })}>
                    {messages.search.more}
                  </button>
                </p>
              )}
            </div>
          </div>
        </>
      )}
    </div>
  );
}
