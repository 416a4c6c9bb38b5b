import { loadTrail, rememberPlace } from './hit-trail.ts';

/**
 * Shows the list where the reader left it, with the focus on the hit last visited. To be called once the hits are
 * there; it does nothing for a reader who does not come back from one of them, and nothing the second time.
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
