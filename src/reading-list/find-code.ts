import { toCode } from './to-code.ts';

/**
 * Computes the code of a record in the browser, without the corpus.
 *
 * @param id Of the record; `<theme>#<finding>` for a finding.
 */
export async function findCode(kind: string, id: string): Promise<string> {
  const address = `${kind === 'findings' ? 'themes' : kind}/${id}`;
  return toCode(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address)));
}
