import { memo, type RefObject } from 'react';
import { fill } from '../../wording/fill.ts';
import type { Routes } from '../../routes/routes.ts';
import { hasFilters, type Facet } from '../../search/model/facets.ts';
import type { KindValue } from '../../search/model/kinds.ts';
import type { SearchEngine, SearchResult } from '../../search/query/engine.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { MAX_TRAIL_LENGTH } from './hit-trail.ts';
import { HitGroups } from './HitGroups.tsx';
import { HitList } from './HitList.tsx';
import { KindFilter } from './KindFilter.tsx';
import type { SearchMessages } from './messages.ts';
import { NothingFound } from './NothingFound.tsx';
import { LIMIT_STEP, toggleFilter, type AskedSearch } from './query-address.ts';
import { PaperNote } from './PaperNote.tsx';
import { ViewChoice } from './ViewChoice.tsx';

interface Props {
  engine: SearchEngine;
  /** The search of the result, without unknown filters. */
  asked: AskedSearch;
  result: SearchResult;
  routes: Routes;
  messages: SearchMessages;
  listRef: RefObject<HTMLOListElement | null>;
  onAsk: (change: Partial<AskedSearch>) => void;
  /** Called when the up arrow leaves the hits. */
  onLeave: () => void;
}

/** The result of a search: hits and facets, or suggestions. Memoised, so typing alone does not rerender it. */
export const FoundHits = memo(function FoundHits({
  engine,
  asked,
  result,
  routes,
  messages,
  listRef,
  onAsk,
  onLeave,
}: Props) {
  const { filters } = asked;
  const hasChoice = result.unfiltered > 0 || hasFilters(filters);
  const toggle = (facet: Facet, value: string) => onAsk({ filters: toggleFilter(filters, facet, value) });
  const listAll = () => engine.search(asked.query, { limit: MAX_TRAIL_LENGTH, filters }).hits;
  const clear = () => onAsk({ filters: {} });
  const chooseKind = (kind: KindValue | null) =>
    onAsk({ filters: kind === null ? { ...filters, kind: [] } : toggleFilter(filters, 'kind', kind) });

  return (
    <>
      {hasChoice && (
        <KindFilter counts={result.counts.kind} chosen={filters.kind ?? []} onChoose={chooseKind} messages={messages} />
      )}
      <ChosenFilters filters={filters} names={engine.names} onRemove={toggle} onClear={clear} messages={messages} />
      {result.total > 0 && (
        <PaperNote
          filters={filters}
          names={engine.names}
          shown={asked.grouped ? result.total : result.hits.length}
          total={result.total}
          messages={messages}
        />
      )}
      <div className="found">
        {hasChoice && (
          <FacetPanel
            counts={result.counts}
            filters={filters}
            names={engine.names}
            onToggle={toggle}
            messages={messages}
          />
        )}
        <div className="hits">
          {result.total === 0 && (
            <NothingFound
              engine={engine}
              result={result}
              routes={routes}
              onSearch={(query) => onAsk({ query, filters: {} })}
              onClearFilters={clear}
              messages={messages}
            />
          )}
          {result.total > 1 && (
            <ViewChoice grouped={asked.grouped} onChoose={(grouped) => onAsk({ grouped })} messages={messages} />
          )}
          {asked.grouped ? (
            <HitGroups
              engine={engine}
              asked={asked}
              result={result}
              routes={routes}
              onChoose={(kind) => onAsk({ grouped: false, filters: { ...filters, kind: [kind] } })}
              onLeave={onLeave}
              messages={messages}
            />
          ) : (
            <HitList
              hits={result.hits}
              trail={{ query: result.query, total: result.total, listAll }}
              routes={routes}
              messages={messages}
              listRef={listRef}
              onLeave={onLeave}
            />
          )}
          {!asked.grouped && result.hits.length < result.total && (
            <p className="more no-print">
              <span className="meta">
                {fill(messages.search.shown, { shown: result.hits.length, total: result.total })}
              </span>{' '}
              <button type="button" onClick={() => onAsk({ limit: asked.limit + LIMIT_STEP })}>
                {messages.search.more}
              </button>
            </p>
          )}
        </div>
      </div>
    </>
  );
});
