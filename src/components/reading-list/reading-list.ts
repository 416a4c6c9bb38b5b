import { fill } from '../../wording/fill.ts';
import type { Messages } from '../../wording/translate.ts';
import { addList, moveEntry, removeEntry, renewCodes, replaceEntry } from '../../reading-list/arrange.ts';
import { exportCsv } from '../../reading-list/export-csv.ts';
import { exportText } from '../../reading-list/export-text.ts';
import { makeHandout, type Handout } from '../../reading-list/handout.ts';
import { MAX_LINK_LENGTH, writeList } from '../../reading-list/link-code.ts';
import { emptyList, isBlank, type ReadingList } from '../../reading-list/list.ts';
import type { RecordIndex } from '../../reading-list/record-index.ts';
import { readParameter } from '../../routes/read-parameter.ts';
import { WRITTEN_LIST } from '../../routes/routes.ts';
import { keepAddress } from '../browser/keep-address.ts';
import { Colophon } from './colophon.ts';
import { copyReferences } from './copy-references.ts';
import { describeLink, describeUnknown } from './describe-link.ts';
import { shortName } from './draw-line.ts';
import { joinWorkFiles } from './join-work-files.ts';
import { ListView } from './list-view.ts';
import { onOwnListChange, readOwnList, BACKUP_KEY, storeOwnList } from './own-list.ts';
import { partsOf, type Parts } from './parts.ts';
import { saveFile } from './save-file.ts';
import { copyLink, showLink } from './share-panel.ts';
import { startList } from './start-list.ts';
import { UndoBar } from './undo-bar.ts';

/** Maximum URL length to mirror the list in: servers reject longer ones on reload. */
const MAX_MIRRORED_LENGTH = 6000;
/** History state of a URL that mirrors the reader's own list. */
const MIRROR = 'mirrorsOwnList';

/** The page of reading lists: the reader's own, or one from a link. */
class ReadingListPage extends HTMLElement {
  #parts: Parts = partsOf(this);
  #words = {} as Messages['readingList'];
  #index: RecordIndex = { records: {}, former: {}, works: {} };
  #view!: ListView;
  #colophon!: Colophon;
  #undo!: UndoBar;
  #list = emptyList;
  #isOwn = true;
  #notices: string[] = [];

