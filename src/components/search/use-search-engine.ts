import { useRef, useState } from 'react';
import type { SearchEngine } from '../../search/search.ts';

/** How far the engine has come; `engine` is there once it is ready. */
export type EngineState =
  { status: 'waiting' | 'loading' | 'failed'; engine: null } | { status: 'ready'; engine: SearchEngine };

/**
 * The search engine, made when it is first asked for.
 *
 * @returns Its state, and the function that asks for it.
 */
export function useSearchEngine(indexAddress: string): [EngineState, () => void] {
  const [state, setState] = useState<EngineState>({ status: 'waiting', engine: null });
  const asked = useRef(false);

  function start(): void {
    if (asked.current) return;
    asked.current = true;
    // What went wrong stays said until it is put right.
    setState((before) => (before.status === 'failed' ? before : { status: 'loading', engine: null }));
    loadEngine(indexAddress).then(
      (engine) => setState({ status: 'ready', engine }),
      () => {
        // A later attempt, by typing on, may succeed.
        asked.current = false;
        setState({ status: 'failed', engine: null });
      },
    );
  }

  return [state, start];
}

async function loadEngine(indexAddress: string): Promise<SearchEngine> {
  const [{ makeSearchEngine }, file] = await Promise.all([import('../../search/search.ts'), fetchIndex(indexAddress)]);
  const engine = makeSearchEngine(file);
  // What only a misspelt word needs is made ready before one is typed.
  whenIdle(() => engine.warmUp());
  return engine;
}

async function fetchIndex(address: string): Promise<unknown> {
  // An index from before the last build would not fit the code: the browser asks whether its copy still holds. Offline
  // the service worker answers with the one it keeps.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work);
  else setTimeout(work, 200);
}
