import type { LineCounter, YAMLParseError } from 'yaml';
import { AS_TEXT } from './as-text.ts';
import type { Fault } from './fault.ts';
import { listTokens } from './list-tokens.ts';

/** Explanations by the first characters of a text, which YAML parses as syntax. */
const beginnings: [RegExp, string][] = [
  [/^-( |$)/, 'en bindestrek med mellomrom først leses som en liste'],
  [/^%/, 'et prosenttegn først kan ikke leses'],
  [/^[@`]/, 'tegnet teksten begynner med, kan ikke stå først'],
  [/^[|>]/, 'etter «|» og «>» skal teksten stå på linjen under'],
  [/^[[\]{}]/, 'en klamme først leses som en liste'],
  [/^,/, 'et komma først kan ikke leses'],
  [/^["']/, 'anførselstegn først leses som om de holder hele teksten, og her står det mer etter dem'],
];

/** Explanations by error code. */
const sentences: Partial<Record<YAMLParseError['code'], string>> = {
  DUPLICATE_KEY: 'feltet står to ganger: la det stå ett sted',
  MULTIPLE_DOCS: 'her begynner et nytt dokument: skriv én post i hver fil, uten «---» og «...» mellom linjene',
  BAD_INDENT: 'innrykket passer ikke med linjene over: rykk inn like mye',
  BAD_DQ_ESCAPE: 'bakstreken betyr noe i doble anførselstegn: skriv to, eller bruk enkle anførselstegn',
};

/**
 * Explains a parse error to an author.
 *
 * @param text The whole file.
 */
export function explainError(error: YAMLParseError, text: string, lineCounter: LineCounter): Fault {
  const lines = text.split('\n');
  const { line } = lineCounter.linePos(error.pos[0]);
  const fault = (at: number, reason: string): Fault => ({ line: at, seen: (lines[at - 1] ?? '').trim(), reason });

  if (error.message.startsWith('Flow ')) {
    return fault(findOpenBracket(text, line) ?? line, `klammen lukkes ikke: sett en til sist, eller ${AS_TEXT}`);
  }
  const sentence = sentences[error.code];
  if (sentence !== undefined) return fault(line, sentence);
  if (error.message.startsWith('Missing closing')) {
    const opened = [...listTokens(text)].findLast(({ type }) => type?.endsWith('quoted-scalar'));
    return fault(opened?.line ?? line, 'anførselstegnet lukkes ikke: sett ett til sist i teksten');
  }
  const value = valueOn(lines[line - 1] ?? '');
  const [, meaning] = beginnings.find(([pattern]) => pattern.test(value)) ?? [];
  if (meaning !== undefined) return fault(line, `${meaning}: ${AS_TEXT}`);
  // The parser reports a colon in a multi-line text at its first line.
  const colon = lines.findIndex(
    (text, index) => index >= line - 1 && /:(\s|$)/.test(index === line - 1 ? value : text),
  );
  if (/^(BLOCK_AS|MULTILINE)_IMPLICIT_KEY$/.test(error.code) && colon >= 0) {
    return fault(colon + 1, `et kolon i teksten leses som et felt: ${AS_TEXT}`);
  }
  if (error.message.startsWith('Implicit map keys need')) {
    return fault(line, 'her mangler et kolon etter feltnavnet, eller et innrykk hvis linjen fortsetter teksten over');
  }
  return fault(line, `er ikke gyldig YAML (${(error.message.split('\n')[0] ?? '').replace(/ at line .*$/, '')})`);
}

/** The line of the innermost bracket that is still open where a line begins. */
function findOpenBracket(text: string, before: number): number | undefined {
  const open: number[] = [];
  for (const { type, line } of listTokens(text)) {
    if (line >= before) break;
    if (type === 'flow-map-start' || type === 'flow-seq-start') open.push(line);
    if (type === 'flow-map-end' || type === 'flow-seq-end') open.pop();
  }
  return open.at(-1);
}

/** The value on a line, after list dashes and the field name. */
function valueOn(line: string): string {
  return line.replace(/^ *(?:- +)*(?:[\w-]+:(?: +|$))?/, '').trim();
}
