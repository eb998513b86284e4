// The cases of rehab_decide decided by other engines: node decide.mjs json-rules-engine|zen|plain FOLDER SECONDS
// Prints what rehab_decide prints: decisions a second, and how often each rule fired and each movement was the strictest.
import { readFileSync } from 'node:fs';

const [name, folder, seconds] = process.argv.slice(2);
const rules = JSON.parse(readFileSync(`${folder}/rules.json`));
const cases = JSON.parse(readFileSync(`${folder}/cases.json`));
const movements = ['none', 'progress', 'repeat', 'regress', 'restart', 'refer'];
const strictness = Object.fromEntries(rules.map((rule) => [rule.id, rule.movement]));
const strictest = (fired) => fired.reduce((most, id) => Math.max(most, strictness[id]), 0);

// Each gives a function of a batch of cases to what fired in each. The rules are written as the engine's users would write them to
// have them fast.
const engines = {
  async 'json-rules-engine'() {
    const { engineOf } = await import('./json_rules.mjs');
    const engine = engineOf(rules);
    return async (batch) => {
      const fired = [];
      for (const facts of batch) fired.push((await engine.run(facts)).events.map((event) => event.type));
      return fired;
    };
  },

  async zen() {
    const { ZenEngine } = await import('@gorules/zen-engine');
    const within = ([least, most]) => {
      if (least === null) return `<= ${most}`;
      return most === null ? `>= ${least}` : least === most ? `${least}` : `[${least}..${most}]`;
    };
    const cell = ({ unknown, in: intervals }) => [...intervals.map(within), ...(unknown ? ['null'] : [])].join(', ');
    const node = (id, type, content = {}) => ({ id, type, name: id, position: { x: 0, y: 0 }, content });
    // A column for each fact, a row for each way that a rule fires; a batch is decided in one call.
    const facts = [...new Set(rules.flatMap((rule) => rule.any.flat().map(({ fact }) => fact)))];
    const row = (rule, all) => {
      const cells = Object.fromEntries(all.map((condition) => [condition.fact, cell(condition)]));
      return { ...Object.fromEntries(facts.map((fact) => [fact, ''])), ...cells, rule: JSON.stringify(rule.id) };
    };
    const table = {
      hitPolicy: 'collect',
      inputs: facts.map((fact) => ({ id: fact, name: fact, field: fact })),
      outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
      rules: rules.flatMap((rule) => rule.any.map((all) => row(rule, all))).map((cells, i) => ({ _id: `${i}`, ...cells })),
      inputField: 'cases',
      outputPath: 'fired',
      executionMode: 'loop',
      passThrough: false,
    };
    const decision = new ZenEngine().createDecision({
      nodes: [node('in', 'inputNode'), node('table', 'decisionTableNode', table), node('out', 'outputNode')],
      edges: [
        { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
        { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
      ],
    });
    return async (batch) =>
      (await decision.evaluate({ cases: batch })).result.fired.map((hits) => [...new Set(hits.map((hit) => hit.rule))]);
  },

  // What a programmer writes who needs no engine: an `if` for each rule.
  async plain() {
    const within = (fact) => ([least, most]) => {
      if (least !== null && least === most) return `facts.${fact} === ${least}`;
      const known = least === null || least <= 0 ? [`facts.${fact} !== null`] : []; // null is 0 to a comparison
      const ends = [...(least === null ? [] : [`facts.${fact} >= ${least}`]), ...(most === null ? [] : [`facts.${fact} <= ${most}`])];
      return [...known, ...ends].join(' && ');
    };
    const condition = ({ fact, unknown, in: intervals }) =>
      `(${[...intervals.map(within(fact)), ...(unknown ? [`facts.${fact} === null`] : [])].join(' || ')})`;
    const test = (rule) => rule.any.map((all) => all.map(condition).join(' && ')).join(' || ');
    const lines = rules.map((rule) => `if (${test(rule)}) fired.push('${rule.id}');`);
    const decide = new Function('facts', `const fired = [];\n${lines.join('\n')}\nreturn fired;`);
    return async (batch) => batch.map(decide);
  },
};

const decide = await engines[name]();
const fired = Object.fromEntries(rules.map((rule) => [rule.id, 0]));
const movement = Object.fromEntries(movements.map((word) => [word, 0]));
for (const hits of await decide(cases)) {
  for (const id of hits) ++fired[id];
  ++movement[movements[strictest(hits)]];
}

let decisions = 0;
let sum = 0;
let passed = 0;
const used = () => Object.values(process.cpuUsage()).reduce((sum, part) => sum + part) / 1e6;
for (const begun = used(); passed < seconds; passed = used() - begun) {
  for (const hits of await decide(cases)) sum += strictest(hits);
  decisions += cases.length;
}
if (sum === 0) process.exit(2); // nothing was decided
console.log(JSON.stringify({ rate: decisions / passed, movement, fired }));
