/** How long one keystroke took to be seen, in milliseconds from the input event. */
export interface KeyTimes {
  /** Until the letter itself was painted. */
  letter: number;
  /** Until the last change to the hits that it caused was painted; the letter's time where it caused none. */
  hits: number;
}

/** Runs in the page: collects the times of each keystroke in `window.keyTimes`. It reaches nothing outside itself. */
export function watchKeys(): void {
  const times: KeyTimes[] = [];
  Object.assign(window, { keyTimes: times });
  let typedAt = 0;
  const afterPaint = (then: (now: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  addEventListener(
    'input',
    ({ timeStamp }) => {
      typedAt = timeStamp;
      const time: KeyTimes = { letter: 0, hits: 0 };
      times.push(time);
      afterPaint((now) => {
        time.letter = now - timeStamp;
        time.hits = Math.max(time.hits, time.letter);
      });
    },
    true,
  );
  new MutationObserver((changes) => {
    const isShown = ({ target }: MutationRecord) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest('.search-island') != null && element.closest('[role="status"]') === null;
    };
    const time = times.at(-1);
    if (time === undefined || !changes.some(isShown)) return;
    const since = typedAt;
    afterPaint((now) => (time.hits = Math.max(time.hits, now - since)));
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}
