import { previewFile } from '../../routes/preview-file.ts';

/** How long, in milliseconds, a pointer, the focus or a finger rests on a link before its preview is asked for. */
const REST = { pointer: 250, focus: 600, touch: 400 };

/** Where links are ways around the site or controls, or their records are told beside them. */
const EXCEPT = 'nav, header.site-header, footer, dialog, [data-results], [data-cite], .preview, [download]';

/** Shows what a record is when a reader rests on a link to it. The code that shows it is loaded on demand. */
export function watchLinks(): void {
  const template = document.querySelector<HTMLTemplateElement>('template#preview');
  if (!template || !('popover' in HTMLElement.prototype)) return;
  const start = template.dataset['start'] ?? '';
  let asked: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout>;

  const forget = (): void => {
    clearTimeout(timer);
    asked = null;
  };
  const ask = (link: HTMLAnchorElement | null, way: keyof typeof REST): void => {
    if (link === asked) return;
    forget();
    const file = link && findFile(link, start);
    if (!link || !file) return;
    asked = link;
    timer = setTimeout(() => {
      // Without the code or the file the link stays what it is.
      import('./show-preview.ts')
        .then(({ showPreview }) => showPreview(template, { link, file, way, isAsked: () => asked === link }))
        .catch(() => undefined);
    }, REST[way]);
  };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') ask(linkAt(target), 'pointer');
  });
  document.documentElement.addEventListener('pointerleave', forget);
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) ask(link, 'focus');
  });
  document.addEventListener('focusout', forget);
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    forget();
    if (pointerType === 'touch') ask(linkAt(target), 'touch');
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && forget());
  // The finger has left, or the browser has taken the touch to scroll or for its own menu.
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, forget);
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null;
  return link instanceof HTMLAnchorElement ? link : null;
}

/** The file with the preview of a link; null if it leads to no record of another page, or stands where none is shown. */
function findFile(link: HTMLAnchorElement, start: string): string | null {
  const isElsewhere = link.origin !== location.origin || link.pathname === location.pathname;
  return isElsewhere || link.closest(EXCEPT) ? null : previewFile(start, link.pathname);
}
