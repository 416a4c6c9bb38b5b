import { fill } from '../../wording/fill.ts';
import { ADDRESS_KEPT } from '../browser/keep-address.ts';
import { readPageAddress } from '../sharing/page-address.ts';
import { loadQrCodes, type ShowQr } from './show-qr.ts';

/** Maximum length of a printed address; longer ones are only in the QR code. */
const MAX_PRINTED_LENGTH = 300;

/**
 * Keeps the head of the sheet true to the address with its filters, and says the day. The encoder is loaded, when idle,
 * only where the code of the build is not that of the address: printing does not wait for imports.
 */
export function watchPaper(): void {
  const head = document.querySelector<HTMLElement>('.paper-head');
  if (head === null) return;
  const part = (name: string) => head.querySelector<HTMLElement>(`[data-paper='${name}']`)!;
  const code = part('qr');
  let showQr: ShowQr | null = null;
  let isLoading = false;

  const show = () => {
    const address = readPageAddress();
    part('address').textContent = address.length > MAX_PRINTED_LENGTH ? address.replace(/\?.*/, '') : address;
    const date = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
    part('date').textContent = fill(head.dataset['printed'] ?? '', { date });
    part('date').hidden = false;
    if (code.dataset['code'] === address) return;
    // Better no code than one that leads elsewhere.
    if (showQr === null) code.hidden = true;
    else if (showQr(code, address)) code.dataset['code'] = address;
  };
  const load = () => {
    if (isLoading || code.dataset['code'] === readPageAddress()) return;
    isLoading = true;
    void loadQrCodes().then(
      (loaded) => {
        showQr = loaded;
        show();
      },
      // Offline there may be none; the next change of the address tries again.
      () => (isLoading = false),
    );
  };
  const loadWhenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(load);
    else setTimeout(load, 500);
  };
  loadWhenIdle();
  addEventListener(ADDRESS_KEPT, loadWhenIdle);
  addEventListener('beforeprint', show);
  matchMedia('print').addEventListener('change', ({ matches }) => matches && show());
}
