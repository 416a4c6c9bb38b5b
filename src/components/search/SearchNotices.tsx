import { fill } from '../../wording/fill.ts';
import type { Routes } from '../../routes/routes.ts';
import type { SearchResult } from '../../search/query/engine.ts';
import { nameUnknown } from '../filter/filter-state.ts';
import { listNotices, listWarnings } from './describe-answer.ts';
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
        {listWarnings(failed, result, search).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {broken && <p>{search.broken}</p>}
        {unknown.length > 0 && <p>{fill(filter.unknown, { values: nameUnknown(unknown) })}</p>}
      </div>
      {listNotices(result, routes, search).map((parts, index) => (
        <p className="notice" key={index}>
          {parts.map((part) =>
            typeof part === 'string' ? (
              part
            ) : (
              <a key={part.href} href={part.href}>
                {part.text}
              </a>
            ),
          )}
        </p>
      ))}
    </>
  );
}
