/** A part of a word, and what may stand in its place. */
export interface Ending {
  pattern: RegExp;
  replacement: string;
}

/** Reads rules written as `pattern|replacement`, where the pattern is the end of a word. */
export function compileEndings(rules: readonly string[]): Ending[] {
  return compile(rules, (pattern) => new RegExp(`(?:${pattern})$`));
}

/** Reads rules written as `pattern|replacement`, where the pattern is any part of a word. */
export function compileParts(rules: readonly string[]): Ending[] {
  return compile(rules, (pattern) => new RegExp(pattern, 'g'));
}

function compile(rules: readonly string[], toPattern: (pattern: string) => RegExp): Ending[] {
  return rules.map((rule) => {
    const at = rule.lastIndexOf('|');
    return { pattern: toPattern(rule.slice(0, at)), replacement: rule.slice(at + 1) };
  });
}

export function replaceEnding(word: string, { pattern, replacement }: Ending): string {
  return word.replace(pattern, replacement);
}
