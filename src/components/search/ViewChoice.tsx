import type { SearchMessages } from './messages.ts';

interface Props {
  grouped: boolean;
  onChoose: (grouped: boolean) => void;
  messages: SearchMessages;
}

/** Choice between hits by rank and grouped by kind. */
export function ViewChoice({ grouped, onChoose, messages: { search } }: Props) {
  return (
    <div className="view no-print" role="group" aria-label={search.order}>
      <button type="button" aria-pressed={!grouped} onClick={() => onChoose(false)}>
        {search.byRank}
      </button>
      <button type="button" aria-pressed={grouped} onClick={() => onChoose(true)}>
        {search.byKind}
      </button>
    </div>
  );
}
