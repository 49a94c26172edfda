// Checks that every import goes the way the README's data flow says; `npm run check` runs it.
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const STEP = '^src/core/[1-5]-';
const MODEL = '^src/core/model/';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  { name: 'no-cycles', from: {}, to: { circular: true } },
  { name: 'nothing-unresolvable', from: {}, to: { couldNotResolve: true } },
  {
    name: 'steps-do-not-import-each-other',
    from: { path: '^src/core/([1-5]-[^/]+)/' },
    to: { path: STEP, pathNot: '^src/core/$1/' },
  },
  {
    name: 'steps-import-only-the-model',
    from: { path: '^src/core/([1-5]-[^/]+)/' },
    to: { path: '^src/', pathNot: [MODEL, '^src/core/$1/'] },
  },
  { name: 'the-model-imports-only-itself', from: { path: MODEL }, to: { path: '^src/', pathNot: MODEL } },
  {
    name: 'languages-import-only-the-model',
    from: { path: '^src/core/languages/' },
    to: { path: '^src/', pathNot: [MODEL, '^src/core/languages/'] },
  },
  {
    name: 'a-language-does-not-import-another',
    from: { path: '^src/core/languages/([a-z]{2})/' },
    to: { path: '^src/core/languages/[a-z]{2}/', pathNot: '^src/core/languages/$1/' },
  },
  {
    name: 'exports-import-only-the-model',
    from: { path: '^src/core/export/' },
    to: { path: '^src/', pathNot: [MODEL, '^src/core/export/'] },
  },
  {
    name: 'imports-import-only-the-model',
    from: { path: '^src/core/import/' },
    to: { path: '^src/', pathNot: [MODEL, '^src/core/import/'] },
  },
  { name: 'core-imports-only-core', from: { path: '^src/core/' }, to: { path: '^src/', pathNot: '^src/core/' } },
  {
    name: 'core-knows-neither-node-nor-a-page',
    from: { path: '^src/core/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'only-the-explorer-draws',
    from: { path: '^src/', pathNot: '^src/explorer/' },
    to: { path: 'node_modules/(sigma|@sigma|preact|@preact)/' },
  },
  {
    name: 'the-worker-imports-only-core',
    from: { path: '^src/worker/' },
    to: { path: '^src/', pathNot: '^src/(core|worker)/' },
  },
  {
    name: 'the-explorer-imports-only-core-and-worker',
    from: { path: '^src/explorer/' },
    to: { path: '^src/', pathNot: '^src/(core|worker|explorer)/' },
  },
  {
    name: 'the-cli-imports-only-core',
    from: { path: '^src/cli/' },
    to: { path: '^src/', pathNot: '^src/(core|cli)/' },
  },
];

const { output } = await cruise(
  ['src'],
  {
    ruleSet: { forbidden },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    // Type imports count: a cycle of types is a cycle for the reader.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);

if (typeof output === 'string') throw new TypeError('dependency-cruiser gave a text where a result was expected');
const { violations, totalCruised } = output.summary;
for (const { rule, from, to, cycle } of violations) {
  const way = cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`;
  console.error(`${rule.name}: ${way}`);
}
console.log(`${totalCruised} modules, ${violations.length} imports that go the wrong way`);
// With a TypeScript it does not know dependency-cruiser reads nothing and finds no fault.
if (totalCruised === 0) console.error('No module was read: is “typescript” older than 7?');
if (violations.length > 0 || totalCruised === 0) process.exitCode = 1;
