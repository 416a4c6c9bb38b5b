import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/translate.ts';
import { nameLine, type Line } from '../../reading-list/handout.ts';
import type { ListedRecord } from '../../reading-list/record-index.ts';

const LONGEST_NAME = 60;

/** Where a line stands; counted from zero. */
export interface LinePlace {
  index: number;
  total: number;
}

/** The empty form of a line, by its kind. */
export type LineTemplates = (kind: Line['kind']) => HTMLTemplateElement;

/** Draws a line of a list from its template. */
export function drawLine(
  line: Line,
  { index, total }: LinePlace,
  templates: LineTemplates,
  t: Messages['readingList'],
): HTMLElement {
  const content = templates(line.kind).content.cloneNode(true) as DocumentFragment;
  const element = content.firstElementChild as HTMLElement;
  element.dataset['index'] = `${index}`;
  fillText(element, 'note', line.entry.note);
  if (line.kind === 'heading') fillText(element, 'heading', line.entry.heading);
  if (line.kind === 'record') fillRecord(element, line.record, line.cited, t);
  if (line.kind === 'unknown') {
    element.querySelector('[data-text]')!.textContent = fill(t.unknownEntry, { code: line.entry.code });
  }
  for (const button of element.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const { textContent: action } = button;
    button.ariaLabel = fill(t.doTo, { action: action.trim(), name: shortName(line) });
    button.disabled =
      button.dataset['do'] === (index === 0 ? 'up' : '') || (button.dataset['do'] === 'down' && index === total - 1);
  }
  return element;
}

/** What a line is called where there is little room. */
export function shortName(line: Line): string {
  const name = nameLine(line);
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)} …` : name;
}

/** Puts a text that a reader can write in its field and in the place where it is shown. */
export function fillText(element: HTMLElement, name: string, text: string): void {
  const field = element.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field='${name}']`)!;
  const shown = element.querySelector<HTMLElement>(`[data-shown='${name}']`)!;
  field.value = shown.textContent = text;
  shown.hidden = text === '';
  // A note is written where there is one; else there is a button for it.
  if (field.dataset['field'] === 'note') field.hidden = text === '';
}

function fillRecord(
  element: HTMLElement,
  record: ListedRecord,
  cited: readonly string[],
  t: Messages['readingList'],
): void {
  const { kind, title, address, text, quote, place } = record;
  const link = element.querySelector<HTMLAnchorElement>('.name a')!;
  link.href = address;
  link.textContent = quote ? kind : title;
  const [name, about, words, said, rests] = ['.name', '[data-about]', '.words', '[data-text]', '[data-rests]'].map(
    (selector) => element.querySelector<HTMLElement>(selector)!,
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  name.classList.toggle('short', text !== undefined);
  said.textContent = text ?? '';
  said.hidden = text === undefined;
  about.textContent = [...(quote ? [] : [kind]), ...(place === undefined ? [] : [place])].join(' · ');
  about.hidden = about.textContent === '';
  const source = cited.length > 0 ? cited.join('; ') : quote ? t.noSource : '';
  rests.textContent = [quote?.speaker, source].filter(Boolean).join(' · ');
  rests.hidden = rests.textContent === '';
  words.hidden = quote === undefined;
  if (quote === undefined) return;
  words.querySelector('blockquote')!.lang = quote.language;
  words.querySelector('p')!.textContent = `«${quote.text}»`;
  // The quotation comes first; what it is and who says it stands under it.
  rests.prepend(link, ' · ');
  name.hidden = true;
}
