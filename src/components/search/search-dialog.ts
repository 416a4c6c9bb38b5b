import type { Routes } from '../../routes/routes.ts';
import { hitAddress } from '../../search/query/arrival.ts';
import { fill } from '../../wording/fill.ts';
import { draw, makePlace } from '../browser/draw.ts';
import { takeBrief } from './brief-passage.ts';
import { Combobox } from './combobox.ts';
import { listEntries, listOffers, type Entry } from './dialog-entries.ts';
import { drawHelp } from './draw-help.ts';
import { drawHit } from './draw-hit.ts';
import { drawNotes } from './draw-notes.ts';
import { MAX_TRAIL_LENGTH, rememberTrail } from './hit-trail.ts';
import { followHere } from './follow-here.ts';
import { askEngine, prepareEngine, waiting, type Answer, type EngineState } from './load-engine.ts';
import type { DialogMessages } from '../../wording/dialog-messages.ts';
import { nameKinds } from './messages.ts';
import { forgetQueries, readRecentQueries, rememberQuery } from './recent-queries.ts';
import { viewHit } from './view-hit.ts';

/** Maximum number of hits listed. */
const MAX_HITS = 8;

/** The search dialog of every page: the best hits while typing, and a link to all. */
export class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #messages: DialogMessages;
  readonly #routes: Routes;
  readonly #start: () => void;
  readonly #notes: ReturnType<typeof drawNotes>;
  readonly #recentRow: HTMLElement;
  readonly #list = draw('div', { id: 'search-dialog-list' });
  readonly #showList = makePlace(this.#list);
  readonly #combobox: Combobox;
  readonly #help: ReturnType<typeof drawHelp>;

  #engine: EngineState = waiting;
  #answer: Answer = { result: null, failed: false };
  #recent = readRecentQueries();
  /** Query of the listed entries; null if none are listed. */
  #listed: string | null = null;

  /** @param dialog Contains a form with the field; the rest is added. */
  constructor(
    dialog: HTMLDialogElement,
    form: HTMLFormElement,
    field: HTMLInputElement,
    messages: DialogMessages,
    routes: Routes,
  ) {
    this.#dialog = dialog;
    this.#field = field;
    this.#messages = messages;
    this.#routes = routes;
    this.#notes = drawNotes(messages, routes, (query) => this.#ask(query));
    this.#recentRow = this.#drawRecentRow();
    this.#help = drawHelp(messages, routes);
    dialog.append(...this.#notes.elements, this.#recentRow, this.#list, this.#help.element);
    this.#combobox = new Combobox(field, this.#list);
    this.#start = prepareEngine(routes.searchIndex(), (state) => {
      this.#engine = state;
      this.#update();
    });

    field.addEventListener('focus', this.#start);
    field.addEventListener('input', () => this.#type());
    form.addEventListener('submit', (event) => {
      if (this.#isEmpty) event.preventDefault();
      else this.#remember();
    });
    // Handle input from before this code loaded.
    if (!this.#isEmpty || field === document.activeElement) this.#type();
    else this.#update();
  }

  get #isEmpty(): boolean {
    return this.#field.value.trim() === '';
  }

  #type(): void {
    this.#start();
    this.#update();
  }

  /** Searches for the value of the field and rerenders what changed. */
  #update(): void {
    const { value: query } = this.#field;
    const { status } = this.#engine;
    const isEmpty = this.#isEmpty;
    this.#answer = isEmpty
      ? { result: null, failed: status === 'failed' }
      : askEngine(this.#engine, query, { limit: MAX_HITS });
    const { result, failed } = this.#answer;
    const entries = isEmpty
      ? listOffers(this.#recent, this.#engine.engine, this.#routes)
      : listEntries(result, this.#routes);

    this.#notes.show({ status: isEmpty ? 'waiting' : status, failed, result, names: this.#engine.engine?.names });
    this.#recentRow.hidden = !isEmpty || this.#recent.length === 0;
    const { start, hits } = this.#messages.searchDialog;
    this.#list.ariaLabel = isEmpty ? start : hits;
    this.#showEntries(query, entries);
    this.#help.show({ failed, isEmpty });
  }

  /** Highlights the first hit, so that Enter opens it; offers get no initial highlight. */
  #showEntries(query: string, entries: readonly Entry[]): void {
    const first = this.#isEmpty ? -1 : 0;
    this.#showList(JSON.stringify([query, entries]), () => {
      const options = entries.map((entry) => this.#drawOption(entry));
      const groups = [...Map.groupBy(options, ({ dataset }) => dataset['type'])];
      // A new result for the same query keeps the highlight.
      this.#combobox.show(options, query === this.#listed ? this.#combobox.highlighted : first);
      return groups.map(([type, some]) => this.#drawGroup(type, some));
    });
    this.#listed = entries.length === 0 ? null : query;
  }

  /** Hits stand by themselves, offers in groups with a heading; that of recent queries stands above the list. */
  #drawGroup(type: string | undefined, options: readonly HTMLAnchorElement[]): HTMLElement {
    const { start } = this.#messages.search;
    const heading = type === 'recent' || type === 'example' || type === 'theme' ? start[type] : null;
    return draw(
      'div',
      { role: heading === null ? 'presentation' : 'group', 'aria-label': heading },
      heading === null || type === 'recent' ? null : draw('p', { class: 'label', 'aria-hidden': 'true' }, heading),
      ...options,
    );
  }

  #drawOption(entry: Entry): HTMLAnchorElement {
    const option = draw('a', { href: entry.href, 'data-type': entry.type }, ...this.#describe(entry));
    option.addEventListener('click', (event) => this.#follow(entry, event));
    return option;
  }

  #describe(entry: Entry): (Node | string)[] {
    const { searchDialog } = this.#messages;
    if ('query' in entry) return [entry.query];
    if (entry.type === 'theme') {
      const findings = fill(this.#messages.search.start.findings, { n: entry.findings });
      return [draw('span', {}, entry.name), ' ', draw('span', { class: 'meta' }, findings)];
    }
    if (entry.type === 'hit') {
      return drawHit(viewHit(entry.hit, { kinds: nameKinds(this.#messages) }, takeBrief));
    }
    const { total: n } = entry;
    return [n === 0 ? searchDialog.help : fill(n === 1 ? searchDialog.all.one : searchDialog.all.other, { n })];
  }

  #follow(entry: Entry, event: MouseEvent): void {
    if ('query' in entry) return followHere(event, () => this.#ask(entry.query));
    if (entry.type !== 'theme') this.#remember();
    if (entry.type === 'hit') this.#rememberTrail(entry.href);
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (isPlain) this.#dialog.close();
  }

  #ask(query: string): void {
    this.#field.value = query;
    this.#field.focus();
    this.#type();
  }

  #rememberTrail(at: string): void {
    const { engine } = this.#engine;
    const { result } = this.#answer;
    if (engine === null || result === null) return;
    const { value: query } = this.#field;
    const hits = engine.search(query, { limit: MAX_TRAIL_LENGTH }).hits.map((hit) => hitAddress(this.#routes, hit));
    rememberTrail({ query, back: this.#routes.search(query), scroll: 0, total: result.total, hits, at });
  }

  #remember(): void {
    this.#recent = rememberQuery(this.#field.value);
  }

  #drawRecentRow(): HTMLElement {
    const { recent, forget } = this.#messages.search.start;
    const button = draw('button', { type: 'button' }, forget);
    button.addEventListener('click', () => {
      forgetQueries();
      this.#recent = [];
      this.#update();
    });
    return draw('p', { class: 'recent' }, draw('span', { class: 'label' }, recent), ' ', button);
  }
}
