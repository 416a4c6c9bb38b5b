import { stripProse } from '../cite/prose.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { useMessages } from '../i18n/translate.ts';
import {
  listCollectionFiles,
  listRecordFiles,
  makeJsonFile,
  schemaPath,
  type DataFile,
} from '../open-data/data-file.ts';
import { makeDataPackage, type Resource } from '../open-data/data-package.ts';
import { siteRoutes } from '../routes/site-routes.ts';
import { describeFile } from '../schemas/open-record.ts';
import { site } from './corpus.ts';
import { changed, name, version } from './edition.ts';
import { openData } from './open-data.ts';

const t = useMessages(defaultLocale);
const url = siteRoutes(defaultLocale);
const toAbsolute = (path: string) => new URL(path, import.meta.env.SITE).href;

/** The collections with their files; data files exist once, in the default language. */
export const collectionFiles = openData(defaultLocale).map((collection) => ({
  name: collection.name,
  records: collection.records,
  ...listCollectionFiles(collection),
  schema: makeJsonFile(schemaPath(collection.name), () =>
    describeFile(collection.name, toAbsolute(url.dataFile(schemaPath(collection.name)))),
  ),
}));

const resources: Resource[] = collectionFiles.flatMap(({ name, json, csv }) => [
  { file: json, description: stripProse(t.data.describes[name]) },
  { file: csv, description: stripProse(t.data.describes[name]), table: name },
]);

const dataPackage = makeJsonFile('datapackage.json', () =>
  makeDataPackage(
    {
      name,
      title: `${site.name}: ${t.data.title}`,
      description: stripProse(t.data.intro),
      homepage: toAbsolute(url.data()),
      version,
      created: changed,
      rights: t.data.licenceText,
    },
    resources,
  ),
);

/** Every file of open data. */
export const dataFiles: DataFile[] = [
  dataPackage,
  ...collectionFiles.flatMap(({ json, csv, schema }) => [json, csv, schema]),
  ...collectionFiles.flatMap(listRecordFiles),
];
