import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openData } from '../../data/open-data.ts';
import { defaultLocale } from '../../i18n/locales.ts';

export const getStaticPaths = () =>
  openData(defaultLocale).map(({ name, records }) => ({ params: { name }, props: { records } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.records);
