import { useState } from 'react';
import { fill } from '../../wording/fill.ts';
import type { NamedValue } from '../../search/model/facets.ts';
import type { SearchMessages } from './messages.ts';

interface Props {
  legend: string;
  values: readonly NamedValue[];
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  onToggle: (value: string) => void;
  messages: SearchMessages;
}

/** Number of values shown when collapsed. */
const FEW = 6;

/** The values of one facet as checkboxes with hit counts. Renders nothing if there is no choice. */
export function FacetGroup({ legend, values, counts, chosen, onToggle, messages: { search } }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const offered = values
    .map(([value, name = value]) => ({ value, name, count: counts.get(value) ?? 0, isChosen: chosen.includes(value) }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort((a, b) => b.count - a.count);
  if (offered.length < 2 && chosen.length === 0) return null;
  const shown = showsAll ? offered : offered.filter(({ isChosen }, index) => index < FEW || isChosen);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {shown.map(({ value, name, count, isChosen }) => (
        <label key={value}>
          <input type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
          <span>{name}</span> <span className="count">{count}</span>
        </label>
      ))}
      {shown.length < offered.length && (
        <button type="button" onClick={() => setShowsAll(true)}>
          {fill(search.allValues, { n: offered.length })}
        </button>
      )}
    </fieldset>
  );
}
