import { useRef } from 'react';
import type { Routes } from '../../routes/routes.ts';
import { kinds, kindValues, STUDY_FINDINGS, type KindValue } from '../../search/model/kinds.ts';
import type { SearchEngine, SearchResult } from '../../search/query/engine.ts';
import { fill } from '../../wording/fill.ts';
import { MAX_TRAIL_LENGTH } from './hit-trail.ts';
import { HitList } from './HitList.tsx';
import type { SearchMessages } from './messages.ts';
import type { AskedSearch } from './query-address.ts';

interface Props {
  engine: SearchEngine;
  asked: AskedSearch;
  result: SearchResult;
  routes: Routes;
  messages: SearchMessages;
  onChoose: (kind: KindValue) => void;
  onLeave: () => void;
}

/** Maximum number of hits shown per kind. */
const FEW = 3;

/** The best hits grouped by kind; groups are sorted by their best hit. */
export function HitGroups({ engine, asked, result, onChoose, messages, ...list }: Props) {
  const chosen = asked.filters.kind ?? [];
  const find = (kind: KindValue, limit: number) =>
    engine.search(asked.query, { limit, filters: { ...asked.filters, kind: [kind] } });
  const sought = chosen.length === 0 ? kinds : kindValues.filter((kind) => chosen.includes(kind));
  const groups = sought
    // All claims have those of studies among them.
    .filter((kind) => result.counts.kind.has(kind) && !(kind === STUDY_FINDINGS && sought.includes('findings')))
    .map((kind) => ({ kind, ...find(kind, FEW) }))
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
  return groups.map(({ kind, hits, total }) => (
    <section key={kind} className="group" aria-labelledby={`gruppe-${kind}`}>
      <h2 id={`gruppe-${kind}`}>{messages.kinds[kind].many}</h2>
      <Group
        hits={hits}
        trail={{ query: asked.query, total, listAll: () => find(kind, MAX_TRAIL_LENGTH).hits }}
        messages={messages}
        {...list}
      />
      {total > hits.length && (
        <button type="button" onClick={() => onChoose(kind)}>
          {fill(messages.search.allOfKind, { n: total, kind: messages.kinds[kind].many.toLowerCase() })}
        </button>
      )}
    </section>
  ));
}

function Group(props: Omit<Parameters<typeof HitList>[0], 'listRef'>) {
  return <HitList {...props} listRef={useRef(null)} />;
}
