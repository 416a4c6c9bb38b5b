import CSL, { type Engine } from 'citeproc';
import { languageFacts, type Language } from '../schemas/languages.ts';
import { authorName } from '../schemas/reference.ts';
import type { CslItem, CslName } from './csl.ts';
import { mendEnglishStyle, mendNorwegianStyle, toAuthorStyle } from './csl-style.ts';
import { loadLocale, loadStyle } from './load-csl.ts';

/** What a processor writes: whole citations and lists, or the names of authors in a sentence. */
export type Part = 'whole' | 'authors';

/** The styles that languages name, each as it is used here. */
const mends = { 'norsk-apa-manual': mendNorwegianStyle, apa: mendEnglishStyle };

interface Processor {
  engine: Engine;
  /** The items it may ask for, and the same as JSON. */
  items: Map<string, CslItem>;
  known: string;
}

/** Setting up a processor takes longer than all it writes, so each is kept. */
const processors = new Map<string, Processor>();

/** A processor that knows these works and no others, so that letters after the year tell only these apart. */
export function openProcessor(part: Part, language: Language, items: readonly CslItem[]): Engine {
  const key = `${part} ${language}`;
  const processor = processors.get(key) ?? startProcessor(part, language);
  processors.set(key, processor);
  const asked = JSON.stringify(items);
  if (asked === processor.known) return processor.engine;
  // It forgets what it knew first: an id may come again with other fields.
  processor.engine.updateItems([]);
  processor.items.clear();
  for (const item of items) processor.items.set(item.id, prepare(item));
  processor.engine.updateItems([...processor.items.keys()]);
  processor.known = asked;
  return processor.engine;
}

function startProcessor(part: Part, language: Language): Processor {
  const items = new Map<string, CslItem>();
  const { region, citation } = languageFacts[language];
  const tag = `${language}-${region}`;
  const locale = loadLocale(tag);
  const whole = mends[citation.style](loadStyle(citation.style), language);
  const style = part === 'whole' ? whole : toAuthorStyle(whole);
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id) };
  const engine = new CSL.Engine(system, style, tag, true);
  engine.opt.development_extensions.wrap_url_and_doi = true;
  return { engine, items, known: '[]' };
}

/** An item in the shape in which the processor makes the right entry of it. */
function prepare(item: CslItem): CslItem {
  const { title, genre, author, custom, ...rest } = item;
  const [, description = genre] = /^\[(.+)\]$/.exec(title ?? '') ?? [];
  // The numbers of a journal that nobody names tell nothing.
  const isPlaceless = item.type === 'article-journal' && item['container-title'] === undefined;
  // Without an author its description opens the entry, and the institution in it would part the entry from the citation.
  const isUnsigned = item.type === 'thesis' && author === undefined;
  return {
    ...(isPlaceless ? leaveOut(rest, ['volume', 'issue', 'page']) : rest),
    ...(isUnsigned ? { type: 'document' } : {}),
    ...(author === undefined ? {} : { author: custom?.moreAuthors ? [joinNames(author)] : author }),
    // A description stands upright in brackets; as a title it would be set in italics.
    ...(description !== undefined ? { genre: description } : title === undefined ? {} : { title }),
  };
}

/** Authors of whom the rest is not known, as one name: the processor can shorten a list but not say that one is short. */
function joinNames(authors: readonly CslName[]): CslName {
  return { literal: `${authors.map(authorName).join(', ')} et al.` };
}

function leaveOut<T extends object>(object: T, fields: readonly string[]): T {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field))) as T;
}
