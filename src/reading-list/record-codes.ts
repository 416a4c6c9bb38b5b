import { createHash } from 'node:crypto';
import { listRefs } from '../corpus/former-ids.ts';
import type { Corpus, Node, ThemePart } from '../corpus/corpus.ts';
import { collections } from '../schemas/collections.ts';
import { toCode } from './to-code.ts';

/** A record that can be in a list. */
export type ListedNode = Node | ThemePart;

/** The code of a record in reading lists. It is derived from the permanent address, so it is permanent too. */
export function codeOf(node: ListedNode): string {
  return encodeAddress(listAddresses(node)[0]!);
}

/** Codes of a record under its former ids. */
export function listFormerCodes(node: ListedNode): string[] {
  return listAddresses(node).slice(1).map(encodeAddress);
}

/** All records of a corpus that have a code, the parts of a theme after it. */
export function listCodedNodes(corpus: Corpus): ListedNode[] {
  return collections.flatMap((name): ListedNode[] =>
    name === 'themes' ? corpus.themes.flatMap((theme) => [theme, ...theme.groups, ...theme.findings]) : corpus[name],
  );
}

/**
 * Checks for code collisions. With seven base-36 digits they are improbable. Published codes cannot change, so the newer
 * record must take another id.
 *
 * @throws Error naming both records.
 */
export function assertDistinctCodes(nodes: readonly ListedNode[]): void {
  const owners = new Map<string, string>();
  for (const address of nodes.flatMap(listAddresses)) {
    const code = encodeAddress(address);
    const owner = owners.get(code);
    if (owner !== undefined && owner !== address) {
      throw new Error(
        `«${owner}» og «${address}» får samme kode i leselister (${code}). Gi den av dem som er nyest, en annen id.`,
      );
    }
    owners.set(code, address);
  }
}

/** The internal addresses of a record, the current one first: `<collection>/<id>`, or `themes/<theme>#<part>`. */
function listAddresses(node: ListedNode): string[] {
  if (node.collection === 'findings' || node.collection === 'groups') {
    return listRefs([node.theme.id, ...node.theme.data.formerIds], node.data).map((ref) => `themes/${ref}`);
  }
  return [node.id, ...node.data.formerIds].map((id) => `${node.collection}/${id}`);
}

function encodeAddress(address: string): string {
  return toCode(new Uint8Array(createHash('sha256').update(address).digest()).buffer);
}
