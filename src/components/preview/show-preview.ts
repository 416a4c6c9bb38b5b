import type { PagePreviews, Preview } from '../../wording/preview.ts';
import { adoptStyles } from '../browser/adopt-styles.ts';
import { draw } from '../browser/draw.ts';
import styles from './preview.css?inline';

interface Asked {
  link: HTMLAnchorElement;
  /** Address of the file with the previews of the page it leads to. */
  file: string;
  way: 'pointer' | 'focus' | 'touch';
  /** Whether the reader still rests on the link. */
  isAsked: () => boolean;
}

/** How long, in milliseconds, a pointer may be off the link and the preview on its way from one to the other. */
const GRACE = 300;
/** Space between the link and the preview, and the least around the preview, in pixels. */
const GAP = 6;
const EDGE = 12;
/** How many covered links a covered warning is worth. */
const WARNING_WEIGHT = 100;

/** Id of what is shown: the description of the link. */
const TEXT = 'preview-shown';

const files = new Map<string, Promise<PagePreviews>>();
let box: HTMLElement | null = null;
let shown: Asked | null = null;
let leaving: ReturnType<typeof setTimeout>;

/** Shows the preview of a link. Throws if its file cannot be fetched; the next rest on the link tries again. */
export async function showPreview(template: HTMLTemplateElement, asked: Asked): Promise<void> {
  const { link, file, isAsked } = asked;
  const preview = (await load(file))[decodeURIComponent(link.hash.slice(1))];
  if (!preview || !isAsked() || shown?.link === link || isToldBeside(link, preview)) return;
  hide();
  box ??= setUp(template);
  box.querySelector('div')!.replaceWith(draw('div', { id: TEXT }, ...drawPreview(preview, link.href)));
  shown = asked;
  link.setAttribute('aria-describedby', TEXT);
  box.showPopover({ source: link });
  place(box, link);
  if (asked.way === 'touch') keepFromFollowing(link);
}

/** A finger that rests until the preview comes has asked for it and not for the page; the next touch follows the link. */
function keepFromFollowing(link: HTMLAnchorElement): void {
  const next = new AbortController();
  const { signal } = next;
  link.addEventListener('click', (event) => event.preventDefault(), { signal });
  document.addEventListener('pointerdown', () => next.abort(), { signal });
}

/**
 * Above or below the whole link, so that none of its own lines is covered: of the places where it fits, the one where it
 * covers least of what a reader may need beside it; where neither is high enough, it is cut to the higher one and scrolls.
 */
function place(aside: HTMLElement, link: HTMLAnchorElement): void {
  aside.style.maxBlockSize = '';
  const { top, bottom, left } = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const x = Math.max(EDGE, Math.min(left, clientWidth - aside.offsetWidth - EDGE));
  const below = clientHeight - bottom - GAP - EDGE;
  const above = top - GAP - EDGE;
  const room = Math.floor(Math.max(below, above));
  if (room < aside.offsetHeight) aside.style.maxBlockSize = `${room}px`;
  const { offsetWidth: width, offsetHeight: height } = aside;
  const costAt = (y: number) => countCovered(new DOMRect(x, y, width, height));
  const [under, over] = [bottom + GAP, top - GAP - height];
  const isUnder = above < height || (below >= height && costAt(under) <= costAt(over));
  // Placed on the page, not in the window: it follows its link when the page is scrolled.
  aside.style.left = `${x + scrollX}px`;
  aside.style.top = `${(isUnder ? under : over) + scrollY}px`;
}

/** The weight of what a box would cover. */
function countCovered(box: DOMRect): number {
  return [...document.querySelectorAll('main :is(a, .warning)')].reduce((sum, element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isCovered = bottom > box.top && top < box.bottom && right > box.left && left < box.right;
    return sum + (isCovered ? (element.matches('a') ? 1 : WARNING_WEIGHT) : 0);
  }, 0);
}

function load(file: string): Promise<PagePreviews> {
  const kept = files.get(file) ?? fetchPreviews(file);
  files.set(file, kept);
  kept.catch(() => files.delete(file));
  return kept;
}

async function fetchPreviews(file: string): Promise<PagePreviews> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as PagePreviews;
}

/** Whether the words of a preview stand in the part of the page that the link is in, as in lists and under quotations. */
function isToldBeside(link: HTMLAnchorElement, { title, text }: Preview): boolean {
  const part = link.closest('figure, li, article, tr, header, section');
  const words = text === undefined ? title : toText(text);
  const said = squash(part?.textContent ?? '');
  return (part?.matches('figure') ? said : said.replace(squash(link.textContent), '')).includes(squash(words));
}

function toText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function drawPreview({ kind, title, lang, text, sure, warning }: Preview, href: string): (HTMLElement | null)[] {
  const sentence = draw('p');
  // Safe as HTML: it is from the build.
  sentence.innerHTML = text ?? '';
  return [
    draw('p', { class: 'label' }, kind),
    draw('p', { class: 'preview-title', lang: lang ?? null }, draw('a', { href }, title)),
    text === undefined ? null : sentence,
    sure.length === 0 ? null : draw('p', { class: 'meta' }, sure.join(' · ')),
    warning === undefined ? null : draw('p', { class: 'meta warned' }, warning),
  ];
}

function setUp(template: HTMLTemplateElement): HTMLElement {
  adoptStyles(styles);
  const aside = document.importNode(template.content, true).querySelector('aside')!;
  document.body.append(aside);
  aside.querySelector('button')?.addEventListener('click', dismiss);
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (shown?.way !== 'pointer' || pointerType === 'touch') return;
    clearTimeout(leaving);
    if (!isInside(target)) leaving = setTimeout(hide, GRACE);
  });
  document.documentElement.addEventListener('pointerleave', () => {
    if (shown?.way === 'pointer') leaving = setTimeout(hide, GRACE);
  });
  document.addEventListener('pointerdown', ({ target }) => isInside(target) || hide());
  document.addEventListener('focusin', ({ target }) => isInside(target) || hide());
  // Captured, so that who listens for a rest on the link hears the key after the focus has come back to it.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss(), { capture: true });
  addEventListener('pagehide', hide);
  return aside;
}

function isInside(target: EventTarget | null): boolean {
  return target instanceof Node && (shown?.link.contains(target) || box?.contains(target)) === true;
}

function dismiss(): void {
  if (box?.contains(document.activeElement)) shown?.link.focus();
  hide();
}

function hide(): void {
  clearTimeout(leaving);
  shown?.link.removeAttribute('aria-describedby');
  shown = null;
  box?.hidePopover();
}
