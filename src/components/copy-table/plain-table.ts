/**
 * Makes a plain copy of a table, or of a list as a table, for word processors: the visible content with spans and italics,
 * without links, classes and hidden parts. The items of a list are rows, or what it marks with `data-row`; an element with `data-cell="1"` is in the second
 * column, as its `data-value` if it has one.
 *
 * @param headings Column headings for a list.
 */
export function makePlainTable(source: HTMLElement, headings: readonly string[]): HTMLTableElement {
  const plain = document.createElement('table');
  // Word processors need it to draw cell borders.
  plain.setAttribute('border', '1');
  if (source instanceof HTMLTableElement) {
    const rows = [...source.rows].filter(isShown);
    if (source.caption !== null) plain.createCaption().append(source.caption.textContent.trim());
    plain.append(...rows.map((row) => makeRow([...row.cells].filter(isShown).map(copyCell))));
  } else {
    const marked = source.querySelectorAll('[data-row]');
    const items = [...(marked.length > 0 ? marked : source.children)].filter(isShown);
    plain.append(
      makeRow(headings.map((heading) => makeCell('th', [heading]))),
      ...items.map((item) => makeRow(headings.map((_, column) => makeCell('td', copyColumn(item, column))))),
    );
  }
  return plain;
}

/** Formats a table as tab-separated lines; a spanning cell is followed by empty ones. */
export function toTabbed(table: HTMLTableElement): string {
  const lines: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, top) => {
    let left = 0;
    for (const cell of row.cells) {
      while (lines[top]![left] !== undefined) left += 1;
      for (let y = top; y < Math.min(top + cell.rowSpan, lines.length); y += 1) {
        for (let x = left; x < left + cell.colSpan; x += 1) lines[y]![x] = '';
      }
      lines[top]![left] = cell.textContent;
      left += cell.colSpan;
    }
  });
  return lines.map((line) => line.join('\t')).join('\r\n');
}

function copyCell(cell: HTMLTableCellElement): HTMLTableCellElement {
  const copy = makeCell(cell.tagName === 'TH' ? 'th' : 'td', copyContent(cell));
  if (cell.colSpan > 1) copy.colSpan = cell.colSpan;
  if (cell.rowSpan > 1) copy.rowSpan = cell.rowSpan;
  return copy;
}

function copyColumn(item: Element, column: number): (Node | string)[] {
  const cell = item.querySelector<HTMLElement>(`[data-cell="${column}"]`);
  if (cell === null) return [];
  return cell.dataset['value'] === undefined ? copyContent(cell) : [cell.dataset['value']];
}

function copyContent(element: Element): (Node | string)[] {
  return [...element.childNodes].flatMap((child): (Node | string)[] => {
    if (child instanceof Text) return [child.data];
    if (!(child instanceof HTMLElement) || !isShown(child)) return [];
    // Adjacent parts are separated by CSS only.
    const content = [child.previousSibling instanceof Element ? ' ' : '', ...copyContent(child)];
    if (child.tagName !== 'EM' && child.tagName !== 'I') return content;
    const italic = document.createElement('i');
    italic.append(...content);
    return [italic];
  });
}

function isShown(element: Element): boolean {
  return !element.matches('[hidden], .visually-hidden');
}

function makeRow(cells: readonly HTMLTableCellElement[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(...cells);
  return row;
}

/** Removes the white space of the markup from a cell. */
function makeCell(name: 'th' | 'td', content: readonly (Node | string)[]): HTMLTableCellElement {
  const cell = document.createElement(name);
  cell.append(...content);
  cell.normalize();
  for (const child of cell.childNodes) if (child instanceof Text) child.data = child.data.replace(/\s+/g, ' ');
  const { firstChild, lastChild } = cell;
  if (firstChild instanceof Text) firstChild.data = firstChild.data.trimStart();
  if (lastChild instanceof Text) lastChild.data = lastChild.data.trimEnd();
  return cell;
}
