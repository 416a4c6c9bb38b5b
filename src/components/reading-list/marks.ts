import { listCodes, toggleCode } from '../../reading-list/list.ts';
import { onOwnListChange, OWN_LIST_STORED, readOwnList, storeOwnList } from './own-list.ts';

const LONGEST_NAME = 80;

/** Event on the window: the page has got more buttons. */
export const MARKS_ADDED = 'marks-added';

/** Brings the buttons that put a record in the reading list to life, and counts its entries beside the link to it. */
export function watchMarks(link: HTMLElement): void {
  const { add = '', added = '', refused = '' } = link.dataset;
  const count = link.querySelector('[data-count]');

  const show = (): void => {
    const { list } = readOwnList();
    const codes = listCodes(list);
    if (count) count.textContent = codes.size === 0 ? '' : `${codes.size}`;
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-mark]')) {
      const isMarked = codes.has(button.dataset['mark'] ?? '');
      button.ariaPressed = `${isMarked}`;
      button.textContent = isMarked ? added : add;
      // The name stays as it is and tells the buttons of a page apart; whether it is in the list is its state.
      button.ariaLabel = `${add}: ${nameSubject(button)}`;
    }
  };

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-mark]') : null;
    if (button === null) return;
    const isStored = storeOwnList(toggleCode(readOwnList().list, button.dataset['mark'] ?? ''));
    if (!isStored) button.textContent = button.ariaLabel = refused;
  });
  onOwnListChange(show);
  addEventListener(OWN_LIST_STORED, show);
  addEventListener(MARKS_ADDED, show);
  show();
}

/** What a button is about: the heading or the first words of what it stands in. */
function nameSubject(button: HTMLElement): string {
  const whole = button.closest('figure, li, [id]');
  const subject = whole?.querySelector('h1') ?? whole?.querySelector('h3, p:not(.label), a');
  return (subject?.textContent ?? '')
    .replace(/[\s¶]+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
}
