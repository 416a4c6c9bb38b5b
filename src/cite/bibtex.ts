import { plugins, type BibtexEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { ExportItem } from './export-item.ts';

const { format } = plugins.config.get('@bibtex');
// Letters stay as they are, and an entry is called what the record is called.
Object.assign(format, { asciiOnly: false, checkLabel: false, useIdAsLabel: true });

/** Types that citation-js gives no or another name in BibTeX; `type` says what kind of thesis it is. */
const entryTypes: Partial<Record<ExportItem['type'], string>> = { thesis: 'mastersthesis', chapter: 'incollection' };

/** Fields that are read character by character. */
const verbatimFields = ['url', 'doi'];

/** The address once more, for styles that know no `url`; and a note, which a style would print where it prints no `annote`. */
const droppedFields = ['howpublished', 'note'];

/** Works as a BibTeX file in UTF-8; an author list that nobody completes ends with «and others». */
export function toBibtex(items: readonly ExportItem[]): string {
  return items.map(formatEntry).join('\n');
}

function formatEntry(item: ExportItem): string {
  const asked = adaptType(item);
  const [entry] = plugins.output.format('bibtex', [asked], { format: 'object' });
  const fields = listFields(item, entry!).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${entryTypes[asked.type] ?? entry!.type}{${entry!.label},\n${fields.join('')}}\n`;
}

/** An item as a type that BibTeX knows: part of a book, or something that stands alone. */
function adaptType(item: ExportItem): ExportItem {
  const isPart = item['container-title'] !== undefined;
  if (item.type === 'entry-encyclopedia' && isPart) return { ...item, type: 'chapter' };
  if (item.type === 'article' && !isPart) return { ...item, type: 'document' };
  return item;
}

function listFields({ custom, note }: ExportItem, { properties }: BibtexEntry): [name: string, value: string][] {
  return Object.entries({ ...properties, ...(note === undefined ? {} : { annote: note }) })
    .filter(([name]) => !droppedFields.includes(name))
    .map(([name, value]) => {
      const text = verbatimFields.includes(name) ? value : value.replace(/[&%$#_]/g, '\\$&');
      return [name, name === 'author' && custom?.moreAuthors ? `${text} and others` : text];
    });
}
