import { collections } from '../schemas/collections.ts';
import type { OpenDataName } from '../schemas/open-record.ts';
import type { Corpus, EvidenceNode, Node, ThemePart } from '../corpus/corpus.ts';
import { isPlain } from '../corpus/plain-kinds.ts';

/** A record as open data: its fields, its address, and links both ways. */
export interface OpenRecord {
  id: string;
  url: string;
  /** Title of the record on the site. */
  label: string;
  links: Record<string, unknown>;
  [field: string]: unknown;
}

/** An open data file: a collection, or all groups or findings. */
export interface OpenDataFile {
  name: OpenDataName;
  records: OpenRecord[];
}

/** URL and title of a record in the data. */
interface Naming {
  url: (node: Node | ThemePart) => string;
  label: (node: Node | ThemePart) => string;
}

/** All collections, groups and findings as records with resolved links. */
export function makeOpenData(corpus: Corpus, naming: Naming): OpenDataFile[] {
  const files: OpenDataFile[] = collections.map((name) => ({
    name,
    records: corpus[name].map((node) => ({
      id: node.id,
      url: naming.url(node),
      label: naming.label(node),
      ...node.data,
      links: resolveLinks(node, naming),
    })),
  }));
  const describePart = (part: ThemePart) => ({
    url: naming.url(part),
    label: naming.label(part),
    ...part.data,
    id: part.ref,
    theme: part.theme.id,
    thesis: part.thesis.id,
    links: resolveLinks(part, naming),
  });
  const groups = corpus.groups.map(describePart);
  const findings = corpus.findings.map((finding) => ({
    ...describePart(finding),
    group: finding.group?.ref ?? null,
  }));
  return [...files, { name: 'groups', records: groups }, { name: 'findings', records: findings }];
}

/** A link to a record. */
interface OpenLink {
  collection: string;
  id: string;
  url: string;
  label: string;
}

/** Converts the fields of a node that refer to other records to links; other fields are left out. */
function resolveLinks(node: Node | ThemePart, naming: Naming): Record<string, unknown> {
  const toLink = (target: Node | ThemePart): OpenLink => ({
    collection: target.collection,
    id: 'ref' in target ? target.ref : target.id,
    url: naming.url(target),
    label: naming.label(target),
  });
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const resolved = value.map(resolve).filter((item) => item !== undefined);
      return resolved.length > 0 ? resolved : undefined;
    }
    if (isNode(value)) return toLink(value);
    if (isEvidence(value)) {
      return {
        ...toLink(value.reference.study ?? value.reference),
        locator: value.locator,
        asWritten: value.asWritten,
      };
    }
    if (isRelation(value)) return { ...toLink(value.finding), relation: value.kind };
    if (!isObject(value)) return undefined;
    const parts = Object.entries(value).map(([field, part]) => ({ field, part, link: resolve(part) }));
    return parts.some(({ link }) => link !== undefined)
      ? Object.fromEntries(parts.map(({ field, part, link }) => [field, link ?? part]))
      : undefined;
  };
  // Named kinds have each link by its name already.
  const isRepeated = 'refersTo' in node && !isPlain(node.collection);
  const own = ['collection', 'id', 'ref', 'data', 'mentions', ...(isRepeated ? ['refersTo'] : [])];
  const links = Object.entries(node)
    .filter(([field]) => !own.includes(field))
    .map(([field, value]) => [field, resolve(value)] as const)
    .filter(([, value]) => value !== undefined);
  const mentions = 'mentions' in node ? node.mentions.map(({ from, sentence }) => ({ ...toLink(from), sentence })) : [];
  return { ...Object.fromEntries(links), ...(mentions.length > 0 ? { mentions } : {}) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNode(value: unknown): value is Node | ThemePart {
  return isObject(value) && typeof value['collection'] === 'string' && 'data' in value;
}

function isEvidence(value: unknown): value is EvidenceNode {
  return isObject(value) && isNode(value['reference']) && 'locator' in value;
}

function isRelation(value: unknown): value is { kind: string; finding: ThemePart } {
  return isObject(value) && isNode(value['finding']) && typeof value['kind'] === 'string';
}
