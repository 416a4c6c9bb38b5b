import { fill } from '../../wording/fill.ts';
import { kinds, kindValues, type KindValue } from '../../search/model/kinds.ts';
import type { SearchMessages } from './messages.ts';

interface Props {
  /** Number of hits per kind. */
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  /** Called with the kind to toggle; null for all. */
  onChoose: (kind: KindValue | null) => void;
  messages: SearchMessages;
}

/** Buttons that filter the hits by kind. */
export function KindFilter({ counts, chosen, onChoose, messages }: Props) {
  const { filter, all, kindCount } = messages.search;
  const label = (kind: string, n: number) => fill(kindCount, { kind, n });
  const total = kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  return (
    <div className="kinds no-print" role="group" aria-label={filter}>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => onChoose(null)}>
        {label(all, total)}
      </button>
      {kindValues
        .filter((kind) => counts.has(kind) || chosen.includes(kind))
        .map((kind) => (
          <button key={kind} type="button" aria-pressed={chosen.includes(kind)} onClick={() => onChoose(kind)}>
            {label(messages.kinds[kind].many, counts.get(kind) ?? 0)}
          </button>
        ))}
    </div>
  );
}
