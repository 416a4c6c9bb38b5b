import { parse } from 'node-html-parser';

/** A page as HTML with some more of it put into the first element of a selector, before or after what that holds. */
export function insertHtml(page: string, place: 'afterbegin' | 'beforeend', selector: string, html: string): string {
  const root = parse(page, { comment: true });
  const element = root.querySelector(selector);
  if (element === null) throw new Error(`the page has no ${selector}`);
  element.insertAdjacentHTML(place, html);
  return root.toString();
}
