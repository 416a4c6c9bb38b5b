/**
 * Registers the service worker that keeps opened pages, once this page is done. A browser that has or allows none
 * reads on without.
 */
export function registerWorker(address: string): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  if (serviceWorker.controller === null) {
    serviceWorker.addEventListener('controllerchange', tellWhatPassedBy, { once: true });
  }
  addEventListener('load', () => {
    const register = () => void serviceWorker.register(address).catch(() => undefined);
    if ('requestIdleCallback' in window) requestIdleCallback(register);
    else setTimeout(register, 200);
  });
}

/** Tells the worker what it has not seen: what came before it took over, and what was on its way when it did. */
function tellWhatPassedBy(): void {
  const tell = (addresses: string[]) => navigator.serviceWorker.controller?.postMessage(addresses);
  tell([location.href]);
  new PerformanceObserver((list) => {
    const loads = list.getEntries() as PerformanceResourceTiming[];
    const passedBy = loads.filter(({ workerStart }) => workerStart === 0);
    if (passedBy.length > 0) tell(passedBy.map(({ name }) => name));
  }).observe({ type: 'resource', buffered: true });
}
