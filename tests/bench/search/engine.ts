import type { Records } from './records.ts';

/** Something that answers queries over some records. */
export interface Answering {
  /** Names of the ten best documents, best first. */
  search: (query: string) => string[] | Promise<string[]>;
  /** Ends what it runs in. */
  stop?: () => Promise<void>;
}

/** An engine that runs here. */
export interface BenchEngine extends Answering {
  /** What has to be sent to a browser before the first search. */
  file: string;
}

export type Make<E extends Answering | null = BenchEngine> = (records: Records) => E | Promise<E>;

/** Another engine, in each of the settings that were tried. */
export interface Peer<E extends Answering | null = BenchEngine> {
  settings: Record<string, Make<E>>;
  /** The setting that did best on the sets that are tuned to: `search settings` shows all of them. */
  best: string;
}
