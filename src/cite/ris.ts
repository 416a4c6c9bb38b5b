import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { ExportItem } from './export-item.ts';

/** RIS types that override those of citation-js. */
const recordTypes: Partial<Record<ExportItem['type'], string>> = { legislation: 'STAT', article: 'GEN' };

/**
 * Formats works as a RIS file. Each value is on one line, since programs differ in how they join lines, and the page range
 * is split into first and last.
 */
export function toRis(items: readonly ExportItem[]): string {
  return items.map(formatRecord).join('\r\n');
}

function formatRecord(item: ExportItem): string {
  const [record] = plugins.output.format('ris', [item], { format: 'object' });
  const { TY, SP, ...rest } = record!;
  const [first, last] = (SP as string | undefined)?.split('-') ?? [];
  // citation-js truncates the id to 20 characters, and its DA repeats the year.
  const tags = { TY: recordTypes[item.type] ?? TY, ...rest, ID: item.id, DA: undefined, SP: first, EP: last };
  const lines = Object.entries(tags).flatMap(([tag, value]) =>
    value === undefined ? [] : [value].flat().map((text) => `${tag}  - ${text}\r\n`),
  );
  return `${lines.join('')}ER  - \r\n`;
}
