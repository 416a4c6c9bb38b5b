import type { Bridge } from '../schemas/bridge.ts';
import type { Content } from '../schemas/collections.ts';

/** A value that breaks a rule, with the valid values to suggest from. */
interface Fault {
  field: string;
  value: string;
  reason: string;
  valid: string[];
}

/** Rules for a bridge: at most one side per thesis, and evidence from that thesis only. */
export function checkBridge({ sides }: Bridge, content: Content): Fault[] {
  return sides.flatMap((side, i) => {
    const { thesis } = side;
    const isKnown = content.theses.has(thesis);
    const earlierTheses = sides.slice(0, i).map((other) => other.thesis);
    return [
      ...(earlierTheses.includes(thesis) ? [repeated(`sides[${i}].thesis`, thesis, listUnused(sides, content))] : []),
      ...(isKnown ? checkFindings(`sides[${i}].findings`, side, content) : []),
      ...(isKnown ? checkQuotes(`sides[${i}].quotes`, side, content) : []),
      ...(isKnown ? checkWorks(`sides[${i}].works`, side, content) : []),
    ];
  });
}

function repeated(field: string, value: string, valid: string[]): Fault {
  return { field, value, reason: 'har allerede en side i broen; hver oppgave snakker én gang', valid };
}

function listUnused(sides: Bridge['sides'], content: Content): string[] {
  return [...content.theses.keys()].filter((id) => sides.every(({ thesis }) => thesis !== id));
}

/** Findings of other theses. A dangling reference is reported elsewhere, as an edge. */
function checkFindings(field: string, { thesis, findings }: Bridge['sides'][number], content: Content): Fault[] {
  return findings.flatMap((value, i) => {
    const [themeId = '', findingId] = value.split('#');
    const theme = content.themes.get(themeId);
    if (theme === undefined || theme.thesis === thesis) return [];
    if (theme.findings.every(({ id }) => id !== findingId)) return [];
    const reason = `er et funn i oppgaven «${theme.thesis}», ikke i «${thesis}»`;
    const own = [...content.themes].filter(([, other]) => other.thesis === thesis);
    const valid = own.flatMap(([id, other]) => other.findings.map((finding) => `${id}#${finding.id}`));
    return [{ field: `${field}[${i}]`, value, reason, valid }];
  });
}

function checkWorks(field: string, { thesis, works }: Bridge['sides'][number], content: Content): Fault[] {
  const isCited = (id: string) =>
    content.references.get(id)?.citations.some((place) => place.thesis === thesis) ?? false;
  return works.flatMap((value, i) => {
    if (!content.references.has(value) || isCited(value)) return [];
    const valid = [...content.references.keys()].filter(isCited);
    return [{ field: `${field}[${i}]`, value, reason: `er ikke sitert i oppgaven «${thesis}»`, valid }];
  });
}

function checkQuotes(field: string, { thesis, quotes }: Bridge['sides'][number], content: Content): Fault[] {
  const occursInThesis = (id: string) =>
    content.quotes.get(id)?.occurrences.some((place) => place.thesis === thesis) ?? false;
  return quotes.flatMap((value, i) => {
    if (!content.quotes.has(value) || occursInThesis(value)) return [];
    const valid = [...content.quotes.keys()].filter(occursInThesis);
    return [{ field: `${field}[${i}]`, value, reason: `står ikke i oppgaven «${thesis}»`, valid }];
  });
}
