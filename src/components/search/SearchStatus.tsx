import { useEffect, useState } from 'react';
import type { SearchResult } from '../../search/query/engine.ts';
import { describeCount, describeLacking, ANNOUNCE_DELAY } from './describe-answer.ts';
import type { EngineState } from './load-engine.ts';
import type { SearchMessages } from './messages.ts';

interface Props {
  status: EngineState['status'];
  result: SearchResult | null;
  messages: SearchMessages;
}

/** The number of hits: shown at once, announced after a debounce. */
export function SearchStatus({ status, result, messages: { search } }: Props) {
  const count = describeCount(status, result, search);
  const lacking = describeLacking(result, search);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(`${count} ${lacking}`.trim()), ANNOUNCE_DELAY);
    return () => clearTimeout(timer);
  }, [count, lacking]);

  return (
    <>
      <div className="status" aria-hidden="true">
        <p>{count}</p>
        {lacking !== '' && <p className="meta">{lacking}</p>}
      </div>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </>
  );
}
