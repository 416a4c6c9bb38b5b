import { useRef, useState } from 'react';
import type { SearchEngine, SearchRequest, SearchResult } from '../../search/query/engine.ts';

/** How far the engine has come; `engine` is there once it is ready. */
export type EngineState =
  | { status: 'waiting' | 'loading' | 'failed'; engine: null }
  /** While it is `learning`, misspelt words find nothing yet. */
  | { status: 'learning' | 'ready'; engine: SearchEngine };

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
    loadEngine(indexAddress, setState).catch(() => {
      // A later attempt may succeed: when the reader types on, or the network is back.
      asked.current = false;
      setState({ status: 'failed', engine: null });
      addEventListener('online', start, { once: true });
    });
  }

  return [state, start];
}

/** Tells of the engine as soon as it can be asked, and again when it understands misspelt words. */
async function loadEngine(indexAddress: string, tell: (state: EngineState) => void): Promise<void> {
  const [{ makePlainEngine }, file] = await Promise.all([
    import('../../search/query/engine.ts'),
    fetchIndex(indexAddress),
  ]);
  const { engine, learn } = makePlainEngine(file);
  tell({ status: 'learning', engine });
  // Without it words are found as they are spelt.
  const spelling = await import('../../search/words/spelling.ts').catch(() => null);
  const whole = spelling === null ? engine : learn(spelling.makeSpelling);
  tell({ status: 'ready', engine: whole });
  whenIdle(() => whole.warmUp());
}

/** An answer, if there is one. A damaged index may show only when it is searched. */
export interface Answer {
  result: SearchResult | null;
  failed: boolean;
}

/** Asks the engine. There is no answer while it is not ready, or while misspelt words may yet find something. */
export function askEngine({ status, engine }: EngineState, query: string, request: SearchRequest): Answer {
  if (engine === null) return { result: null, failed: status === 'failed' };
  try {
    const result = engine.search(query, request);
    return { result: status === 'learning' && result.total === 0 ? null : result, failed: false };
  } catch {
    return { result: null, failed: true };
  }
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
