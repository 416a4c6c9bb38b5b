import type { Voice } from '../schemas/common.ts';
import type { FindingNode, QuoteNode, StudyNode, ThemeNode } from './corpus.ts';

/** Those who receive help, or those who give it. */
export type Side = 'user' | 'staff';

/** What one side says. */
export interface VoiceSide {
  findings: FindingNode[];
  quotes: QuoteNode[];
}

/** What those who receive help and those who give it say on a theme. */
export interface TwoVoices {
  theme: ThemeNode;
  user: VoiceSide;
  staff: VoiceSide;
}

/** The two sides of a theme; what both say stands on both. */
export function splitVoices(theme: ThemeNode): TwoVoices {
  const side = (role: Side): VoiceSide => ({
    findings: theme.findings.filter(({ data }) => data.voice === role || data.voice === 'both'),
    quotes: theme.quotes.filter(({ data }) => data.speaker?.role === role),
  });
  return { theme, user: side('user'), staff: side('staff') };
}

/** The side a voice speaks for though none of some studies has asked it; null where there is none, or no study. */
export function findUnheard(voice: Voice, studies: readonly StudyNode[]): Side | null {
  const heard = new Set(studies.map(({ data }) => data.perspective));
  const claimed = (['user', 'staff'] as const).filter((side) => voice === side || voice === 'both');
  return studies.length === 0 || heard.has('both') ? null : (claimed.find((side) => !heard.has(side)) ?? null);
}
