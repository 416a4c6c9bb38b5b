/** The parts of citeproc-js we use; see https://citeproc-js.readthedocs.io/en/latest/running.html. */
declare module 'citeproc' {
  export interface Cite {
    id: string;
    locator?: string;
    label?: string;
    'suppress-author'?: boolean;
  }

  export interface Engine {
    opt: { development_extensions: { wrap_url_and_doi: boolean } };
    updateItems(ids: readonly string[]): void;
    /** Citations as HTML, parentheses included. */
    makeCitationCluster(cites: readonly Cite[]): string;
    makeBibliography(): [{ entry_ids: [id: string][] }, string[]];
  }

  const CSL: {
    Engine: new (
      system: { retrieveLocale: (language: string) => unknown; retrieveItem: (id: string) => unknown },
      style: unknown,
      language: string,
      forceLanguage: boolean,
    ) => Engine;
  };
  export default CSL;
}
