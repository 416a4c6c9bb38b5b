import { useEffect, useState } from 'react';
import type { Routes } from '../../routes/routes.ts';
import {
  keepAddress,
  nothingAsked,
  FIRST,
  readSearchAddress,
  writeSearchAddress,
  type AskedSearch,
} from './query-address.ts';

/** What is asked of the search page, in step with its address. */
export interface AskedState {
  asked: AskedSearch;
  /** Whether the address held something that could not be read. */
  broken: boolean;
  /** Asks for something else; what is not named stays, only the list begins anew. */
  ask: (change: Partial<AskedSearch>) => void;
}

/**
 * Keeps what is asked and the address of the page in step, both ways.
 *
 * @param readTyped What was typed before this code arrived; it goes before what the address says.
 */
export function useAskedSearch(routes: Routes, readTyped: () => string): AskedState {
  const [asked, setAsked] = useState(nothingAsked);
  const [broken, setBroken] = useState(false);

  useEffect(() => {
    const typed = readTyped();
    if (typed === '') restore();
    else ask({ query: typed });
    window.addEventListener('popstate', restore);
    return () => window.removeEventListener('popstate', restore);
    // Once, when the page has loaded.
  }, []);

  function restore(): void {
    const address = readSearchAddress(window.location.search);
    setAsked(address.asked);
    setBroken(address.broken);
  }

  function ask(change: Partial<AskedSearch>): void {
    const next = { ...asked, limit: FIRST, ...change };
    setAsked(next);
    setBroken(false);
    keepAddress(writeSearchAddress(routes, next));
  }

  return { asked, broken, ask };
}
