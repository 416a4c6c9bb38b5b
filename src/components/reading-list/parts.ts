/** Finds elements by `data-part`. */
export type Parts = <E extends HTMLElement = HTMLElement>(name: string) => E;

/** The named parts of an element. */
export function partsOf(root: HTMLElement): Parts {
  return (name) => root.querySelector(`[data-part='${name}']`)!;
}

/** Sets the text of an element, hidden if empty. */
export function say(element: HTMLElement, text: string): void {
  element.textContent = text;
  element.hidden = text === '';
}
