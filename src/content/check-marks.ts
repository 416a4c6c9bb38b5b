import { AS_TEXT } from './as-text.ts';
import type { Fault } from './fault.ts';
import { listTokens, type Token } from './list-tokens.ts';

/** Maximum nesting. Records have about six levels; deeper input is a mistake or an attack. */
const DEEPEST = 32;

/** Assumed maximum indentation per level, in columns. */
const INDENT = 4;

/** YAML syntax that no record needs; at the start of a text it changes or drops words. */
const strange: Partial<Record<NonNullable<Token['type']>, (seen: string) => string>> = {
  anchor: (seen) => `«${seen}» leses som et merke i YAML og faller bort: ${AS_TEXT}`,
  alias: (seen) => `«${seen}» leses som en henvisning i YAML: ${AS_TEXT}`,
  tag: (seen) => `«${seen}» leses som en type i YAML og faller bort: ${AS_TEXT}`,
  'explicit-key-ind': () => `et spørsmålstegn først leses som et felt: ${AS_TEXT}`,
  'directive-line': () => `en linje som begynner med «%», leses som en instruks til YAML: ${AS_TEXT}`,
};

/** Finds valid YAML that would change or drop words silently. */
export function checkMarks(text: string): Fault[] {
  const lines = text.split('\n');
  const faults: Fault[] = [];
  const report = ({ line }: Token, reason: string) =>
    faults.push({ line, seen: (lines[line - 1] ?? '').trim(), reason });

  let depth = 0;
  /** Line of the last token other than white space, and the number of list items that start on it. */
  let lastLine = 0;
  let items = 0;
  /** Column of the field: the first token on the line after list dashes. */
  let field = 0;
  /** Tokens right of this column belong to the current value. */
  let owner = 0;
  let last: Token | undefined;

  for (const token of listTokens(text)) {
    const { type, source, line, column } = token;
    if (type === 'space' || type === 'newline') continue;
    if (type === 'comment') {
      const isCut = lastLine === line || (isValue(last) && column > owner);
      if (isCut)
        report(
          token,
          `«${source}» leses som en kommentar og faller bort: ${AS_TEXT}; en kommentar skal stå på sin egen linje`,
        );
      continue;
    }
    if (line !== lastLine) items = 0;
    if (line !== lastLine || last?.type === 'seq-item-ind') field = column;
    items += Number(type === 'seq-item-ind');
    depth += Number(type === 'flow-map-start' || type === 'flow-seq-start');
    depth -= Number(type === 'flow-map-end' || type === 'flow-seq-end');
    if (Math.max(depth, items, field / INDENT) > DEEPEST) {
      report(token, `her er mer enn ${DEEPEST} nivåer inne i hverandre: ${AS_TEXT}`);
      return faults;
    }
    if (type === 'seq-item-ind') owner = column;
    if (type === 'map-value-ind') owner = field;
    if (type === 'map-value-ind' && last?.source === '<<')
      report(token, 'felter kan ikke flettes inn med «<<»: skriv dem ut');
    const meaning = type === null ? undefined : strange[type];
    if (meaning !== undefined) report(token, meaning(source));
    last = token;
    lastLine = line + source.replace(/\n$/, '').split('\n').length - 1;
  }
  return faults;
}

function isValue(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar-header'].includes(token.type ?? '')
  );
}
