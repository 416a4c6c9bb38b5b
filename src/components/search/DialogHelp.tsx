import { useState } from 'react';
import type { Messages } from '../../wording/translate.ts';
import { browsedLists, type Routes } from '../../routes/routes.ts';
import type { SearchMessages } from './messages.ts';
import { isSlashKeyOn, setSlashKey } from './slash-key.ts';

interface Props {
  /** The index could not be fetched or read. */
  failed: boolean;
  /** Nothing has been typed yet, so there is room to say what can be. */
  teaches: boolean;
  routes: Routes;
  messages: SearchMessages;
  texts: Messages['searchDialog'];
}

/** What stands below the hits: the lists where search fails, how to search, and the keys. */
export function DialogHelp({ failed, teaches, routes, messages: { search, kinds }, texts }: Props) {
  const [slashKey, setSlashKeyState] = useState(isSlashKeyOn);
  const { phrase, exclude, kind } = search.operator;
  return (
    <div className="help">
      {failed && (
        <nav aria-label={search.browse}>
          <ul className="plain-list meta-row">
            {browsedLists.map((collection) => (
              <li key={collection}>
                <a href={routes.list(collection)}>{kinds[collection].many}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {teaches && !failed && (
        <>
          <p>{search.hint}</p>
          <ul className="plain-list">
            {[phrase, exclude, kind].map(({ example, text }) => (
              <li key={example}>
                <code>{example}</code> {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="keys">
        <span>{texts.keys}</span>{' '}
        <label>
          <input
            type="checkbox"
            checked={slashKey}
            onChange={({ currentTarget }) => {
              setSlashKey(currentTarget.checked);
              setSlashKeyState(currentTarget.checked);
            }}
          />{' '}
          {texts.slashKey}
        </label>
      </p>
    </div>
  );
}
