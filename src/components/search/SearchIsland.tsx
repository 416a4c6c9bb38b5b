import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { siteRoutes } from '../../routes/site-routes.ts';
import type { Kind } from '../../search/kinds.ts';
import { LONGEST_QUERY } from '../../search/options.ts';
import { findFirstLink, HitList } from './HitList.tsx';
import { KindFilter } from './KindFilter.tsx';
import type { SearchMessages } from './messages.ts';
import { keepAddress, readQueryAddress } from './query-address.ts';
import { SearchField } from './SearchField.tsx';
import { SearchNotices } from './SearchNotices.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { useSearchEngine } from './use-search-engine.ts';

const PAGE = 20;

interface Props {
  locale: Locale;
  indexAddress: string;
  messages: SearchMessages;
}

/** Search as you type. The query lives in the address; the index is fetched when it is first needed. */
export function SearchIsland({ locale, indexAddress, messages }: Props) {
  const routes = useMemo(() => siteRoutes(locale), [locale]);
  const [{ status, engine }, start] = useSearchEngine(indexAddress);
  const [query, setQuery] = useState('');
  const [broken, setBroken] = useState(false);
  const [unknownKind, setUnknownKind] = useState<string | null>(null);
  const [kind, setKind] = useState<Kind | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const fieldRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const asked = readQueryAddress(window.location.search);
    // What was typed before this code arrived goes before what the address says.
    const typed = fieldRef.current?.value ?? '';
    if (typed !== '') return type(typed);
    setQuery(asked.query);
    setKind(asked.kind);
    setUnknownKind(asked.unknownKind);
    setBroken(asked.broken);
    if (asked.query !== '' || document.activeElement === fieldRef.current) start();
    // Once, when the page has loaded.
  }, []);

  const read = useDeferredValue(query);
  const result = useMemo(() => {
    if (engine === null || read.trim() === '') return null;
    const all = engine.search(read, { limit });
    return kind === null || !all.counts.has(kind) ? all : engine.search(read, { limit, kind });
  }, [engine, read, kind, limit]);
  const chosen = kind !== null && result?.counts.has(kind) === true ? kind : null;
  const available = chosen === null ? result?.total : result?.counts.get(chosen);

  function type(typed: string): void {
    start();
    setQuery(typed);
    setLimit(PAGE);
    setBroken(false);
    keep(typed, kind);
  }

  function choose(next: Kind | null): void {
    setKind(next);
    setLimit(PAGE);
    setUnknownKind(null);
    keep(query, next);
  }

  function keep(typed: string, narrowed: Kind | null): void {
    keepAddress(
      routes.search(
        typed.trim() === '' ? undefined : typed.slice(0, LONGEST_QUERY),
        narrowed === null ? {} : { kind: [narrowed] },
      ),
    );
  }

  return (
    <div className="search-island">
      <SearchField
        query={query}
        action={routes.search()}
        onType={type}
        onFocus={start}
        onContinue={() => findFirstLink(listRef.current)?.focus()}
        fieldRef={fieldRef}
        messages={messages}
      />
      <SearchNotices
        failed={status === 'failed'}
        broken={broken}
        unknownKind={unknownKind}
        shortened={result?.shortened ?? false}
        messages={messages}
      />
      <SearchStatus status={status} result={result} messages={messages} />
      {result !== null && result.total > 0 && (
        <>
          <KindFilter
            counts={result.counts}
            total={result.total}
            chosen={chosen}
            onChoose={choose}
            messages={messages}
          />
          <HitList
            hits={result.hits}
            routes={routes}
            messages={messages}
            listRef={listRef}
            onLeave={() => fieldRef.current?.focus()}
          />
          {result.hits.length < (available ?? 0) && (
            <p className="more no-print">
              <span className="meta">
                {fill(messages.search.shown, { shown: result.hits.length, total: available ?? 0 })}
              </span>{' '}
              <button type="button" onClick={() => setLimit(limit + PAGE)}>
                {messages.search.more}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
