import { numberWorks } from '../../cite/endnotes.ts';

/** Marks in parts that paper leaves out: filtered away, or closed and not asked for. */
const NOT_PRINTED = '[hidden], :root:not([data-details]) details:not([open], .printed)';

/** Numbers the endnotes by what is printed; what nothing printed cites is left out. */
export function numberEndnotes(): void {
  const marks = [...document.querySelectorAll<HTMLElement>('[data-cites]')].filter(
    (mark) => mark.closest(NOT_PRINTED) === null,
  );
  const workOf = ({ dataset }: HTMLElement) => dataset['cites'] ?? '';
  const numbers = numberWorks(marks.map(workOf));
  for (const mark of marks) mark.textContent = `${numbers.get(workOf(mark))}`;
  for (const list of document.querySelectorAll('[data-endnotes]')) {
    const notes = [...list.children] as HTMLElement[];
    const numberOf = ({ dataset }: HTMLElement) => numbers.get(dataset['work'] ?? '') ?? Infinity;
    for (const note of notes) note.hidden = numberOf(note) === Infinity;
    list.append(...notes.sort((a, b) => (numberOf(a) < numberOf(b) ? -1 : 1)));
  }
}
