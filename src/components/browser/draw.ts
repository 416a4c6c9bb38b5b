/** What an element holds: nodes and text; null for what is left out. */
type Child = Node | string | null;

/**
 * Makes an element.
 *
 * @param attributes Those that are null are left out.
 */
export function draw<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | null> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return fillElement(document.createElement(tag), attributes, children);
}

/** Makes an element of SVG. */
export function drawSvg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number>,
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return fillElement(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/**
 * A place whose content is drawn anew only when its key changes: nothing is read aloud twice, and nothing vanishes under
 * a finger that is about to press it.
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
