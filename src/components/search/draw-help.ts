import { browsedLists, type Routes } from '../../routes/routes.ts';
import { draw } from '../browser/draw.ts';
import type { DialogMessages } from '../../wording/dialog-messages.ts';
import { isSlashKeyOn, setSlashKey } from './slash-key.ts';

/** The help below the hits: links if search fails, hints and operators if the query is empty, and the keys. */
export function drawHelp(messages: DialogMessages, routes: Routes) {
  const { search, searchDialog, collections } = messages;
  const lists = draw(
    'nav',
    { 'aria-label': search.browse },
    drawList(
      'plain-list meta-row',
      browsedLists.map((list) => [draw('a', { href: routes.list(list) }, collections[list])]),
    ),
  );
  const hints = [
    draw('p', {}, search.hint),
    draw(
      'details',
      {},
      draw('summary', {}, search.operators),
      drawList(
        'plain-list',
        Object.values(search.operator).map(({ example, text }) => [draw('code', {}, example), ` ${text}`]),
      ),
    ),
  ];
  const slashKey = draw('input', { type: 'checkbox' });
  slashKey.checked = isSlashKeyOn();
  slashKey.addEventListener('change', () => setSlashKey(slashKey.checked));
  const keys = draw(
    'p',
    { class: 'keys' },
    draw('span', {}, searchDialog.keys),
    ' ',
    draw('label', {}, slashKey, ` ${searchDialog.slashKey}`),
  );

  return {
    element: draw('div', { class: 'help' }, lists, ...hints, keys),

    show({ failed, isEmpty }: { failed: boolean; isEmpty: boolean }): void {
      lists.hidden = !failed;
      for (const hint of hints) hint.hidden = failed || !isEmpty;
    },
  };
}

function drawList(name: string, items: readonly (readonly (Node | string)[])[]): HTMLElement {
  return draw('ul', { class: name }, ...items.map((item) => draw('li', {}, ...item)));
}
