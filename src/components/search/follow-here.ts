/** A click on a link, of the browser or of React. */
type Click = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'preventDefault'>;

/** Does something instead of following a link, unless the click asks for another window or a file. */
export function followHere(click: Click, act: () => void): void {
  if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
  click.preventDefault();
  act();
}
