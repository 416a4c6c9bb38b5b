import { fill } from '../../wording/fill.ts';
import { linkExternalSearches } from '../../routes/external-search.ts';
import type { Routes } from '../../routes/routes.ts';
import type { Hit } from '../../search/query/hits.ts';
import type { SearchEngine, SearchResult } from '../../search/query/engine.ts';
import type { SearchMessages } from './messages.ts';

interface Props {
  engine: SearchEngine;
  result: SearchResult;
  routes: Routes;
  onSearch: (query: string) => void;
  onClearFilters: () => void;
  messages: SearchMessages;
}

const MAX_THEMES = 4;
const themeFilter = { kind: ['themes'] };

/** Suggestions for a search without hits: drop filters, similar words, similar themes, external catalogues. */
export function NothingFound({ engine, result, routes, onSearch, onClearFilters, messages }: Props) {
  const { search, kinds } = messages;
  const { query, unfiltered } = result;
  const words = engine.suggest(query).filter((word) => word !== query.trim());
  const near = findThemes(engine, words);
  const themes = near.length > 0 ? near : engine.search('', { limit: MAX_THEMES, filters: themeFilter }).hits;
  return (
    <div className="nothing">
      {unfiltered > 0 && (
        <p>
          {fill(search.withoutFilters, { n: unfiltered })}{' '}
          <button type="button" onClick={onClearFilters}>
            {search.clearFilters}
          </button>
        </p>
      )}
      {words.length > 0 && (
        <section aria-labelledby="naere-ord">
          <h2 id="naere-ord">{search.nearWords}</h2>
          <ul className="plain-list choices">
            {words.map((word) => (
              <li key={word}>
                <button type="button" onClick={() => onSearch(word)}>
                  {word}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="naere-temaer">
        <h2 id="naere-temaer">{near.length > 0 ? search.nearThemes : kinds.themes.many}</h2>
        <ul className="plain-list">
          {themes.map(({ id, title, place }) => (
            <li key={id}>
              <a href={routes.record({ collection: 'themes', id })}>{title.text}</a>{' '}
              <span className="meta">{place}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="andre-kilder">
        <h2 id="andre-kilder">{search.elsewhere}</h2>
        <ul className="plain-list choices">
          {linkExternalSearches(query.trim()).map(({ name, href }) => (
            <li key={name}>
              <a href={href} rel="external noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Themes that match the suggested words. */
function findThemes(engine: SearchEngine, words: readonly string[]): Hit[] {
  const found = words.flatMap((word) => engine.search(word, { limit: MAX_THEMES, filters: themeFilter }).hits);
  return [...new Map(found.map((hit) => [hit.id, hit])).values()].slice(0, MAX_THEMES);
}
