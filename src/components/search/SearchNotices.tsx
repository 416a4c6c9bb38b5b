import { fill } from '../../wording/fill.ts';
import type { Routes } from '../../routes/routes.ts';
import { LONGEST_QUERY } from '../../search/model/options.ts';
import type { SearchResult } from '../../search/query/engine.ts';
import { nameUnknown } from '../filter/filter-state.ts';
import type { SearchMessages } from './messages.ts';

interface Props {
  /** The index could not be fetched or read. */
  failed: boolean;
  /** The address held something that could not be read. */
  broken: boolean;
  /** Values of filters that the address names and that do not exist. */
  unknown: readonly string[];
  result: SearchResult | null;
  routes: Routes;
  messages: SearchMessages;
}

/** What the reader must know about a search that did not go as asked. */
export function SearchNotices({ failed, broken, unknown, result, routes, messages: { search, filter } }: Props) {
  return (
    <>
      <div className="notices" role="alert">
        {failed && <p>{search.failed}</p>}
        {broken && <p>{search.broken}</p>}
        {unknown.length > 0 && <p>{fill(filter.unknown, { values: nameUnknown(unknown) })}</p>}
        {result?.shortened === true && <p>{fill(search.shortened, { n: LONGEST_QUERY })}</p>}
      </div>
      {result?.loosened === true && <p className="notice">{search.loosened}</p>}
      {result?.unknown.map(({ operator, value, nearest }) => (
        <p className="notice" key={`${operator}:${value}`}>
          {fill(nearest === null ? search.unknownValue : search.unknownValueNear, {
            value: `${operator}:${value.slice(0, 40)}`,
            nearest: nearest ?? '',
          })}
        </p>
      ))}
      {result?.currentTerms.map(({ typed, id, title }) => (
        <p className="notice" key={id}>
          {fill(search.formerTerm, { typed })} <a href={routes.record({ collection: 'theory', id })}>{title}</a>.{' '}
          <a href={routes.search(title)}>{fill(search.searchFor, { query: title })}</a>
        </p>
      ))}
    </>
  );
}
