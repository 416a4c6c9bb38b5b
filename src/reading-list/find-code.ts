import { toCode } from './to-code.ts';

/**
 * Computes the code of a record in the browser, without the corpus.
 *
 * @param id Of the record; `<theme>#<part>` for a finding or group.
 */
export async function findCode(kind: string, id: string): Promise<string> {
  const address = `${kind === 'findings' || kind === 'groups' ? 'themes' : kind}/${id}`;
  return toCode(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address)));
}
