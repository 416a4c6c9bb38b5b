import type { APIRoute } from 'astro';
import { site } from '../../../site/corpus.ts';
import { sharedCard } from '../../../site/social-images.ts';
import { toLocale } from '../../../wording/translate.ts';
import { localePaths } from '../../../routes/static-paths.ts';
import { drawCard } from '../../../sharing/draw-card.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ currentLocale }) =>
  new Response(new Uint8Array(await drawCard(sharedCard(toLocale(currentLocale)), site.name)));
