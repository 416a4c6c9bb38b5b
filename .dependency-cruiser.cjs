/** Imports run one way: pages → layouts → components → {routes, i18n, cite, search, open-data, metadata} → corpus → schemas. */
const layer = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    layer('no-cycles', {}, { circular: true }, 'A module must not import itself by a detour.'),
    layer('schemas-are-pure', { path: '^src/schemas' }, { path: '^src/(?!schemas)' }, 'Schemas know only schemas.'),
    layer(
      'schemas-without-framework',
      { path: '^src/(schemas|corpus|cite|search|open-data|metadata|reading-list|permalinks)' },
      { path: 'astro' },
      'The domain knows no framework.',
    ),
    layer(
      'corpus-is-pure',
      { path: '^src/corpus' },
      { path: '^src/(?!corpus|schemas)' },
      'The corpus knows only schemas.',
    ),
    layer(
      'services-below-components',
      { path: '^src/(routes|i18n|cite|search|open-data|metadata|reading-list|sharing|permalinks|offline|security)' },
      { path: '^src/(components|layouts|pages|data|authoring)' },
      'Services know no pages.',
    ),
    layer(
      'components-below-pages',
      { path: '^src/components' },
      { path: '^src/(layouts|pages|data|authoring)' },
      'Components take props.',
    ),
    layer(
      'layouts-below-pages',
      { path: '^src/layouts' },
      { path: '^src/(pages|data|authoring)' },
      'Layouts take props.',
    ),
    layer('data-only-in-pages', { pathNot: '^src/(pages|data)' }, { path: '^src/data' }, 'Only pages read the data.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
