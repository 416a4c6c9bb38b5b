import { useEffect, useState } from 'react';
import {
  carriedFacets,
  type Facet,
  type FacetCounts,
  type Filters,
  type NamedValue,
} from '../../search/model/facets.ts';
import { FacetGroup } from './FacetGroup.tsx';
import type { SearchMessages } from './messages.ts';

interface Props {
  counts: FacetCounts;
  filters: Filters;
  names: Record<Facet, readonly NamedValue[]>;
  onToggle: (facet: Facet, value: string) => void;
  messages: SearchMessages;
}

/** Media query for the layout with the panel in its own column. */
const WIDE = '(width >= 64rem)';

/** All facets; collapsed on narrow screens. */
export function FacetPanel({ counts, filters, names, onToggle, messages }: Props) {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(window.matchMedia(WIDE).matches), []);
  return (
    <details className="facets no-print" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.search.narrow}</summary>
      {open &&
        carriedFacets.map((facet) => (
          <FacetGroup
            key={facet}
            legend={messages.search.facet[facet]}
            values={names[facet]}
            counts={counts[facet]}
            chosen={filters[facet] ?? []}
            onToggle={(value) => onToggle(facet, value)}
            messages={messages}
          />
        ))}
    </details>
  );
}
