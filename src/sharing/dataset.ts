import type { DatasetLeaf, WithContext } from 'schema-dts';
import type { Resource } from '../open-data/data-package.ts';

/** Metadata of the data set. Addresses are absolute. */
export interface DatasetIntroduction {
  address: string;
  name: string;
  description: string;
  version: string;
  /** Time of the latest change, ISO 8601; null if unknown. */
  changed: string | null;
  /** Name of the publisher. */
  publisher: string;
}

/** The data set as schema.org JSON-LD, with its distributions. */
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
