import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { makeSearchEngine } from '../../../src/search/query/search.ts';
import { summarise } from './measure.ts';

const RUNS = 7;

/** Milliseconds from a fetched file to an engine that can be asked: parsing it and unpacking the index. */
export function measureFirstLoad(file: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    makeSearchEngine(JSON.parse(file));
    return performance.now() - start;
  });
  return summarise(times).p50;
}

/** Kilobytes of the search code as it is sent, stemmers included, React not. */
export interface CodeSize {
  /** What the first answer waits for. */
  first: number;
  /** Everything, Fuse included. */
  whole: number;
}

export async function measureCode(): Promise<CodeSize> {
  return {
    first: await measureBundle('src/search/query/engine.ts'),
    whole: await measureBundle('src/search/query/search.ts'),
  };
}

async function measureBundle(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2024',
  });
  return brotliCompressSync(outputFiles[0]!.contents).length / 1000;
}
