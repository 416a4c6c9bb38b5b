import { isUnlisted } from '../../sharing/is-unlisted.ts';

/** Lists the cached pages, last opened first, and reloads when back online. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    addEventListener('online', () => location.reload());
    const { home = '/', siteName = '' } = this.dataset;
    const suffix = ` – ${siteName}`;
    // Without access to the cache nothing is listed.
    void listKeptPages(home).then(
      (pages) =>
        this.#show(
          pages.map(({ path, title }) => ({
            path,
            title: title.endsWith(suffix) ? title.slice(0, -suffix.length) : title,
          })),
        ),
      () => undefined,
    );
  }

  #show(pages: readonly KeptPage[]): void {
    const list = this.querySelector('ul');
    if (list === null || pages.length === 0) return;
    list.replaceChildren(
      ...pages.map(({ path, title }) => {
        const link = document.createElement('a');
        link.href = path;
        link.textContent = title;
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    this.hidden = false;
  }
}

interface KeptPage {
  path: string;
  title: string;
}

async function listKeptPages(home: string): Promise<KeptPage[]> {
  if (!('caches' in window)) return [];
  const pages = new Map<string, KeptPage>();
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      if (!path.startsWith(home) || !path.endsWith('/')) continue;
      const html = (await (await cache.match(request))?.text()) ?? '';
      if (isUnlisted(html)) continue;
      const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? path;
      pages.set(path, { path, title: new DOMParser().parseFromString(title, 'text/html').title });
    }
  }
  return [...pages.values()].reverse();
}

customElements.define('kept-pages', KeptPages);
