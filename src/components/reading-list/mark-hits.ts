import { findCode } from '../../reading-list/find-code.ts';
import { MARKS_ADDED } from './marks.ts';

/** Sets the record codes on the buttons of hits. Needs a secure context (`crypto.subtle`). */
export async function markHits(list: HTMLElement): Promise<void> {
  if (!isSecureContext) return;
  for (const button of list.querySelectorAll<HTMLElement>('.mark:not([data-mark])')) {
    const { kind = '', id = '' } = button.closest<HTMLElement>('[data-kind]')?.dataset ?? {};
    button.dataset['mark'] = await findCode(kind, id);
  }
  dispatchEvent(new Event(MARKS_ADDED));
}
