import type { SearchEngine, SearchRequest, SearchResult } from '../../search/query/engine.ts';

/** How far the engine has come; `engine` is there once it is ready. */
export type EngineState =
  | { status: 'waiting' | 'loading' | 'failed'; engine: null }
  /** While it is `learning`, misspelt words find nothing yet. */
  | { status: 'learning' | 'ready'; engine: SearchEngine };

/** The state of an engine that nobody has asked for. */
export const waiting: EngineState = { status: 'waiting', engine: null };

/**
 * Prepares the search engine, which is fetched when it is first asked for.
 *
 * @param tell Called with each new state.
 * @returns The function that asks for the engine; after a failure it tries again.
 */
export function prepareEngine(indexAddress: string, tell: (state: EngineState) => void): () => void {
  let asked = false;
  let failed = false;

  return function start(): void {
    if (asked) return;
    asked = true;
    // Keep the error visible until a retry succeeds.
    if (!failed) tell({ status: 'loading', engine: null });
    loadEngine(indexAddress, tell).catch(() => {
      // A later attempt may succeed: when the reader types on, or the network is back.
      asked = false;
      failed = true;
      tell({ status: 'failed', engine: null });
      addEventListener('online', start, { once: true });
    });
  };
}

/** Tells of the engine as soon as it can be asked, and again when it understands misspelt words. */
async function loadEngine(indexAddress: string, tell: (state: EngineState) => void): Promise<void> {
  const [{ makePlainEngine }, file] = await Promise.all([
    import('../../search/query/engine.ts'),
    fetchIndex(indexAddress),
  ]);
  const { engine, addSpelling } = makePlainEngine(file);
  tell({ status: 'learning', engine });
  // Without it words are found as they are spelt.
  const spelling = await import('../../search/words/spelling.ts').catch(() => null);
  const whole = spelling === null ? engine : addSpelling(spelling.makeSpelling);
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