  async connectedCallback(): Promise<void> {
    this.#words = JSON.parse(
      this.querySelector('script[type="application/json"]')?.textContent ?? '{}',
    ) as Messages['readingList'];
    const index = await fetchIndex(this.dataset['records'] ?? '');
    if (index === null) return this.#say([this.#words.failed]);
    this.#index = index;
    this.#view = new ListView(this, this.#parts, this.#words);
    this.#colophon = new Colophon(this.#parts, this.#words.qr);
    this.#undo = new UndoBar(this.#parts, (list) => this.#change(list, this.#words.undone));
    this.#start();
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('input', (event) => this.#type(event));
    addEventListener('popstate', () => this.#start());
    onOwnListChange(() => this.#start());
  }

  /** Shows the list from the URL or storage. */
  #start(): void {
    this.#undo.withdraw();
    const own = readOwnList();
    const written = readParameter(location.search, WRITTEN_LIST)?.value ?? null;
    const isMirror = (history.state as Record<string, unknown> | null)?.[MIRROR] === true;
    const { isOwn, list, read } = startList(written, own, isMirror);
    if ((written?.length ?? 0) > MAX_LINK_LENGTH) {
      // Resolving every link of the page against a huge URL takes seconds.
      keepAddress((this.dataset['address'] ?? '') + written!.slice(0, MAX_LINK_LENGTH));
    }
    this.#isOwn = isOwn;
    this.#list = renewCodes(list, this.#index.former);
    this.#notices = [
      ...(own.trouble === 'damaged' ? [fill(this.#words.damaged, { key: BACKUP_KEY })] : []),
      ...(own.trouble === 'refused' ? [this.#words.unsaved] : []),
      ...(read ? describeLink(read, written?.length ?? 0, this.#words.link) : []),
    ];
    this.#show();
  }

  #show(): void {
    const handout = this.#handout();
    this.#view.show(handout, this.#isOwn ? null : readOwnList().list);
    this.#say([...this.#notices, ...describeUnknown(handout.lines, this.#words.link)]);
    this.#showAddress();
  }

  /** Updates everything with the link. */
  #showAddress(): void {
    const written = writeList(this.#list);
    const path = isBlank(this.#list) ? location.pathname : (this.dataset['address'] ?? '') + written;
    const link = new URL(path, location.href).href;
    showLink(this.#parts, link, this.#words.share);
    this.#colophon.setLink(link);
    if (!this.#isOwn) return;
    keepAddress(path.length > MAX_MIRRORED_LENGTH ? location.pathname : path, { ...history.state, [MIRROR]: true });
  }

  /** Applies a change to the reader's own list and announces it to screen readers. */
  #change(list: ReadingList, message: string): void {
    this.#undo.withdraw();
    this.#list = list;
    this.#isOwn = true;
    this.#store();
    this.#show();
    this.#parts('status').textContent = message;
  }

  #store(): void {
    if (storeOwnList(this.#list) || this.#notices.includes(this.#words.unsaved)) return;
    this.#notices = [...this.#notices, this.#words.unsaved];
    this.#say(this.#notices);
  }

  #click({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do], [data-act]') : null;
    const { do: action, act } = button?.dataset ?? {};
    if (action !== undefined)
      this.#edit(action, Number(button!.closest<HTMLElement>('[data-index]')!.dataset['index']));
    if (act === 'works') void this.#saveWorks(button!.dataset);
    else if (act !== undefined) this.#act(act);
  }

  /** Actions of the buttons of a line. */
  #edit(action: string, index: number): void {
    const list = this.#list;
    const line = this.#handout().lines[index]!;
    const name = shortName(line);
    if (action === 'up' || action === 'down') {
      const to = action === 'up' ? index - 1 : index + 1;
      const message = fill(this.#words.moved, { name, place: to + 1, total: list.entries.length });
      this.#change(moveEntry(list, index, to), message);
      this.#focus(to, `[data-do='${action}']:enabled`, '[data-do]:enabled');
    } else if (action === 'remove') {
      const message = fill(this.#words.removed, { name });
      this.#change(removeEntry(list, index), message);
      this.#undo.offer(message, list, index);
    } else if (action === 'heading') {
      const entries = list.entries.toSpliced(index, 0, { heading: '', note: '' });
      this.#change({ ...list, entries }, '');
      this.#focus(index, '[data-field="heading"]');
    } else {
      const field = this.#line(index)?.querySelector<HTMLElement>('[data-field="note"]');
      if (field) field.hidden = false;
      field?.focus();
    }
  }

  /** Actions of the buttons of the list. */
  #act(act: string): void {
    const before = readOwnList().list;
    const { column } = this.#words;
    const name = this.#fileName();
    const link = this.#parts<HTMLTextAreaElement>('link').value;
    if (act === 'copy') void copyLink(this.#parts, this.#words.share);
    if (act === 'references') void copyReferences(this.#parts, this.#handout().works, this.#words);
    if (act === 'print') print();
    if (act === 'text') saveFile(`${name}.txt`, 'text/plain', exportText(this.#handout(), link, this.#words));
    if (act === 'csv') saveFile(`${name}.csv`, 'text/csv', exportCsv(this.#handout(), location.origin, column));
    if (act === 'clear') {
      this.#change(emptyList, this.#words.cleared);
      this.#undo.offer(this.#words.cleared, before);
    }
    if (act === 'save' || act === 'replace') {
      this.#change(this.#list, this.#words.replaced);
      if (act === 'replace') this.#undo.offer(this.#words.replaced, before);
    }
    if (act === 'add') {
      this.#change(addList(before, this.#list), this.#words.merged);
      this.#undo.offer(this.#words.merged, before);
    }
  }

  /** Downloads the works of the list as a file for reference managers. */
  async #saveWorks({ files = '', ending = '' }: DOMStringMap): Promise<void> {
    const { works } = this.#handout();
    const text = await joinWorkFiles(works.map(({ id }) => fill(files, { id })));
    this.#parts('downloaded').textContent = text === null ? this.#words.download.failed : '';
    if (text !== null) saveFile(`${this.#fileName()}.${ending}`, 'text/plain', text);
  }

  #fileName(): string {
    return this.#list.title.trim().replace(/[\\/:*?"<>|]+/g, ' ') || this.#words.title;
  }

  /** Stores typed text without rerendering the fields. */
  #type({ target }: Event): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const field = target.dataset['field'];
    if (field === undefined) return;
    const { value } = target;
    const line = target.closest<HTMLElement>('[data-index]');
    if (line) {
      const index = Number(line.dataset['index']);
      this.#list = replaceEntry(this.#list, index, { ...this.#list.entries[index]!, [field]: value });
    } else {
      this.#list = { ...this.#list, [field]: value };
    }
    const shown = (line ?? this).querySelector<HTMLElement>(`[data-shown='${field}']`);
    if (shown) {
      shown.textContent = value;
      shown.hidden = value === '';
    }
    if (field === 'title') this.#view.showTitle(value);
    this.#store();
    this.#showAddress();
  }

  #handout(): Handout {
    return makeHandout(this.#list, this.#index, document.documentElement.lang);
  }

  #line(index: number): HTMLElement | null {
    return this.querySelector(`[data-index='${index}']`);
  }

  /** Focuses the first existing one of some elements of a line. */
  #focus(index: number, ...places: readonly string[]): void {
    const line = this.#line(index);
    const place = places.map((selector) => line?.querySelector<HTMLElement>(selector)).find(Boolean);
    place?.focus();
  }

  #say(notices: readonly string[]): void {
    const sentences = notices.map((notice) => {
      const sentence = document.createElement('p');
      sentence.textContent = notice;
      return sentence;
    });
    this.#parts('notices').replaceChildren(...sentences);
    this.#parts('notices').hidden = notices.length === 0;
  }
}

async function fetchIndex(address: string): Promise<RecordIndex | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as RecordIndex) : null;
  } catch {
    return null;
  }
}

customElements.define('reading-list', ReadingListPage);
