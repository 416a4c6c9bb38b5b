import { stripProse } from '../wording/prose.ts';
import { defaultLocale } from '../wording/locales.ts';
import { fill, useMessages } from '../wording/translate.ts';
import { listCitationFiles } from '../open-data/citation-files.ts';
import { SPREADSHEET_DELIMITER, toCsv } from '../open-data/csv.ts';
import {
  listCollectionFiles,
  listRecordFiles,
  makeJsonFile,
  schemaPath,
  VOCABULARY_PATH,
  type DataFile,
} from '../open-data/data-file.ts';
import { LICENCE, makeDataPackage, RIGHT_TO_QUOTE, type Resource } from '../open-data/data-package.ts';
import { tablePath, tables } from '../open-data/tables.ts';
import { hostedAddress, siteAddress, siteRoutes } from '../routes/site-routes.ts';
import { describeFile, describeVocabulary } from '../schemas/open-record.ts';
import { corpus, site, vocabulary } from './corpus.ts';
import { changed, name, version } from './edition.ts';
import { openData } from './open-data.ts';

const t = useMessages(defaultLocale);
const url = siteRoutes(defaultLocale);

/** The collections with their files; data files exist once, in the default language. */
export const collectionFiles = openData(defaultLocale).map((collection) => ({
  name: collection.name,
  records: collection.records,
  ...listCollectionFiles(collection, vocabulary),
  schema: makeJsonFile(schemaPath(collection.name), () =>
    describeFile(collection.name, vocabulary, siteAddress(url.dataFile(schemaPath(collection.name)))),
  ),
}));

const vocabularyFile = makeJsonFile(VOCABULARY_PATH, () => vocabulary);
const vocabularySchema = makeJsonFile(schemaPath('vocabulary'), () =>
  describeVocabulary(siteAddress(url.dataFile(schemaPath('vocabulary')))),
);

const citationFiles = listCitationFiles(corpus, defaultLocale, (node) => hostedAddress(url.record(node)));

// The records are ours; verbatim text in them is not.
const ofBoth = [LICENCE, RIGHT_TO_QUOTE];

const tableResources = (Object.keys(tables) as (keyof typeof tables)[]).map((name) => {
  const rows = tables[name](corpus, defaultLocale);
  return {
    file: {
      path: tablePath(name),
      mediatype: 'text/csv',
      body: () => toCsv(rows, SPREADSHEET_DELIMITER),
    },
    description: `${t.data.otherFiles[name]}. ${t.data.tablesIntro}`,
    // Participants are verbatim from the theses.
    licences: name === 'studies' ? ofBoth : [LICENCE],
    rows,
  };
});

/** The files with all records, without those of single records. */
export const resources: Resource[] = [
  ...collectionFiles.flatMap(({ name, json, csv, columns }) => {
    const described = { description: stripProse(t.data.describes[name]), licences: ofBoth };
    return [
      { file: json, ...described },
      { file: csv, ...described, columns },
    ];
  }),
  {
    file: vocabularyFile,
    description: fill(t.data.vocabulary, { file: VOCABULARY_PATH, schema: schemaPath('vocabulary') }),
    licences: [LICENCE],
  },
  ...citationFiles.all.map((file) => ({ file, description: t.data.citationsIntro, licences: [LICENCE] })),
  ...tableResources,
];

const dataPackage = makeJsonFile('datapackage.json', () =>
  makeDataPackage(
    {
      name,
      title: `${site.name}: ${t.data.title}`,
      description: stripProse(t.data.intro),
      homepage: hostedAddress(url.data()),
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
  vocabularyFile,
  vocabularySchema,
  ...citationFiles.all,
  ...tableResources.map(({ file }) => file),
  ...collectionFiles.flatMap(listRecordFiles),
  ...citationFiles.records,
];
