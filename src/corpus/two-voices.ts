import type { FindingNode, QuoteNode, ThemeNode } from './corpus.ts';

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
  const side = (role: 'user' | 'staff'): VoiceSide => ({
    findings: theme.findings.filter(({ data }) => data.voice === role || data.voice === 'both'),
    quotes: theme.quotes.filter(({ data }) => data.speaker?.role === role),
  });
  return { theme, user: side('user'), staff: side('staff') };
}

/** The two sides of every theme in which at least one of them is heard. */
export function listTwoVoices(themes: readonly ThemeNode[]): TwoVoices[] {
  return themes
    .map(splitVoices)
    .filter(({ user, staff }) => [user, staff].some(({ findings, quotes }) => findings.length + quotes.length > 0));
}
