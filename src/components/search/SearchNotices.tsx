import { fill } from '../../wording/fill.ts';
import type { Routes } from '../../routes/routes.ts';
import type { SearchEngine, SearchResult } from '../../search/query/engine.ts';
import { nameUnknown } from '../filter/filter-state.ts';
import { listNotices, listWarnings } from './describe-answer.ts';
import { followHere } from './follow-here.ts';
import type { SearchMessages } from './messages.ts';

interface Props {
  /** Whether the index failed to load. */
  failed: boolean;
  /** Whether the URL had invalid escapes. */
  broken: boolean;
  /** Unknown filter values in the URL. */
  unknown: readonly string[];
  result: SearchResult | null;
  names: SearchEngine['names'] | undefined;
  onSearch: (query: string) => void;
  routes: Routes;
  messages: SearchMessages;
}

/** Errors and warnings about a search. */
export function SearchNotices(props: Props) {
  const { failed, broken, unknown, result, names, onSearch, routes, messages } = props;
  const { search, filter } = messages;
  return (
    <>
      <div className="notices" role="alert">
        {listWarnings(failed, result, search).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {broken && <p>{search.broken}</p>}
        {unknown.length > 0 && <p>{fill(filter.unknown, { values: nameUnknown(unknown) })}</p>}
      </div>
      {listNotices(result, names, routes, search).map((parts, index) => (
        <p className="notice" key={index}>
          {parts.map((part) =>
            typeof part === 'string' ? (
              part
            ) : (
              <a
                key={part.href}
                href={part.href}
                onClick={(click) => part.query !== undefined && followHere(click, () => onSearch(part.query!))}
              >
                {part.text}
              </a>
            ),
          )}
        </p>
      ))}
    </>
  );
}
