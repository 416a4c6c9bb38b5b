/**
 * Registers the service worker that keeps opened pages, once this page is done. A browser that has or allows none
 * reads on without.
 */
export function registerWorker(address: string): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // What came before the worker took over it has not seen.
  if (serviceWorker.controller === null) {
    serviceWorker.addEventListener(
      'controllerchange',
      () => {
        const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
        serviceWorker.controller?.postMessage([location.href, ...loaded]);
      },
      { once: true },
    );
  }
  addEventListener('load', () => {
    const register = () => void serviceWorker.register(address).catch(() => undefined);
    if ('requestIdleCallback' in window) requestIdleCallback(register);
    else setTimeout(register, 200);
  });
}
