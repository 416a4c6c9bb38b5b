/** The answer of an engine, names of documents with the best first, and the grades of those that are relevant. */
export interface JudgedAnswer {
  relevant: Readonly<Record<string, number>>;
  answer: readonly string[];
}

/** How well some queries are answered: means over them, 0–1. */
export interface Scores {
  queries: number;
  /** Share with a right document first, or among the first three or ten. */
  success1: number;
  success3: number;
  success10: number;
  ndcg5: number;
  ndcg10: number;
  /** Share without any hit. */
  empty: number;
}

/** Scores queries that have an answer. */
export function scoreAnswers(answers: readonly JudgedAnswer[]): Scores {
  const mean = (of: (answer: JudgedAnswer) => number) =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length;
  return {
    queries: answers.length,
    success1: mean((answer) => Number(hasRight(answer, 1))),
    success3: mean((answer) => Number(hasRight(answer, 3))),
    success10: mean((answer) => Number(hasRight(answer, 10))),
    ndcg5: mean((answer) => measureNdcg(answer, 5)),
    ndcg10: mean((answer) => measureNdcg(answer, 10)),
    empty: mean(({ answer }) => Number(answer.length === 0)),
  };
}

/** Scores by class, in the order of the classes. */
export function scoreClasses<A extends JudgedAnswer & { type: string }>(answers: readonly A[]): Map<string, Scores> {
  const classes = [...Map.groupBy(answers, ({ type }) => type)];
  return new Map(classes.map(([type, some]) => [type, scoreAnswers(some)]));
}

/** Whether a document with the highest grade of the query is among the first ones. */
export function hasRight({ relevant, answer }: JudgedAnswer, depth: number): boolean {
  const highest = Math.max(...Object.values(relevant));
  return answer.slice(0, depth).some((name) => relevant[name] === highest);
}

/** Normalised discounted cumulative gain with exponential gain (Burges et al. 2005, over Järvelin & Kekäläinen 2002). */
export function measureNdcg({ relevant, answer }: JudgedAnswer, depth: number): number {
  const ideal = Object.values(relevant).sort((a, b) => b - a);
  const grades = answer.map((name) => relevant[name] ?? 0);
  return gainOf(grades.slice(0, depth)) / gainOf(ideal.slice(0, depth));
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}
