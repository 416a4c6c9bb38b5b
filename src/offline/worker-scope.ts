/** What the build tells the worker about the site. All addresses are paths, base included. */
export interface KeptSite {
  /** Path the site lies under; it ends with a slash. */
  base: string;
  /** Folder of the files whose name changes with their content. */
  assets: string;
  /** Changes with any file of the site. */
  version: string;
  /** The page shown for one that is not kept, in each language; the most specific path first. */
  offlinePages: readonly string[];
  /** The index of the search in each language; it lies beside the search page. */
  searchIndexes: readonly string[];
}

/** An event that the browser keeps the worker alive for. */
export interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A request that a page of the site makes. */
export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  /** The answer to a navigation, if the browser has asked for it already. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith: (response: Promise<Response>) => void;
}

/** Addresses of what a page has loaded past the worker. */
export interface LoadedEvent extends LastingEvent {
  readonly data: readonly string[];
}

/** The part of a service worker's global scope that ours uses; TypeScript's own clashes with that of pages. */
export interface WorkerScope {
  readonly registration: { readonly navigationPreload?: { enable: () => Promise<void> } };
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: LastingEvent) => void) => void) &
    ((type: 'fetch', listener: (event: RequestEvent) => void) => void) &
    ((type: 'message', listener: (event: LoadedEvent) => void) => void);
}
