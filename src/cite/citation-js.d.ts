/** The parts of citation-js we use; see https://citation.js.org/api/. */
declare module '@citation-js/core' {
  // A relative import statement in here would resolve to nothing, and `CslItem` to `any`.
  type CslItem = import('./csl.ts').CslItem;

  export const plugins: {
    config: {
      get: (plugin: '@bibtex') => { format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean } };
    };
    output: {
      format: ((format: 'bibtex', items: CslItem[], options: { format: 'object' }) => BibtexEntry[]) &
        ((format: 'ris', items: CslItem[], options: { format: 'object' }) => RisRecord[]);
    };
    input: { chain: (text: string, options?: { generateGraph: boolean }) => (CslItem & Record<string, unknown>)[] };
  };

  export interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, string>;
  }

  export type RisRecord = Record<string, string | string[]>;
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
