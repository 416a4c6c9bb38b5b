import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataFiles } from '../../site/data-files.ts';

export const getStaticPaths = () => dataFiles.map((file) => ({ params: { path: file.path }, props: { file } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.body(), { headers: { 'content-type': `${file.mediatype}; charset=utf-8` } });
