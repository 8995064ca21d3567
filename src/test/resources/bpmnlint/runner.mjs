// node bpmnlint.mjs <config> <model>...: one line per problem, exit code 1 when there is one.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import BpmnModdle from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import Linter from 'bpmnlint/lib/linter';
import StaticResolver from 'bpmnlint/lib/resolver/static-resolver';

export async function run(cache) {
  const [config, ...models] = process.argv.slice(2);
  const rules = JSON.parse(await readFile(config, 'utf8'));
  const moddle = new BpmnModdle({ camunda });
  let problems = 0;
  for (const model of models) {
    // A linter per model: some rules remember what they saw, and would hold one model against the next.
    const linter = new Linter({ config: rules, resolver: new StaticResolver(cache) });
    const lines = await lint(linter, moddle, model);
    for (const line of lines) {
      console.log(`${path.basename(model)}: ${line}`);
    }
    problems += lines.length;
  }
  process.exitCode = problems ? 1 : 0;
}

async function lint(linter, moddle, model) {
  try {
    const { rootElement, warnings } = await moddle.fromXML(await readFile(model, 'utf8'));
    const lines = warnings.map(warning => warning.message);
    for (const [rule, reports] of Object.entries(await linter.lint(rootElement))) {
      lines.push(...reports.map(report => `${report.id}: ${report.message} (${rule})`));
    }
    return lines;
  } catch (error) {
    return [error.message];
  }
}
