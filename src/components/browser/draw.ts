/** A child of an element; null is skipped. */
type Child = Node | string | null;

/**
 * Creates an HTML element.
 *
 * @param attributes Null values are skipped.
 */
export function draw<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | null> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return fillElement(document.createElement(tag), attributes, children);
}

/** Creates an SVG element. */
export function drawSvg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number>,
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return fillElement(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/**
 * Makes a function that rerenders an element only when its key changes, so that screen readers announce nothing twice and
 * controls do not move while being pressed.
 */
export function makePlace(element: Element): (key: string, drawContent: () => readonly Child[]) => void {
  let drawn: string | null = null;
  return (key, drawContent) => {
    if (key === drawn) return;
    drawn = key;
    element.replaceChildren(...keep(drawContent()));
  };
}

function fillElement<E extends Element>(
  element: E,
  attributes: Record<string, string | number | null>,
  children: readonly Child[],
): E {
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, `${value}`);
  element.append(...keep(children));
  return element;
}

function keep(children: readonly Child[]): (Node | string)[] {
  return children.filter((child) => child !== null);
}
