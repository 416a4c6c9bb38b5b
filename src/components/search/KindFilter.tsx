import { fill } from '../../i18n/fill.ts';
import { kinds, type Kind } from '../../search/kinds.ts';
import type { SearchMessages } from './messages.ts';

interface Props {
  /** How many hits there are of each kind. */
  counts: ReadonlyMap<Kind, number>;
  total: number;
  chosen: Kind | null;
  onChoose: (kind: Kind | null) => void;
  messages: SearchMessages;
}

/** Buttons that narrow the hits to one kind. */
export function KindFilter({ counts, total, chosen, onChoose, messages }: Props) {
  const { filter, all, kindCount } = messages.search;
  const choices = [
    { kind: null, label: fill(kindCount, { kind: all, n: total }) },
    ...kinds
      .filter((kind) => counts.has(kind))
      .map((kind) => ({ kind, label: fill(kindCount, { kind: messages.kinds[kind].many, n: counts.get(kind) ?? 0 }) })),
  ];
  return (
    <div className="kinds no-print" role="group" aria-label={filter}>
      {choices.map(({ kind, label }) => (
        <button key={label} type="button" aria-pressed={kind === chosen} onClick={() => onChoose(kind)}>
          {label}
        </button>
      ))}
    </div>
  );
}
