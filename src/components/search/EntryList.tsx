import type { UseComboboxPropGetters } from 'downshift';
import type { MouseEvent } from 'react';
import { fill } from '../../wording/fill.ts';
import type { Messages } from '../../wording/translate.ts';
import type { Entry } from './dialog-entries.ts';
import { HitOption } from './HitOption.tsx';
import type { SearchMessages } from './messages.ts';

interface Props extends Pick<UseComboboxPropGetters<Entry>, 'getMenuProps' | 'getItemProps'> {
  entries: readonly Entry[];
  label: string;
  onFollow: (entry: Entry, event: MouseEvent) => void;
  messages: SearchMessages;
  texts: Messages['searchDialog'];
}

/** The listbox of the dialog. Every option is a link, so that it opens as links do. */
export function EntryList({ entries, label, onFollow, getMenuProps, getItemProps, messages, texts }: Props) {
  return (
    <ul {...getMenuProps({ 'aria-label': label, hidden: entries.length === 0 })}>
      {entries.map((entry, index) => (
        <li key={entry.type === 'all' ? 'all' : entry.href} role="presentation">
          <a
            {...getItemProps({ item: entry, index, onClick: (event: MouseEvent) => onFollow(entry, event) })}
            href={entry.href}
            tabIndex={-1}
            data-type={entry.type}
          >
            {describe(entry, messages, texts)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function describe(entry: Entry, messages: SearchMessages, texts: Props['texts']) {
  if (entry.type === 'hit') return <HitOption hit={entry.hit} messages={messages} />;
  if (entry.type === 'recent') return entry.query;
  const { total: n } = entry;
  return n === 0 ? texts.help : fill(n === 1 ? texts.all.one : texts.all.other, { n });
}
