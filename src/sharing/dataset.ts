import type { DatasetLeaf, WithContext } from 'schema-dts';
import type { Resource } from '../open-data/data-package.ts';

/** What a data set says about itself; addresses have their host. */
export interface DatasetIntroduction {
  address: string;
  name: string;
  description: string;
  version: string;
  /** Time of the newest change, ISO 8601; null where it is not known. */
  changed: string | null;
  /** Who publishes it. */
  publisher: string;
}

/** The open data in the words of schema.org, as JSON-LD, with the files it can be had as. */
export function describeDataset(
  { address, name, description, version, changed, publisher }: DatasetIntroduction,
  resources: readonly Pick<Resource, 'file' | 'licences'>[],
  addressOf: (path: string) => string,
): WithContext<DatasetLeaf> {
  const addressesOf = (licences: Resource['licences']) => [...new Set(licences.map(({ path }) => path))];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    name,
    description,
    version,
    ...(changed === null ? {} : { dateModified: changed.slice(0, 10) }),
    license: addressesOf(resources.flatMap(({ licences }) => licences)),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: publisher },
    distribution: resources.map(({ file: { path, mediatype }, licences }) => ({
      '@type': 'DataDownload',
      contentUrl: addressOf(path),
      encodingFormat: mediatype,
      license: addressesOf(licences),
    })),
  };
}
