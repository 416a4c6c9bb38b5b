import { useCombobox, type UseComboboxStateChangeTypes } from 'downshift';
import { useEffect, type KeyboardEvent } from 'react';
import type { Entry } from './dialog-entries.ts';

const types = useCombobox.stateChangeTypes;

/** What moves the highlight. It stays where it is when the field loses the focus or the pointer leaves the list. */
const moves: readonly UseComboboxStateChangeTypes[] = [
  types.InputKeyDownArrowDown,
  types.InputKeyDownArrowUp,
  types.InputKeyDownPageDown,
  types.InputKeyDownPageUp,
  types.ItemMouseMove,
  types.FunctionSetHighlightedIndex,
];

/** The field and list of the dialog as a combobox with a listbox, whose options are links. */
export function useEntryCombobox({ entries, query }: { entries: Entry[]; query: string }) {
  const first = findFirst(query);
  const combobox = useCombobox({
    items: entries,
    itemToString: () => query,
    inputValue: query,
    isOpen: entries.length > 0,
    selectedItem: null,
    initialHighlightedIndex: first,
    stateReducer: ({ highlightedIndex }, { type, changes }) =>
      moves.includes(type) ? changes : { ...changes, highlightedIndex },
    scrollIntoView: (option) => option?.scrollIntoView({ block: 'nearest' }),
  });
  useEffect(() => combobox.setHighlightedIndex(first), [query]);
  return combobox;
}

/** The first hit is the one that Enter opens; among earlier queries none is chosen beforehand. */
function findFirst(query: string): number {
  return query.trim() === '' ? -1 : 0;
}

/** Enter follows the highlighted link with the modifiers that are held; Home, End and Escape are the browser's. */
export function onFieldKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
  if (!['Enter', 'Home', 'End', 'Escape'].includes(event.key)) return;
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
  const link = document.getElementById(event.currentTarget.getAttribute('aria-activedescendant') ?? '');
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || link === null) return;
  event.preventDefault();
  const { ctrlKey, metaKey, shiftKey } = event;
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
}
