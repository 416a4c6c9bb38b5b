import { toCode } from './to-code.ts';

/** The code of a record by its kind and id, where there is no corpus at hand; a finding has `<theme>#<finding>` as id. */
export async function findCode(kind: string, id: string): Promise<string> {
  const address = `${kind === 'findings' ? 'themes' : kind}/${id}`;
  return toCode(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address)));
}
