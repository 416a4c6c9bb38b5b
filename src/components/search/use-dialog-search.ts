import { useMemo, useState, type MouseEvent } from 'react';
import type { Routes } from '../../routes/routes.ts';
import { hitAddress } from '../../search/query/arrival.ts';
import { listEntries, type Entry } from './dialog-entries.ts';
import { LONGEST_TRAIL, rememberTrail } from './hit-trail.ts';
import { forgetQueries, readRecentQueries, rememberQuery } from './recent-queries.ts';
import { askEngine, useSearchEngine } from './use-search-engine.ts';

const request = { limit: 8 };

/**
 * What the dialog holds: the query, its answer, and what is listed.
 *
 * @param typed What was typed before this code arrived.
 * @param onLeave Called when a link is followed that takes the place of this page.
 */
export function useDialogSearch(routes: Routes, typed: string, onLeave: () => void) {
  const [state, start] = useSearchEngine(routes.searchIndex());
  const { status, engine } = state;
  const [query, setQuery] = useState(typed);
  const [recent, setRecent] = useState(readRecentQueries);
  const { result, failed } = useMemo(
    () => (query.trim() === '' ? { result: null, failed: status === 'failed' } : askEngine(state, query, request)),
    [state, query],
  );
  const entries = useMemo(() => listEntries(query, result, recent, routes), [query, result, recent, routes]);

  function type(next: string): void {
    start();
    setQuery(next);
  }

  function follow(entry: Entry, event: MouseEvent): void {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (entry.type === 'recent') {
      if (!isPlain) return;
      event.preventDefault();
      return type(entry.query);
    }
    remember();
    if (entry.type === 'hit' && result !== null) {
      const all = engine?.search(query, { limit: LONGEST_TRAIL }).hits ?? [];
      const hits = all.map((hit) => hitAddress(routes, hit));
      rememberTrail({ query, back: routes.search(query), scroll: 0, total: result.total, hits, at: entry.href });
    }
    if (isPlain) onLeave();
  }

  function remember(): void {
    setRecent(rememberQuery(query));
  }

  function forget(): void {
    forgetQueries();
    setRecent([]);
  }

  return { query, status, failed, result, entries, start, type, follow, remember, forget };
}
