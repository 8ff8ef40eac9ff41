// What may import what: each folder of lib/ and those folders of lib/ that it may name. The rest of the
// layering (components, purity) follows below. Each rule was proven by planting a fault.
const LAYERS = {
  lifetime: [],
  words: [],
  description: ['words'],
  outline: ['description', 'words'],
  references: ['outline', 'description', 'words'],
  reading: ['references', 'outline', 'description', 'words'],
  timeline: ['outline', 'description'],
  tree: ['timeline', 'reading', 'references', 'outline', 'description'],
  formats: ['tree', 'timeline', 'reading', 'references', 'outline', 'description'],
  player: ['lifetime'],
  messaging: ['lifetime'],
  youtube: ['lifetime', 'player', 'description'],
  settings: ['lifetime'],
  locales: [],
  store: [
    'lifetime',
    'formats',
    'tree',
    'timeline',
    'reading',
    'references',
    'outline',
    'description',
    'player',
    'youtube',
    'settings',
  ],
};
const PURE = new Set(['words', 'description', 'outline', 'references', 'reading', 'timeline', 'tree', 'formats']);
const OUTSIDE_WORLD = [
  'document',
  'window',
  'location',
  'navigator',
  'browser',
  'chrome',
  'fetch',
  'localStorage',
  'performance',
  'setTimeout',
  'setInterval',
  'Date',
];

function layer(folder) {
  const allowed = LAYERS[folder];
  const forbidden = [...Object.keys(LAYERS), 'cli', 'build'].filter(
    (other) => other !== folder && !allowed.includes(other),
  );
  const patterns = [
    {
      group: ['components', 'entrypoints', 'tests', ...forbidden].map((other) => `**/${other}/**`),
      message: `lib/${folder} may import ${allowed.map((other) => `lib/${other}`).join(', ') || 'no other folder'}.`,
    },
  ];
  if (!PURE.has(folder)) {
    return { files: [`lib/${folder}/**`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
  }
  patterns.push({
    group: ['preact', 'preact/**', '@preact/**', 'wxt/**', 'webextension-polyfill', '#i18n', 'node:*'],
    message: `lib/${folder} is pure.`,
  });
  return {
    files: [`lib/${folder}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-globals': [
        'error',
        ...OUTSIDE_WORLD.map((name) => ({ name, message: `lib/${folder} is pure: no page, no browser, no clock.` })),
      ],
    },
  };
}

const components = {
  files: ['components/**'],
  rules: {
    // Safari takes a list without bullets for no list unless its role is written out.
    'jsx-a11y/no-redundant-roles': 'off',
    // <fieldset> and <output> belong to forms; there are none.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // It does not know aria-description (ARIA 1.3), which any role may have; axe does.
    'jsx-a11y/role-supports-aria-props': 'off',
    // Lists and the sidebar hear the keys of the links and buttons in them: arrows beside Tab, Escape, "/".
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    'jsx-a11y/no-static-element-interactions': 'off',
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['youtube', 'messaging', 'player', 'cli', 'entrypoints', 'tests']
              .map((folder) => `**/${folder}/**`)
              .concat('wxt/**', 'webextension-polyfill'),
            allowTypeImports: true,
            message: 'Components see the stores, never the page, the player or the browser.',
          },
        ],
      },
    ],
  },
};

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'jsx-a11y', 'vitest', 'promise'],
  jsPlugins: [{ name: 'signals', specifier: '@preact/eslint-plugin-signals' }],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  ignorePatterns: ['.output', '.wxt'],
  rules: {
    eqeqeq: ['error', 'always'],
    // A short function within a function may be an arrow; those of a module are declarations.
    'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
    'max-depth': ['error', 4],
    'max-lines': ['error', { max: 300 }],
    'no-console': 'error',
    'no-eval': 'error',
    'no-param-reassign': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'unicorn/consistent-function-scoping': ['error', { checkArrowFunctions: false }],
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'signals/no-signal-in-component-body': 'error',
    'signals/no-signal-truthiness': 'error',
    'signals/no-signal-write-in-computed': 'error',
    'signals/no-value-after-await': 'error',
  },
  overrides: [
    ...Object.keys(LAYERS).map(layer),
    components,
    // What runs in a terminal speaks through the console.
    { files: ['lib/cli/**', 'tests/**', '.ci/**'], rules: { 'no-console': 'off' } },
    // The rule does not know the `test` that has a browser's page.
    { files: ['tests/e2e/**'], rules: { 'vitest/no-standalone-expect': 'off' } },
    // What a test or a script does in a loop is meant to happen one after the other; fast-check and puppeteer
    // are used by their default export, as their own documents do.
    {
      files: ['tests/**', '.ci/**'],
      rules: { 'no-await-in-loop': 'off', 'import/no-named-as-default-member': 'off' },
    },
    // WXT, Vite and the tools read a file's default export.
    { files: ['entrypoints/**', '**/*.config.{ts,mjs}'], rules: { 'import/no-default-export': 'off' } },
    // Vitest must find what Node 20 lacks before it starts.
    {
      files: ['**/vitest.config.ts'],
      rules: { 'import/no-unassigned-import': ['error', { allow: ['**/node-20.mjs'] }] },
    },
    // WXT puts the sheets that an entrypoint imports into the page.
    { files: ['entrypoints/**'], rules: { 'import/no-unassigned-import': ['error', { allow: ['**/*.css'] }] } },
  ],
};
