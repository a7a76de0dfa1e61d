const core = '^packages/core/src/';
const inner = (folder, ...allowed) => ({
  name: `core-${folder}`,
  comment: `core/${folder} may only use: ${allowed.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: `${core}${folder}/`, pathNot: '\\.test\\.ts$' },
  to: { path: core, pathNot: `${core}(${[folder, ...allowed].join('|')})/` },
});

/** The arrows of the house: dependencies point one way. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'types may refer to each other; modules may not',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    inner('model'),
    inner('codes', 'model'),
    inner('policies', 'model', 'codes'),
    inner('reading', 'model', 'codes', 'policies'),
    inner('indicators', 'model', 'codes', 'policies', 'reading'),
    inner('rules', 'model', 'codes', 'policies', 'reading', 'indicators'),
    inner('audit', 'model', 'codes', 'policies', 'reading', 'indicators', 'rules'),
    inner('reports', 'model', 'codes', 'policies', 'reading', 'indicators', 'rules', 'audit'),
    {
      name: 'rules-stand-alone',
      comment: 'a rule never imports another rule',
      severity: 'error',
      from: { path: `${core}rules/[a-h]\\d\\d-` },
      to: { path: `${core}rules/[a-h]\\d\\d-` },
    },
    {
      name: 'core-is-pure',
      comment: 'core knows no Node, no other package of ours, and only the libraries that it declares',
      severity: 'error',
      from: { path: core, pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: {
        pathNot: [
          core,
          'node_modules/(decimal\\.js|date-fns|nzh)/',
          'node_modules/\\.pnpm/(decimal\\.js|date-fns|nzh)@',
        ],
      },
    },
    {
      name: 'pane-knows-no-office',
      comment: 'the task pane depends on the workbook port, never on Office.js',
      severity: 'error',
      from: {
        path: '^addin/src/taskpane/',
        pathNot: ['^addin/src/taskpane/index\\.tsx$', '\\.test\\.tsx?$'],
      },
      to: { path: '^addin/src/port/office/' },
    },
    {
      name: 'packages-do-not-know-the-addin',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^addin/' },
    },
    {
      name: 'shipped-code-knows-no-host',
      comment: 'office-host is for development and tests',
      severity: 'error',
      from: { path: '^(packages/(core|workbook|cli)|addin/src)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^packages/office-host/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/node_modules/.+/node_modules/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
