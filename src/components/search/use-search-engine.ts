import { useState } from 'react';
import { prepareEngine, waiting, type EngineState } from './load-engine.ts';

/** The state of the search engine, and the function that starts loading it. */
export function useSearchEngine(indexAddress: string): [EngineState, () => void] {
  const [state, setState] = useState(waiting);
  const [start] = useState(() => prepareEngine(indexAddress, setState));
  return [state, start];
}
