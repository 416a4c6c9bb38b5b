/**
 * Registers the service worker after load. Does nothing if service workers are unavailable.
 */
export function registerWorker(address: string): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  if (serviceWorker.controller === null) {
    serviceWorker.addEventListener('controllerchange', sendUncontrolledLoads, { once: true });
  }
  addEventListener('load', () => {
    const register = () => void serviceWorker.register(address).catch(() => undefined);
    // A busy page may never be idle.
    if ('requestIdleCallback' in window) requestIdleCallback(register, { timeout: 2000 });
    else setTimeout(register, 200);
  });
}

/** Sends the worker the URLs loaded before it took control. */
function sendUncontrolledLoads(): void {
  const send = (addresses: string[]) => navigator.serviceWorker.controller?.postMessage(addresses);
  send([location.href]);
  new PerformanceObserver((list) => {
    const loads = list.getEntries() as PerformanceResourceTiming[];
    const uncontrolled = loads.filter(({ workerStart }) => workerStart === 0);
    if (uncontrolled.length > 0) send(uncontrolled.map(({ name }) => name));
  }).observe({ type: 'resource', buffered: true });
}
