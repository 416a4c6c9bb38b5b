import { fill } from '../../wording/fill.ts';
import { carriedFacets, type Facet, type Filters, type NamedValue } from '../../search/model/facets.ts';
import type { SearchMessages } from './messages.ts';

interface Props {
  filters: Filters;
  names: Record<Facet, readonly NamedValue[]>;
  onRemove: (facet: Facet, value: string) => void;
  onClear: () => void;
  messages: SearchMessages;
}

/** Active filters with remove buttons, except kinds, which `KindFilter` shows. */
export function ChosenFilters({ filters, names, onRemove, onClear, messages: { search } }: Props) {
  const chosen = carriedFacets.flatMap((facet) => (filters[facet] ?? []).map((value) => ({ facet, value })));
  if (chosen.length === 0) return null;
  const nameOf = (facet: Facet, value: string) => names[facet].find(([known]) => known === value)?.[1] ?? value;
  return (
    <ul className="chosen plain-list no-print" aria-label={search.chosen}>
      {chosen.map(({ facet, value }) => (
        <li key={`${facet}/${value}`}>
          <button
            type="button"
            aria-label={fill(search.removeFilter, { name: nameOf(facet, value) })}
            onClick={() => onRemove(facet, value)}
          >
            {nameOf(facet, value)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="quiet" onClick={onClear}>
          {search.clearFilters}
        </button>
      </li>
    </ul>
  );
}
