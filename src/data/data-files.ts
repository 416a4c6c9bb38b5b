import { stripProse } from '../cite/prose.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { useMessages } from '../i18n/translate.ts';
import { listCitationFiles } from '../open-data/citation-files.ts';
import { toCsv } from '../open-data/csv.ts';
import {
  listCollectionFiles,
  listRecordFiles,
  makeJsonFile,
  schemaPath,
  type DataFile,
} from '../open-data/data-file.ts';
import { makeDataPackage, type Resource } from '../open-data/data-package.ts';
import { tablePath, tables } from '../open-data/tables.ts';
import { siteRoutes, toAbsolute } from '../routes/site-routes.ts';
import { describeFile } from '../schemas/open-record.ts';
import { corpus, site } from './corpus.ts';
import { changed, name, version } from './edition.ts';
import { openData } from './open-data.ts';

const t = useMessages(defaultLocale);
const url = siteRoutes(defaultLocale);

/** The collections with their files; data files exist once, in the default language. */
export const collectionFiles = openData(defaultLocale).map((collection) => ({
  name: collection.name,
  records: collection.records,
  ...listCollectionFiles(collection),
  schema: makeJsonFile(schemaPath(collection.name), () =>
    describeFile(collection.name, toAbsolute(url.dataFile(schemaPath(collection.name)))),
  ),
}));

const citationFiles = listCitationFiles(corpus, defaultLocale, (node) => toAbsolute(url.record(node)));

const tableFiles: DataFile[] = Object.entries(tables).map(([name, makeTable]) => ({
  path: tablePath(name as keyof typeof tables),
  mediatype: 'text/csv',
  body: () => toCsv(makeTable(corpus, defaultLocale), ';'),
}));

const resources: Resource[] = [
  ...collectionFiles.flatMap(({ name, json, csv }) => [
    { file: json, description: stripProse(t.data.describes[name]) },
    { file: csv, description: stripProse(t.data.describes[name]), table: name },
  ]),
  ...[...citationFiles.all, ...tableFiles].map((file) => ({ file, description: t.data.othersIntro })),
];

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

/** The files that hold all records, without those of single ones. */
export const wholeFiles: DataFile[] = resources.map(({ file }) => file);

/** Every file of open data. */
export const dataFiles: DataFile[] = [
  dataPackage,
  ...collectionFiles.flatMap(({ json, csv, schema }) => [json, csv, schema]),
  ...citationFiles.all,
  ...tableFiles,
  ...collectionFiles.flatMap(listRecordFiles),
  ...citationFiles.records,
];
