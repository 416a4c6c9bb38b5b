import type { Voice } from '../schemas/common.ts';
import type { FindingNode, QuoteNode, StudyNode, ThemeNode } from './corpus.ts';

/** Service users or staff. */
export type Side = 'user' | 'staff';

/** Findings and quotations of one side. */
export interface VoiceSide {
  findings: FindingNode[];
  quotes: QuoteNode[];
}

/** A theme split by side. */
export interface TwoVoices {
  theme: ThemeNode;
  user: VoiceSide;
  staff: VoiceSide;
}

/** Splits a theme by side; findings with the voice `both` are on both. */
export function splitVoices(theme: ThemeNode): TwoVoices {
  const side = (role: Side): VoiceSide => ({
    findings: theme.findings.filter(({ data }) => data.voice === role || data.voice === 'both'),
    quotes: theme.quotes.filter(({ data }) => data.speaker?.role === role),
  });
  return { theme, user: side('user'), staff: side('staff') };
}

/** The side a finding speaks for although none of its studies asked that side; else null. */
export function findUnheard(voice: Voice, studies: readonly StudyNode[]): Side | null {
  const heard = new Set(studies.map(({ data }) => data.perspective));
  const claimed = (['user', 'staff'] as const).filter((side) => voice === side || voice === 'both');
  return studies.length === 0 || heard.has('both') ? null : (claimed.find((side) => !heard.has(side)) ?? null);
}
