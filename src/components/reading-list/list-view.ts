import type { Messages } from '../../wording/translate.ts';
import { count, fill } from '../../wording/fill.ts';
import type { Handout, Line } from '../../reading-list/handout.ts';
import { isBlank, type ReadingList } from '../../reading-list/list.ts';
import type { ListedWork } from '../../reading-list/record-index.ts';
import { drawLine, fillText } from './draw-line.ts';
import { say, type Parts } from './parts.ts';

/** Renders a list. */
export class ListView {
  #root: HTMLElement;
  #parts: Parts;
  #words: Messages['readingList'];
  #siteTitle = document.title;

  constructor(root: HTMLElement, parts: Parts, words: Messages['readingList']) {
    this.#root = root;
    this.#parts = parts;
    this.#words = words;
  }

  /** Renders the whole list; `own` is the reader's own list, if another is shown. */
  show(handout: Handout, own: ReadingList | null): void {
    const { lines, works, endnotes, note } = handout;
    const isEmpty = lines.length === 0;
    this.#root.toggleAttribute('data-own', own === null);
    this.showTitle(handout.title);
    this.#parts<HTMLInputElement>('title').value = handout.title;
    fillText(this.#parts('opening'), 'note', note);
    this.#parts('opening').querySelector('textarea')!.hidden = false;
    this.#parts('body').hidden = false;
    this.#parts('intro').hidden = !isEmpty || own !== null;
    this.#parts('tools').hidden = this.#parts('colophon').hidden = isEmpty;
    this.#parts('opening').hidden = isEmpty && handout.title === '' && note === '';
    say(
      this.#parts('empty'),
      isEmpty ? (own ? this.#words.emptyShared : fill(this.#words.empty, { add: this.#words.add })) : '',
    );
    const total = lines.length;
    this.#parts('lines').replaceChildren(
      ...lines.map((line, index) => drawLine(line, { index, total }, (kind) => this.#template(kind), this.#words)),
    );
    this.#parts('references').hidden = works.length === 0;
    this.#parts('references-copied').textContent = '';
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-act="works"]')) {
      button.hidden = works.length === 0;
    }
    this.#parts('works').replaceChildren(...works.map(drawWork));
    this.#parts('endnotes').replaceChildren(...endnotes.map(drawWork));
    this.#showBanner(own, lines.length === 0 && note === '' && handout.title === '');
  }

  /** Shows the title of the list in the page heading and document title. */
  showTitle(title: string): void {
    const name = title.trim();
    this.#parts('heading').textContent = name || this.#words.title;
    document.title = name === '' ? this.#siteTitle : this.#siteTitle.replace(this.#words.title, () => name);
  }

  #showBanner(own: ReadingList | null, isBlankShown: boolean): void {
    this.#parts('shared').hidden = own === null;
    if (own === null) return;
    const entries = count(this.#words.entries, own.entries.length);
    const hasOwn = !isBlank(own);
    this.#parts('untouched').textContent = hasOwn
      ? fill(this.#words.shared.untouched, { entries })
      : this.#words.shared.none;
    for (const [act, isOffered] of Object.entries({ save: !hasOwn, add: hasOwn, replace: hasOwn })) {
      this.#parts('shared').querySelector<HTMLElement>(`[data-act='${act}']`)!.hidden = isBlankShown || !isOffered;
    }
    this.#parts('own-link').hidden = !hasOwn;
  }

  #template(kind: Line['kind']): HTMLTemplateElement {
    return this.#root.querySelector(`template[data-line='${kind}']`)!;
  }
}

function drawWork({ entry, language, completed }: ListedWork): HTMLLIElement {
  const [item, work] = [document.createElement('li'), document.createElement('span')];
  if (language !== null) work.lang = language;
  // Safe as HTML: the entry is from the build and contains no reader input.
  work.innerHTML = entry.html;
  item.append(work);
  if (completed === undefined) return item;
  const note = document.createElement('small');
  note.textContent = completed;
  item.append(note);
  return item;
}
