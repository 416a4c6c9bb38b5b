import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './environment.ts';
import { schemas } from './schemas/collections.ts';
import { site as siteSchema } from './schemas/site.ts';

const records = (name: string) => glob({ base: `${contentFolder}/${name}`, pattern: '*.{yaml,yml}' });

export const collections = {
  theses: defineCollection({ loader: records('theses'), schema: schemas.theses }),
  studies: defineCollection({ loader: records('studies'), schema: schemas.studies }),
  themes: defineCollection({ loader: records('themes'), schema: schemas.themes }),
  quotes: defineCollection({ loader: records('quotes'), schema: schemas.quotes }),
  theory: defineCollection({ loader: records('theory'), schema: schemas.theory }),
  references: defineCollection({ loader: records('references'), schema: schemas.references }),
  bridges: defineCollection({ loader: records('bridges'), schema: schemas.bridges }),
  notes: defineCollection({ loader: records('notes'), schema: schemas.notes }),
  facts: defineCollection({ loader: records('facts'), schema: schemas.facts }),
  site: defineCollection({ loader: glob({ base: contentFolder, pattern: 'site.yaml' }), schema: siteSchema }),
};
