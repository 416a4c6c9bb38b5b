/** Imports run one way: pages → layouts → components → {routes, wording, cite, search, open-data, metadata} → corpus → schemas. */
const layer = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    layer('no-cycles', {}, { circular: true }, 'A module must not import itself by a detour.'),
    layer('schemas-are-pure', { path: '^src/schemas' }, { path: '^src/(?!schemas)' }, 'Schemas know only schemas.'),
    layer(
      'schemas-without-framework',
      { path: '^src/(schemas|corpus|cite|search|open-data|reading-list|permalinks)' },
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
      { path: '^src/(routes|wording|cite|search|open-data|reading-list|sharing|permalinks|offline)' },
      { path: '^src/(components|layouts|pages|site|authoring)' },
      'Services know no pages.',
    ),
    layer(
      'components-below-pages',
      { path: '^src/components' },
      { path: '^src/(layouts|pages|site|authoring)' },
      'Components take props.',
    ),
    layer(
      'layouts-below-pages',
      { path: '^src/layouts' },
      { path: '^src/(pages|site|authoring)' },
      'Layouts take props.',
    ),
    layer('data-only-in-pages', { pathNot: '^src/(pages|site)' }, { path: '^src/site' }, 'Only pages read the data.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
