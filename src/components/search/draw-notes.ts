import type { Routes } from '../../routes/routes.ts';
import type { SearchEngine, SearchResult } from '../../search/query/engine.ts';
import { draw, makePlace } from '../browser/draw.ts';
import {
  describeCount,
  describeLacking,
  listNotices,
  listWarnings,
  ANNOUNCE_DELAY,
  type Notice,
} from './describe-answer.ts';
import { followHere } from './follow-here.ts';
import type { EngineState } from './load-engine.ts';
import type { DialogMessages } from '../../wording/dialog-messages.ts';

/** Input of the notes. */
interface Answered {
  status: EngineState['status'];
  failed: boolean;
  result: SearchResult | null;
  names: SearchEngine['names'] | undefined;
}

/**
 * Renders errors, notices and the number of hits, between the field and the hits.
 *
 * @param onAsk Called when a query that a notice offers is followed in the same window.
 */
export function drawNotes(messages: DialogMessages, routes: Routes, onAsk: (query: string) => void) {
  const { search } = messages;
  const warnings = draw('div', { class: 'notices', role: 'alert' });
  const notices = draw('div', { class: 'notices' });
  const count = draw('div', { class: 'status', 'aria-hidden': 'true' });
  const announcement = draw('p', { class: 'visually-hidden', role: 'status' });
  const showWarnings = makePlace(warnings);
  const showNotices = makePlace(notices);
  const showCount = makePlace(count);
  let resting: ReturnType<typeof setTimeout> | undefined;

  return {
    elements: [warnings, notices, count, announcement],

    show({ status, failed, result, names }: Answered): void {
      const warned = listWarnings(failed, result, search);
      showWarnings(warned.join(), () => warned.map((text) => draw('p', {}, text)));
      const noticed = listNotices(result, names, routes, search);
      showNotices(JSON.stringify(noticed), () => noticed.map((notice) => drawNotice(notice, onAsk)));
      const said = [describeCount(status, result, search), describeLacking(result, search)];
      showCount(said.join(), () => said.filter((text) => text !== '').map((text) => draw('p', {}, text)));
      clearTimeout(resting);
      resting = setTimeout(() => (announcement.textContent = said.join(' ').trim()), ANNOUNCE_DELAY);
    },
  };
}

function drawNotice(parts: Notice, onAsk: (query: string) => void): HTMLElement {
  return draw(
    'p',
    { class: 'notice' },
    ...parts.map((part) => {
      if (typeof part === 'string') return part;
      const { text, href, query } = part;
      const link = draw('a', { href }, text);
      if (query !== undefined) link.addEventListener('click', (event) => followHere(event, () => onAsk(query)));
      return link;
    }),
  );
}
