import { fill } from '../../wording/fill.ts';
import type { Routes } from '../../routes/routes.ts';
import type { SearchMessages } from './messages.ts';

/** What the page offers before anything is typed, besides recent queries. */
export interface Offers {
  examples: readonly string[];
  themes: readonly { id: string; name: string; findings: number }[];
}

interface Props {
  /** Null until the browser has been asked; what the build draws then only keeps the room. */
  recent: readonly string[] | null;
  offers: Offers;
  routes: Routes;
  onSearch: (query: string) => void;
  onForget: () => void;
  messages: SearchMessages;
}

/** Recent queries with a button that deletes them, examples, and the themes with most findings. */
export function SearchOffers({ recent: kept, offers, routes, onSearch, onForget, messages: { search } }: Props) {
  const { start } = search;
  const recent = kept ?? [];
  const choices = (queries: readonly string[]) =>
    queries.map((query) => (
      <li key={query}>
        <button type="button" onClick={() => onSearch(query)}>
          {query}
        </button>
      </li>
    ));
  const examples = offers.examples.filter((query) => !recent.includes(query));
  return (
    <div className="offers no-print" data-waiting={kept === null || undefined}>
      {recent.length > 0 && (
        <section aria-labelledby="siste-sok">
          <h2 id="siste-sok">{start.recent}</h2>
          <ul className="plain-list choices">
            {choices(recent)}
            <li>
              <button type="button" className="quiet" onClick={onForget}>
                {start.forget}
              </button>
            </li>
          </ul>
          <p className="meta">{search.recentNote}</p>
        </section>
      )}
      {examples.length > 0 && (
        <section aria-labelledby="eksempler">
          <h2 id="eksempler">{start.example}</h2>
          <ul className="plain-list choices">{choices(examples)}</ul>
        </section>
      )}
      {offers.themes.length > 0 && (
        <section aria-labelledby="temaer">
          <h2 id="temaer">{start.theme}</h2>
          <ul className="plain-list">
            {offers.themes.map(({ id, name, findings }) => (
              <li key={id}>
                <a href={routes.record({ collection: 'themes', id })}>
                  {name} <span className="meta">{fill(start.findings, { n: findings })}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
