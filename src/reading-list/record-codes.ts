import { createHash } from 'node:crypto';
import { listRefs } from '../corpus/former-ids.ts';
import type { Corpus, FindingNode, Node } from '../corpus/corpus.ts';
import { toCode } from './to-code.ts';

/** A record that a reader can put in a list. */
export type ListedNode = Node | FindingNode;

/** The code that stands for a record in reading lists. It comes from its permanent address and so lives as long. */
export function codeOf(node: ListedNode): string {
  return encodeAddress(listAddresses(node)[0]!);
}

/** The codes a record has had under the ids it was published under before. */
export function listFormerCodes(node: ListedNode): string[] {
  return listAddresses(node).slice(1).map(encodeAddress);
}

/** Every record of a corpus that has a code, findings with their themes. */
export function listCodedNodes(corpus: Corpus): ListedNode[] {
  const { theses, studies, themes, quotes, theory, references, bridges, notes, facts } = corpus;
  return [
    ...[...theses, ...studies, ...quotes, ...theory, ...references, ...bridges, ...notes, ...facts],
    ...themes.flatMap((theme) => [theme, ...theme.findings]),
  ];
}

/**
 * Makes sure that no two records share a code. With seven digits that is once in thousands of sites of this size; no
 * code that is in use can then be changed, so it is the newer record that has to take another id.
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

/** The addresses of a record inside the corpus, the present one first. */
function listAddresses(node: ListedNode): string[] {
  if (node.collection === 'findings') {
    return listRefs([node.theme.id, ...node.theme.data.formerIds], node.data).map((ref) => `themes/${ref}`);
  }
  return [node.id, ...node.data.formerIds].map((id) => `${node.collection}/${id}`);
}

function encodeAddress(address: string): string {
  return toCode(new Uint8Array(createHash('sha256').update(address).digest()).buffer);
}
