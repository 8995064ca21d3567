// Puts bpmnlint, the rules named below and the runner in one file; see README.md.
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const recommended = require('bpmnlint/config/recommended');
const platform = 'camunda-platform-7-24';
const compat = require('bpmnlint-plugin-camunda-compat');

const lines = [];
const cache = [];
function add(kind, pkg, name, module) {
  lines.push(`import m${lines.length} from '${module}';`);
  cache.push(`'${kind}:${pkg}/${name}': m${lines.length - 1}`);
}

for (const rule of Object.keys(recommended.rules)) {
  add('rule', 'bpmnlint', rule, `bpmnlint/rules/${rule}`);
}
add('config', 'bpmnlint', 'recommended', 'bpmnlint/config/recommended');
for (const rule of Object.keys(compat.configs[platform].rules)) {
  add('rule', 'bpmnlint-plugin-camunda-compat', rule, 'bpmnlint-plugin-camunda-compat/' + compat.rules[rule].slice(2));
}
cache.push(`'config:bpmnlint-plugin-camunda-compat/${platform}': ${JSON.stringify(compat.configs[platform])}`);

await build({
  stdin: {
    contents: `${lines.join('\n')}
import { run } from './runner.mjs';
await run({ ${cache.join(', ')} });`,
    resolveDir: import.meta.dirname ?? process.cwd()
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'eof',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  outfile: 'bpmnlint.mjs'
});
