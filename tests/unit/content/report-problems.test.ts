import { expect, test } from 'vitest';
import { describeProblem, reportProblems } from '../../../src/content/report-problems.ts';
import type { Problem } from '../../../src/corpus/problem.ts';

const makeProblem = (fields: Partial<Problem> = {}): Problem => ({
  file: 'themes/tillit.yaml',
  field: 'parent',
  value: 'fremere',
  reason: 'finnes ikke i temaene',
  suggestion: 'fremmere',
  ...fields,
});

test('a problem is told by field, value, reason and what may have been meant', () => {
  expect(describeProblem(makeProblem())).toBe('parent «fremere»: finnes ikke i temaene. Mente du «fremmere»?');
});

test('a problem without suggestion asks nothing', () => {
  expect(describeProblem(makeProblem({ suggestion: null }))).toBe('parent «fremere»: finnes ikke i temaene.');
});

test('a problem without value names the field alone', () => {
  const problem = makeProblem({ value: null, reason: 'er et ukjent felt', suggestion: null });
  expect(describeProblem(problem)).toBe('parent: er et ukjent felt.');
});

test('a problem with a whole file begins with the reason', () => {
  const problem = makeProblem({ field: '', value: null, reason: 'finnes ikke', suggestion: null });
  expect(describeProblem(problem)).toBe('finnes ikke.');
});

test('an empty value is shown as empty', () => {
  expect(describeProblem(makeProblem({ value: '', suggestion: null }))).toBe('parent «»: finnes ikke i temaene.');
});

test('a long value is cut to sixty characters', () => {
  const shown = /«(.*?)»/.exec(describeProblem(makeProblem({ value: 'a'.repeat(61) })))?.[1];
  expect(shown).toBe(`${'a'.repeat(59)}…`);
});

test('a value of sixty characters is shown whole', () => {
  expect(describeProblem(makeProblem({ value: 'a'.repeat(60) }))).toContain(`«${'a'.repeat(60)}»`);
});

test('problems are grouped by file, with their number at the end', () => {
  const report = reportProblems([
    makeProblem({ reason: 'er feil', suggestion: null }),
    makeProblem({ file: 'site.yaml', field: 'name', value: null, reason: 'mangler', suggestion: null }),
    makeProblem({ field: 'order', value: '0', reason: 'er for lite', suggestion: null }),
  ]);
  expect(report).toBe(
    [
      'themes/tillit.yaml',
      '  parent «fremere»: er feil.',
      '  order «0»: er for lite.',
      '',
      'site.yaml',
      '  name: mangler.',
      '',
      '3 feil i 2 filer.',
    ].join('\n'),
  );
});

test('one file is counted in the singular', () => {
  expect(reportProblems([makeProblem()])).toMatch(/\n\n1 feil i 1 fil\.$/);
});
