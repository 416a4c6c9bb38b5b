import { plugins, type BibtexEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { ExportItem } from './export-item.ts';

const { format } = plugins.config.get('@bibtex');
// Keep non-ASCII letters, and use the record's id as the entry key.
Object.assign(format, { asciiOnly: false, checkLabel: false, useIdAsLabel: true });

/** BibTeX entry types that override those of citation-js. */
const entryTypes: Partial<Record<ExportItem['type'], string>> = { thesis: 'mastersthesis', chapter: 'incollection' };

/** Fields that BibTeX reads verbatim, without escapes. */
const verbatimFields = ['url', 'doi'];

/** `howpublished` duplicates `url`. Styles print `note`; ours is written as `annote`, which they do not. */
const droppedFields = ['howpublished', 'note'];

/** Formats works as a BibTeX file in UTF-8. An incomplete author list ends with «and others». */
export function toBibtex(items: readonly ExportItem[]): string {
  return items.map(formatEntry).join('\n');
}

function formatEntry(item: ExportItem): string {
  const asked = adaptType(item);
  const [entry] = plugins.output.format('bibtex', [asked], { format: 'object' });
  const fields = listFields(item, entry!).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${entryTypes[asked.type] ?? entry!.type}{${entry!.label},\n${fields.join('')}}\n`;
}

/** Maps types without a BibTeX counterpart to a chapter or a document. */
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
