import { fill } from '../../wording/fill.ts';
import { facets, type Facet, type Filters, type NamedValue } from '../../search/model/facets.ts';
import type { SearchMessages } from './messages.ts';

interface Props {
  filters: Filters;
  names: Record<Facet, readonly NamedValue[]>;
  /** Number of hits shown, and of all. */
  shown: number;
  total: number;
  messages: SearchMessages;
}

/** What the controls say on screen, for paper: how many of the hits are there, by which filters, and where their works are. */
export function PaperNote({ filters, names, shown, total, messages: { search } }: Props) {
  const chosen = facets.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => names[facet].find(([known]) => known === value)?.[1] ?? value),
  );
  const said = [
    ...(shown < total ? [fill(search.shown, { shown, total })] : []),
    ...(chosen.length > 0 ? [`${search.chosen}: ${chosen.join(', ')}.`] : []),
    search.onPaper,
  ];
  return <p className="on-paper meta">{said.join(' ')}</p>;
}
