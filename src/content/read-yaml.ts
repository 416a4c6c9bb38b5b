import { isCollection, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { AS_TEXT } from './as-text.ts';
import { checkCharacters } from './check-characters.ts';
import { checkMarks } from './check-marks.ts';
import { explainError } from './explain-error.ts';
import { toProblem, type Fault } from './fault.ts';
import { validate, type Validated } from './validate.ts';

/**
 * Parses and validates a YAML text. Stricter than YAML: whatever the parser would silently change or drop is a problem.
 *
 * @param file The name that problems give it.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, file: string): Validated<T> {
  const report = (faults: Fault[]) => ({ problems: faults.map((fault) => toProblem(file, fault)) });

  const marks = checkMarks(text);
  if (marks.length > 0) return report(marks);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  if (document.errors.length > 0) {
    // Further errors on a line have the same cause.
    const byLine = Map.groupBy(document.errors, ({ pos }) => lineCounter.linePos(pos[0]).line);
    return report([...byLine.values()].map(([first]) => explainError(first!, text, lineCounter)));
  }
  const odd = [...checkEscaped(document, text, lineCounter), ...checkFields(document, text, lineCounter)];
  if (odd.length > 0) return report(odd);
  const data: unknown = document.toJS();
  if (data === null) {
    const reason = 'er tom: skal være felter med navn';
    return { problems: [{ file, field: '', value: null, reason, suggestion: null }] };
  }
  const validated = validate(data, schema, file, (path) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) && !isCollection(node)) return null;
    const [start, end] = node.range ?? [0, 0];
    return { text: text.slice(start, end).trim(), line: lineCounter.linePos(start).line };
  });
  const numbers = 'record' in validated ? checkNumbers(document, lineCounter) : [];
  return numbers.length > 0 ? report(numbers) : validated;
}

/** What stands in the place of a field's name and is no word, as the brackets of a text that begins with them. */
function checkFields(document: Document, text: string, lineCounter: LineCounter): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && typeof key.value !== 'object') return;
      const [start] = (isScalar(key) || isCollection(key) ? key.range : null) ?? [0];
      const { line } = lineCounter.linePos(start);
      const seen = (text.split('\n')[line - 1] ?? '').trim();
      faults.push({ line, seen, reason: `foran kolonet skal navnet på et felt stå: ${AS_TEXT}` });
    },
  });
  return faults;
}

/** Numbers that are not as they look, e.g. 16 where `0x10` stands. */
function checkNumbers(document: Document, lineCounter: LineCounter): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar(_, { value, source = '', range }) {
      if (typeof value !== 'number' || /^-?(0|[1-9]\d*)(\.\d+)?$/.test(source)) return;
      const { line } = lineCounter.linePos(range?.[0] ?? 0);
      faults.push({ line, seen: source, reason: `leses som tallet ${value}: skriv det slik det er ment, med sifre` });
    },
  });
  return faults;
}

// Matches whole escapes, so that the second of two backslashes does not start one.
const ESCAPE = /\\(?:x..|u.{4}|U.{8}|.)/gs;

/** Allowed escapes: backslash, quotation mark, and codes of characters other than the line feed. */
const MEANT = /^\\(?:[\\"]|x(?!0a)..|u(?!000a)....|U(?!0000000a).{8})$/i;

/**
 * Checks double-quoted scalars: rejects escapes that change the text silently, as `\n` in "C:\new"; normalises (NFC) and
 * checks characters written as codes.
 */
function checkEscaped(document: Document, text: string, lineCounter: LineCounter): Fault[] {
  const lines = text.split('\n');
  const faults: Fault[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return;
      const [start, end] = node.range ?? [0, 0];
      const changing = [...text.slice(start, end).matchAll(ESCAPE)].filter(([escape]) => !MEANT.test(escape));
      const ofEscapes = changing.map(({ 0: escape, index }): Fault => {
        const { line } = lineCounter.linePos(start + index);
        const seen = escape === '\\\n' ? '\\' : escape;
        const reason = `«${seen}» leses som et annet tegn i doble anførselstegn: skriv «\\${seen}» eller bruk enkle anførselstegn, og skriv en tekst over flere linjer etter «>-» eller «|-», på linjene under`;
        return { line, seen: (lines[line - 1] ?? '').trim(), reason };
      });
      node.value = node.value.normalize('NFC');
      const { line } = lineCounter.linePos(start);
      const ofCharacters = checkCharacters(node.value as string).map((fault) => ({ ...fault, line }));
      faults.push(...(ofEscapes.length > 0 ? ofEscapes.slice(0, 1) : ofCharacters));
    },
  });
  return faults;
}
