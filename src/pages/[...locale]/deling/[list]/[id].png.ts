import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { site } from '../../../../site/corpus.ts';
import { pictured } from '../../../../site/social-images.ts';
import { toLocale } from '../../../../wording/translate.ts';
import { listedPaths } from '../../../../routes/static-paths.ts';
import { describeCard } from '../../../../sharing/card.ts';
import { drawCard } from '../../../../sharing/draw-card.ts';

export const getStaticPaths = () => listedPaths(pictured);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, currentLocale }) =>
  new Response(new Uint8Array(await drawCard(describeCard(props.node, toLocale(currentLocale)), site.name)));
