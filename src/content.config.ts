import { defineCollection, type BaseSchema } from 'astro:content';
import { z } from 'zod';
import { makeLoaders } from './content/content-loader.ts';
import { contentFolder } from './environment.ts';
import { collections as names, schemas } from './schemas/collections.ts';
import { site } from './schemas/site.ts';
import { coverage } from './schemas/coverage.ts';
import { vocabulary } from './schemas/vocabulary.ts';

const load = makeLoaders(contentFolder);

/** A collection whose entries are of a schema. */
type Typed<S extends BaseSchema> = ReturnType<typeof defineCollection<S>>;

export const collections = {
  ...(Object.fromEntries(
    names.map((name) => [name, defineCollection({ loader: load(name), schema: schemas[name] })]),
  ) as { [C in keyof typeof schemas]: Typed<(typeof schemas)[C]> }),
  site: defineCollection({ loader: load('site'), schema: site }),
  vocabulary: defineCollection({ loader: load('vocabulary'), schema: vocabulary }),
  // An entry there always is, since Astro warns of a missing one.
  coverage: defineCollection({ loader: load('coverage'), schema: z.strictObject({ figures: coverage.nullable() }) }),
};
