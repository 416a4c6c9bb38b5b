import { loadTrail, rememberPlace } from './hit-trail.ts';

/**
 * Restores the scroll position and focuses the hit last visited, on return from a hit. To be called once the hits are
 * rendered; otherwise, and when called again, it does nothing.
 */
export function restorePlace(): void {
  const trail = loadTrail();
  if (trail === null || trail.at === null || trail.back !== location.pathname + location.search) return;
  if (!trail.returning && !cameByHistory()) return;
  const links = [...document.querySelectorAll<HTMLElement>('[data-results] a')];
  const link = links.find((candidate) => candidate.getAttribute('href') === trail.at);
  if (link === undefined) return;
  rememberPlace(null);
  link.focus({ preventScroll: true });
  scrollTo({ top: trail.scroll, behavior: 'instant' });
  const { top, bottom } = link.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) link.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function cameByHistory(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'back_forward';
}
