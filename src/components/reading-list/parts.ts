/** Gives the parts of the page by their names. */
export type Parts = <E extends HTMLElement = HTMLElement>(name: string) => E;

/** The parts of an element that its script fills. */
export function partsOf(root: HTMLElement): Parts {
  return (name) => root.querySelector(`[data-part='${name}']`)!;
}

/** Shows a text in an element that is there only while it has one. */
export function say(element: HTMLElement, text: string): void {
  element.textContent = text;
  element.hidden = text === '';
}
