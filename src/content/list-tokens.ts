import { CST, Lexer } from 'yaml';

/** A YAML token with its position. */
export interface Token {
  type: ReturnType<typeof CST.tokenType>;
  source: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 0. */
  column: number;
}

/** Tokenises a YAML text, without the control tokens of the lexer. */
export function* listTokens(text: string): Generator<Token> {
  let [line, column, isScalar] = [1, 0, false];
  for (const source of new Lexer().lex(text)) {
    const type = isScalar ? 'scalar' : CST.tokenType(source);
    isScalar = source === CST.SCALAR;
    if (isScalar || source === CST.DOCUMENT || source === CST.FLOW_END) continue;
    yield { type, source, line, column };
    const breaks = source.split('\n');
    line += breaks.length - 1;
    column = (breaks.length > 1 ? 0 : column) + (breaks.at(-1)?.length ?? 0);
  }
}
