/** Build-time configuration of the worker. Addresses are paths with the base. */
export interface KeptSite {
  /** Base path of the site, with a trailing slash. */
  base: string;
  /** Path of the folder of content-hashed files. */
  assets: string;
  /** Hash of all files of the site. */
  version: string;
  /** Fallback page per language, the most specific path first. */
  offlinePages: readonly string[];
  /** Search index per language, in the folder of the search page. */
  searchIndexes: readonly string[];
}

/** `ExtendableEvent`. */
export interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** `FetchEvent`. */
export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  /** Response of a navigation preload; undefined without one. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith: (response: Promise<Response>) => void;
}

/** Message from a page: URLs it loaded before the worker controlled it. */
export interface LoadedEvent extends LastingEvent {
  readonly data: readonly string[];
}

/** The part of `ServiceWorkerGlobalScope` that is used; TypeScript's own conflicts with the types of pages. */
export interface WorkerScope {
  readonly registration: { readonly navigationPreload?: { enable: () => Promise<void> } };
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: LastingEvent) => void) => void) &
    ((type: 'fetch', listener: (event: RequestEvent) => void) => void) &
    ((type: 'message', listener: (event: LoadedEvent) => void) => void);
}
