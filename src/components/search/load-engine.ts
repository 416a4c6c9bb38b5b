import type { SearchEngine, SearchRequest, SearchResult } from '../../search/query/engine.ts';

/** Loading state of the search engine; `engine` is set once it can search. */
export type EngineState =
  | { status: 'waiting' | 'loading' | 'failed'; engine: null }
  /** `learning`: the spelling correction is still loading. */
  | { status: 'learning' | 'ready'; engine: SearchEngine };

/** The initial state. */
export const waiting: EngineState = { status: 'waiting', engine: null };

/**
 * Prepares lazy loading of the search engine.
 *
 * @param onState Called with each new state.
 * @returns The function that starts loading; after a failure it retries.
 */
export function prepareEngine(indexAddress: string, onState: (state: EngineState) => void): () => void {
  let asked = false;
  let failed = false;

  return function start(): void {
    if (asked) return;
    asked = true;
    // Keep the error visible until a retry succeeds.
    if (!failed) onState({ status: 'loading', engine: null });
    loadEngine(indexAddress, onState).catch(() => {
      // Retry when the reader types on, or the network is back.
      asked = false;
      failed = true;
      onState({ status: 'failed', engine: null });
      addEventListener('online', start, { once: true });
    });
  };
}

/** Loads the engine, then its spelling correction; reports the state after each. */
async function loadEngine(indexAddress: string, onState: (state: EngineState) => void): Promise<void> {
  const [{ makePlainEngine }, file] = await Promise.all([
    import('../../search/query/engine.ts'),
    fetchIndex(indexAddress),
  ]);
  const { engine, addSpelling } = makePlainEngine(file);
  onState({ status: 'learning', engine });
  // On failure, search without spelling correction.
  const spelling = await import('../../search/words/spelling.ts').catch(() => null);
  const whole = spelling === null ? engine : addSpelling(spelling.makeSpelling);
  onState({ status: 'ready', engine: whole });
  whenIdle(() => whole.warmUp());
}

/** A search result, or a failure: a damaged index may only be detected by searching. */
export interface Answer {
  result: SearchResult | null;
  failed: boolean;
}

/** Searches. The result is null until the engine is ready, and for no hits until the spelling correction is. */
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
  // Revalidate: an index of an earlier build would not fit the code. Offline the service worker answers from its cache.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work);
  else setTimeout(work, 200);
}
