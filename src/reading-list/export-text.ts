import type { Handout, Line } from './handout.ts';

/** Interface texts in the file. */
export interface TextWords {
  /** Title of a list without one. */
  title: string;
  references: string;
}

/** Exports a list as plain text, with its references and its URL. */
export function exportText({ title, note, lines, works }: Handout, address: string, words: TextWords): string {
  const references = works.length === 0 ? [] : [words.references.toUpperCase(), ...works.flatMap(writeWork)];
  return [[title || words.title, note], ...lines.map(writeLine), references, [address]]
    .map((block) => block.filter((text) => text !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

function writeWork({ entry, completed }: Handout['works'][number]): string[] {
  return completed === undefined ? [entry.text] : [entry.text, `[${completed}]`];
}

function writeLine(line: Line): string[] {
  const { note } = line.entry;
  if (line.kind === 'heading') return [line.entry.heading.toUpperCase(), note];
  if (line.kind === 'unknown') return [note];
  const { kind, title, text = '', quote, place, warning } = line.record;
  const about = [kind, quote?.speaker, place, line.cited.join('; ')].filter(Boolean).join(' · ');
  const flag = warning ? `${warning.label}: ${warning.title}` : '';
  return [quote ? `«${quote.text}»` : title, text, about, flag, note];
}
