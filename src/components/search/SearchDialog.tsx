import { useMemo } from 'react';
import type { Locale } from '../../wording/locales.ts';
import type { Messages } from '../../wording/translate.ts';
import { siteRoutes } from '../../routes/site-routes.ts';
import { DialogHelp } from './DialogHelp.tsx';
import { EntryList } from './EntryList.tsx';
import type { SearchMessages } from './messages.ts';
import { SearchNotices } from './SearchNotices.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { useDialogSearch } from './use-dialog-search.ts';
import { onFieldKeyDown, useEntryCombobox } from './use-entry-combobox.ts';

interface Props {
  locale: Locale;
  /** What was typed before this code arrived. */
  typed: string;
  onClose: () => void;
  messages: SearchMessages;
  texts: Messages['searchDialog'];
}

/** Search from any page: the best hits as one types, and the way to all of them. */
export function SearchDialog({ locale, typed, onClose, messages, texts }: Props) {
  const routes = useMemo(() => siteRoutes(locale), [locale]);
  const search = useDialogSearch(routes, typed, onClose);
  const { getInputProps, getMenuProps, getItemProps } = useEntryCombobox(search);
  const { query, status, failed, result, entries } = search;
  const isEmpty = query.trim() === '';

  return (
    <>
      <form action={routes.search()} onSubmit={(event) => (isEmpty ? event.preventDefault() : search.remember())}>
        <input
          {...getInputProps({
            'aria-label': messages.search.label,
            onChange: (event) => search.type(event.currentTarget.value),
            onKeyDown: onFieldKeyDown,
            onFocus: search.start,
          })}
          name="q"
          inputMode="search"
          enterKeyHint="search"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={messages.search.placeholder}
        />
        <button type="button" data-close>
          {texts.close}
        </button>
      </form>
      <SearchNotices failed={failed} broken={false} unknown={[]} result={result} routes={routes} messages={messages} />
      <SearchStatus status={isEmpty ? 'waiting' : status} result={result} messages={messages} />
      {isEmpty && entries.length > 0 && (
        <p className="recent">
          <span className="label">{texts.recent}</span>{' '}
          <button type="button" onClick={search.forget}>
            {texts.forget}
          </button>
        </p>
      )}
      <EntryList
        entries={entries}
        label={isEmpty ? texts.recent : texts.hits}
        onFollow={search.follow}
        getMenuProps={getMenuProps}
        getItemProps={getItemProps}
        messages={messages}
        texts={texts}
      />
      <DialogHelp failed={failed} teaches={isEmpty} routes={routes} messages={messages} texts={texts} />
    </>
  );
}
