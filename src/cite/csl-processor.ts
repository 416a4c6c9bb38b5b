import CSL, { type Engine } from 'citeproc';
import { languageFacts, type Language } from '../schemas/languages.ts';
import { authorName } from '../schemas/reference.ts';
import type { CslItem, CslName } from './csl.ts';
import { patchEnglishStyle, patchNorwegianStyle, toAuthorStyle } from './csl-style.ts';
import { loadLocale, loadStyle } from './load-csl.ts';

/** Output of a processor: whole citations and bibliographies, or the authors' names for a narrative citation. */
export type Part = 'whole' | 'authors';

/** Patches per style named in `languageFacts`. */
const patches = { 'norsk-apa-manual': patchNorwegianStyle, apa: patchEnglishStyle };

interface Processor {
  engine: Engine;
  items: Map<string, CslItem>;
  /** The current items as JSON, for comparison. */
  loaded: string;
}

/** Cache: setting up a processor takes longer than everything it formats. */
const processors = new Map<string, Processor>();

/** A processor loaded with exactly these works, so that year suffixes (2017a) disambiguate only among them. */
export function openProcessor(part: Part, language: Language, items: readonly CslItem[]): Engine {
  const key = `${part} ${language}`;
  const processor = processors.get(key) ?? startProcessor(part, language);
  processors.set(key, processor);
  const requested = JSON.stringify(items);
  if (requested === processor.loaded) return processor.engine;
  // Unload first: an id may return with other fields.
  processor.engine.updateItems([]);
  processor.items.clear();
  for (const item of items) processor.items.set(item.id, prepare(item));
  processor.engine.updateItems([...processor.items.keys()]);
  processor.loaded = requested;
  return processor.engine;
}

function startProcessor(part: Part, language: Language): Processor {
  const items = new Map<string, CslItem>();
  const { region, citation } = languageFacts[language];
  const tag = `${language}-${region}`;
  const locale = loadLocale(tag);
  const whole = patches[citation.style](loadStyle(citation.style), language);
  const style = part === 'whole' ? whole : toAuthorStyle(whole);
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id) };
  const engine = new CSL.Engine(system, style, tag, true);
  engine.opt.development_extensions.wrap_url_and_doi = true;
  return { engine, items, loaded: '[]' };
}

/** Adapts an item so that the processor formats it correctly. */
function prepare(item: CslItem): CslItem {
  const { title, genre, author, custom, ...rest } = item;
  const [, description = genre] = /^\[(.+)\]$/.exec(title ?? '') ?? [];
  // Volume, issue and pages mean nothing without a journal.
  const lacksJournal = item.type === 'article-journal' && item['container-title'] === undefined;
  // An entry without an author starts with its description; an institution in it would no longer match the citation.
  const isUnsigned = item.type === 'thesis' && author === undefined;
  return {
    ...(lacksJournal ? omit(rest, ['volume', 'issue', 'page']) : rest),
    ...(isUnsigned ? { type: 'document' } : {}),
    ...(author === undefined ? {} : { author: custom?.moreAuthors ? [joinNames(author)] : author }),
    // A description is set upright in brackets; as a title it would be in italics.
    ...(description !== undefined ? { genre: description } : title === undefined ? {} : { title }),
  };
}

/** Joins an incomplete author list to one name: CSL can truncate a list but not mark one as incomplete. */
function joinNames(authors: readonly CslName[]): CslName {
  return { literal: `${authors.map(authorName).join(', ')} et al.` };
}

function omit<T extends object>(object: T, fields: readonly string[]): T {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field))) as T;
}
