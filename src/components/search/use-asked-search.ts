import { useCallback, useEffect, useRef, useState } from 'react';
import type { Routes } from '../../routes/routes.ts';
import { keepAddress } from '../browser/keep-address.ts';
import {
  INITIAL_LIMIT,
  nothingAsked,
  readSearchAddress,
  writeSearchAddress,
  type AskedSearch,
} from './query-address.ts';

/** State of the search page, synchronised with its URL. */
export interface AskedState {
  asked: AskedSearch;
  /** Whether the URL had invalid escapes. */
  broken: boolean;
  /** Updates parts of the state and resets the length of the list. Stable between renders. */
  ask: (change: Partial<AskedSearch>) => void;
}

/**
 * Synchronises the search state with the URL of the page, both ways.
 *
 * @param readTyped Returns input from before this code loaded; it takes precedence over the URL.
 */
export function useAskedSearch(routes: Routes, readTyped: () => string): AskedState {
  const [state, setState] = useState({ asked: nothingAsked, broken: false });
  const latest = useRef(nothingAsked);

  const keep = useCallback((asked: AskedSearch, broken: boolean) => {
    latest.current = asked;
    setState({ asked, broken });
  }, []);
  const ask = useCallback(
    (change: Partial<AskedSearch>) => {
      keep({ ...latest.current, limit: INITIAL_LIMIT, ...change }, false);
      keepAddress(writeSearchAddress(routes, latest.current));
    },
    [routes],
  );

  useEffect(() => {
    const restore = () => {
      const { asked, broken } = readSearchAddress(window.location.search);
      keep(asked, broken);
    };
    const typed = readTyped();
    if (typed === '') restore();
    else ask({ query: typed });
    window.addEventListener('popstate', restore);
    return () => window.removeEventListener('popstate', restore);
    // Runs once, on load.
  }, []);

  return { ...state, ask };
}
