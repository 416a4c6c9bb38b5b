import type { Problem } from '../corpus/problem.ts';

/** Formats problems: a block per file, a line per problem, a count at the end. */
export function reportProblems(problems: readonly Problem[]): string {
  const blocks = [...Map.groupBy(problems, (problem) => problem.file)].map(
    ([file, group]) => `${file}\n${group.map((problem) => `  ${describeProblem(problem)}`).join('\n')}`,
  );
  const total = `${problems.length} feil i ${blocks.length} ${blocks.length === 1 ? 'fil' : 'filer'}.`;
  return [...blocks, total].join('\n\n');
}

/** Formats a problem as a sentence: field, value, reason, nearest valid value. */
export function describeProblem({ field, value, reason, suggestion }: Problem): string {
  const subject = [field, value === null ? '' : `«${shorten(value)}»`].filter((part) => part !== '').join(' ');
  const hint = suggestion === null ? '' : ` Mente du «${suggestion}»?`;
  return `${subject === '' ? '' : `${subject}: `}${reason}.${hint}`;
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
