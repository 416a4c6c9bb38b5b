import { isFinding } from '../corpus/claims.ts';
import type { FindingNode } from '../corpus/corpus.ts';
import type { Locale } from './locales.ts';
import { count, pick, useMessages } from './translate.ts';

/** What kind of claim it is: a finding, or whose word it is instead. */
export function nameClaim(claim: FindingNode, locale: Locale): string {
  const t = useMessages(locale);
  if (isFinding(claim)) return t.theme.finding;
  return claim.voice.ofStudies ? t.theme.withoutStudy : pick(claim.voice.label, locale);
}

/** How many claims there are, findings apart from the rest: «13 funn», «2 andre påstander»; what there is none of is left out. */
export function sayClaims(claims: readonly FindingNode[], locale: Locale): string[] {
  const t = useMessages(locale);
  const findings = claims.filter(isFinding).length;
  const others = claims.length - findings;
  return [
    ...(findings > 0 ? [count(t.counts.studyFindings, findings)] : []),
    ...(others > 0 ? [count(findings > 0 ? t.counts.otherClaims : t.counts.findings, others)] : []),
  ];
}
