// The cases of rehab_decide decided by other engines: node decide.mjs json-rules-engine|zen|plain FOLDER SECONDS
// Prints what rehab_decide prints: decisions a second, and how often each rule fired and each movement was the strictest.
import { readFileSync } from 'node:fs';

const [name, folder, seconds] = process.argv.slice(2);
const rules = JSON.parse(readFileSync(`${folder}/rules.json`));
const cases = JSON.parse(readFileSync(`${folder}/cases.json`));
const movements = ['none', 'progress', 'repeat', 'regress', 'restart', 'refer'];
const strictness = Object.fromEntries(rules.map((rule) => [rule.id, rule.movement]));
const strictest = (fired) => fired.reduce((most, id) => Math.max(most, strictness[id]), 0);

// Each gives a function of a batch of cases to what fired in each.
const engines = {
  async 'json-rules-engine'() {
    const { Engine } = await import('json-rules-engine');
    const engine = new Engine([], { allowUndefinedFacts: true });
    const bound = (fact, operator, value) => ({ fact, operator, value });
    const within = (fact) => ([least, most]) => ({
      all: [
        ...(least === null ? [bound(fact, 'notEqual', null)] : [bound(fact, 'greaterThanInclusive', least)]),
        ...(most === null ? [] : [bound(fact, 'lessThanInclusive', most)]),
      ],
    });
    const condition = ({ fact, unknown, in: intervals }) => ({
      any: [...intervals.map(within(fact)), ...(unknown ? [bound(fact, 'equal', null)] : [])],
    });
    for (const rule of rules)
      engine.addRule({ conditions: { any: rule.any.map((all) => ({ all: all.map(condition) })) }, event: { type: rule.id } });
    return async (batch) => {
      const fired = [];
      for (const facts of batch) fired.push((await engine.run(facts)).events.map((event) => event.type));
      return fired;
    };
  },

  async zen() {
    const { ZenEngine } = await import('@gorules/zen-engine');
    const within = (fact) => ([least, most]) =>
      `(${fact} != null${least === null ? '' : ` and ${fact} >= ${least}`}${most === null ? '' : ` and ${fact} <= ${most}`})`;
    const condition = ({ fact, unknown, in: intervals }) =>
      `(${[...intervals.map(within(fact)), ...(unknown ? [`${fact} == null`] : [])].join(' or ')})`;
    const expression = (rule) => rule.any.map((all) => `(${all.map(condition).join(' and ')})`).join(' or ');
    const node = (id, type, content = {}) => ({ id, type, name: id, position: { x: 0, y: 0 }, content });
    const table = {
      hitPolicy: 'collect',
      inputs: [{ id: 'when', name: 'when', field: '' }],
      outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
      rules: rules.map((rule, i) => ({ _id: `${i}`, when: expression(rule), rule: JSON.stringify(rule.id) })),
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
    return async (batch) => (await decision.evaluate({ cases: batch })).result.fired.map((hits) => hits.map((hit) => hit.rule));
  },

  async plain() {
    const within = (value) => ([least, most]) => (least === null || value >= least) && (most === null || value <= most);
    const holds = (facts) => ({ fact, unknown, in: intervals }) =>
      facts[fact] === null ? unknown : intervals.some(within(facts[fact]));
    const fires = (facts) => (rule) => rule.any.some((all) => all.every(holds(facts)));
    return async (batch) => batch.map((facts) => rules.filter(fires(facts)).map((rule) => rule.id));
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
for (const begun = performance.now(); passed < seconds; passed = (performance.now() - begun) / 1000) {
  for (const hits of await decide(cases)) sum += strictest(hits);
  decisions += cases.length;
}
if (sum === 0) process.exit(2); // nothing was decided
console.log(JSON.stringify({ rate: decisions / passed, movement, fired }));
