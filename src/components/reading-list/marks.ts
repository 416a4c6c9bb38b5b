import { listCodes, toggleCode } from '../../reading-list/list.ts';
import { onOwnListChange, OWN_LIST_STORED, readOwnList, storeOwnList } from './own-list.ts';

const MAX_NAME_LENGTH = 80;

/** Window event: buttons have been added to the page. */
export const MARKS_ADDED = 'marks-added';

/** Activates the reading list buttons, and shows the number of entries beside the link to the list. */
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
      // The accessible name stays fixed and unique; `aria-pressed` has the state.
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

/** The subject of a button: the heading or first words of its container. */
function nameSubject(button: HTMLElement): string {
  const whole = button.closest('figure, li, [id]');
  const subject = whole?.querySelector('h1, h2') ?? whole?.querySelector('h3, p:not(.label), a');
  return (subject?.textContent ?? '')
    .replace(/[\s¶]+/g, ' ')
    .trim()
    .slice(0, MAX_NAME_LENGTH);
}
