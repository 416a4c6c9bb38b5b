import { fill } from '../../wording/fill.ts';
import type { Messages } from '../../wording/translate.ts';
import { nameLine, type Line } from '../../reading-list/handout.ts';
import { say } from './parts.ts';

const MAX_NAME_LENGTH = 60;

/** Zero-based position of a line. */
export interface LinePlace {
  index: number;
  total: number;
}

/** Template of a line, by kind. */
export type LineTemplates = (kind: Line['kind']) => HTMLTemplateElement;

/** Renders a line from its template. */
export function drawLine(
  line: Line,
  { index, total }: LinePlace,
  templates: LineTemplates,
  words: Messages['readingList'],
): HTMLElement {
  const content = templates(line.kind).content.cloneNode(true) as DocumentFragment;
  const element = content.firstElementChild as HTMLElement;
  element.dataset['index'] = `${index}`;
  fillText(element, 'note', line.entry.note);
  if (line.kind === 'heading') fillText(element, 'heading', line.entry.heading);
  if (line.kind === 'record') fillRecord(element, line, words);
  if (line.kind === 'unknown') {
    element.querySelector('[data-text]')!.textContent = fill(words.unknownEntry, { code: line.entry.code });
  }
  for (const button of element.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const { textContent: action } = button;
    button.ariaLabel = fill(words.doTo, { action: action.trim(), name: shortName(line) });
    button.disabled =
      button.dataset['do'] === (index === 0 ? 'up' : '') || (button.dataset['do'] === 'down' && index === total - 1);
  }
  return element;
}

/** Short name of a line. */
export function shortName(line: Line): string {
  const name = nameLine(line);
  return name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH)} …` : name;
}

/** Sets a reader's text in its field and where it is displayed. */
export function fillText(element: HTMLElement, name: string, text: string): void {
  const field = element.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field='${name}']`)!;
  const shown = element.querySelector<HTMLElement>(`[data-shown='${name}']`)!;
  field.value = shown.textContent = text;
  shown.hidden = text === '';
  // Shows the field of an existing note, else a button to add one.
  if (field.dataset['field'] === 'note') field.hidden = text === '';
}

function fillRecord(
  element: HTMLElement,
  {
    record: { kind, title, address, text = '', quote, place, isWork, warning },
    cited,
    marks,
  }: Line & { kind: 'record' },
  words: Messages['readingList'],
): void {
  const get = (selector: string) => element.querySelector<HTMLElement>(selector)!;
  for (const mark of element.querySelectorAll<HTMLElement>('.warning')) {
    const name = mark.querySelector('a')!;
    name.textContent = warning?.title ?? '';
    if (warning?.severity === mark.dataset['severity']) name.href = warning!.address;
    else mark.remove();
  }
  const link = get('.name').querySelector('a')!;
  link.href = address;
  link.textContent = quote ? kind : title;
  get('.name').classList.toggle('short', text !== '');
  say(get('[data-text]'), text);
  const sources = cited.join('; ');
  if (quote) {
    const { language, speaker } = quote;
    get('blockquote').lang = language;
    get('blockquote p').textContent = `«${quote.text}»`;
    // A quotation is first, with kind and speaker below.
    get('[data-rests]').append(link, ...[speaker, sources || words.noSource].map((part) => (part ? ` · ${part}` : '')));
    get('[data-rests]').append(drawMarks(marks));
    for (const selector of ['.name', '[data-about]']) get(selector).remove();
  } else {
    say(get('[data-about]'), [kind, place].filter(Boolean).join(' · '));
    const isTold = sources === '' || sources === title;
    say(get('[data-rests]'), isTold ? '' : fill(isWork ? words.citedAs : words.rests, { works: sources }));
    get('[data-rests]').classList.add('named');
    get(text === '' ? '.name' : '[data-text]').append(drawMarks(marks));
    get('figure').remove();
  }
}

/** The numbers of the works among the endnotes, which paper alone has. */
function drawMarks(marks: string): HTMLElement {
  const element = document.createElement('sup');
  element.className = 'marks';
  element.textContent = marks;
  return element;
}
