import { findWords, type FoundWord } from './find-words.ts';

/** Selector of elements to skip: navigation, controls and hidden parts. */
const skipped =
  'nav, aside, form, button, textarea, script, style, template, svg, astro-island, .visually-hidden, .anchor';

/**
 * Highlights words in a passage with `<mark>`; a word may span several elements.
 *
 * @returns The marks in order, each with its word as `data-word`.
 */
export function markWords(passage: Element, words: readonly string[]): HTMLElement[] {
  const wanted = new Set(words);
  return listRuns(passage).flatMap((run) => {
    const pieces = run.map((text) => text.data);
    const found = findWords(pieces, wanted);
    return run.flatMap((text, index) => markIn(text, found[index] ?? []));
  });
}

/** Removes the marks and restores the text nodes. */
export function removeMarks(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function markIn(text: Text, found: readonly FoundWord[]): HTMLElement[] {
  let rest = text;
  let offset = 0;
  return found.map(({ word, start, end }) => {
    const matched = rest.splitText(start - offset);
    rest = matched.splitText(end - start);
    offset = end;
    const mark = document.createElement('mark');
    mark.className = 'arrival';
    mark.dataset['word'] = word;
    matched.replaceWith(mark);
    mark.append(matched);
    return mark;
  });
}

/** Groups the text nodes of a passage by block, since words end at block boundaries. */
function listRuns(passage: Element): Text[][] {
  const runs: Text[][] = [[]];
  const visit = (node: Node): void => {
    if (node instanceof Text) runs.at(-1)?.push(node);
    if (!(node instanceof Element) || node.matches(skipped)) return;
    const { display } = getComputedStyle(node);
    if (display === 'none') return;
    const isInline = node.tagName !== 'BR' && (display === 'inline' || display === 'contents');
    if (!isInline) runs.push([]);
    node.childNodes.forEach(visit);
    if (!isInline) runs.push([]);
  };
  passage.childNodes.forEach(visit);
  return runs.filter((run) => run.length > 0);
}
