import type { BridgeNode, BridgeSide } from './corpus.ts';
import { addBacklink, get, linkEvidence, type Nodes } from './nodes.ts';

/** Resolves bridges and adds backlinks to everything they refer to, and to the themes of their findings. */
export function linkBridges(nodes: Nodes): void {
  for (const bridge of nodes.bridges.values()) {
    bridge.sides = bridge.data.sides.map((side) => linkSide(nodes, side));
    bridge.theory = bridge.data.theory.map((id) => get(nodes.theory, id));
    bridge.references = bridge.data.references.map((id) => get(nodes.references, id));
    const named = bridge.sides.flatMap((side) => [
      side.thesis,
      ...side.findings,
      ...side.findings.map(({ theme }) => theme),
      ...side.quotes,
      ...side.works,
    ]);
    for (const { bridges } of [...named, ...bridge.theory, ...bridge.references]) addBacklink(bridges, bridge);
  }
}

function linkSide(nodes: Nodes, side: BridgeNode['data']['sides'][number]): BridgeSide {
  const thesis = get(nodes.theses, side.thesis);
  const claims = new Map([...thesis.conclusions, ...thesis.background].map((claim) => [claim.id, claim]));
  return {
    thesis,
    text: side.text,
    findings: side.findings.map((ref) => get(nodes.findings, ref)),
    quotes: side.quotes.map((id) => get(nodes.quotes, id)),
    conclusions: side.conclusions.map((id) => get(claims, id)),
    works: side.works.map((id) => get(nodes.references, id)),
  };
}

/** Resolves notes and adds backlinks to the records they concern and to their theses. */
export function linkNotes(nodes: Nodes): void {
  for (const note of nodes.notes.values()) {
    const { data } = note;
    note.places = data.places.map((place) => ({ ...place, thesis: get(nodes.theses, place.thesis) }));
    note.studies = data.studies.map((id) => get(nodes.studies, id));
    note.quotes = data.quotes.map((id) => get(nodes.quotes, id));
    note.references = data.references.map((id) => get(nodes.references, id));
    note.theory = data.theory.map((id) => get(nodes.theory, id));
    note.findings = data.findings.map((ref) => get(nodes.findings, ref));
    const theses = note.places.map(({ thesis }) => thesis);
    const concerned = [note.studies, note.quotes, note.references, note.theory, note.findings].flat();
    for (const { notes } of [...theses, ...concerned]) addBacklink(notes, note);
  }
}

/** Resolves figures and adds backlinks to their thesis and sources. */
export function linkFacts(nodes: Nodes): void {
  for (const fact of nodes.facts.values()) {
    fact.thesis = get(nodes.theses, fact.data.thesis);
    fact.thesis.facts.push(fact);
    fact.sources = linkEvidence(nodes, fact.data.sources, fact, (reference) => reference.facts);
  }
}
