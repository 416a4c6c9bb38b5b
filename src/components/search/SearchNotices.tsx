import { fill } from '../../i18n/fill.ts';
import { LONGEST_QUERY } from '../../search/options.ts';
import type { SearchMessages } from './messages.ts';

interface Props {
  /** The index could not be fetched or read. */
  failed: boolean;
  /** The address held something that could not be read. */
  broken: boolean;
  /** A kind of record that the address names and that does not exist. */
  unknownKind: string | null;
  shortened: boolean;
  messages: SearchMessages;
}

/** What the reader must know about a search that did not go as asked. */
export function SearchNotices({ failed, broken, unknownKind, shortened, messages: { search } }: Props) {
  return (
    <div className="notices" role="alert">
      {failed && <p>{search.failed}</p>}
      {broken && <p>{search.broken}</p>}
      {unknownKind !== null && <p>{fill(search.unknownKind, { kind: unknownKind.slice(0, 40) })}</p>}
      {shortened && <p>{fill(search.shortened, { n: LONGEST_QUERY })}</p>}
    </div>
  );
}
