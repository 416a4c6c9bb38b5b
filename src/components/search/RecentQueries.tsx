import type { SearchMessages } from './messages.ts';

interface Props {
  queries: readonly string[];
  onSearch: (query: string) => void;
  onForget: () => void;
  messages: SearchMessages;
}

/** Recent queries, and a button that deletes them. */
export function RecentQueries({ queries, onSearch, onForget, messages: { search } }: Props) {
  if (queries.length === 0) return null;
  return (
    <section className="recent no-print" aria-labelledby="siste-sok">
      <h2 id="siste-sok">{search.recent}</h2>
      <ul className="plain-list choices">
        {queries.map((query) => (
          <li key={query}>
            <button type="button" onClick={() => onSearch(query)}>
              {query}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="quiet" onClick={onForget}>
            {search.forget}
          </button>
        </li>
      </ul>
      <p className="meta">{search.recentNote}</p>
    </section>
  );
}
