// A squad in Node, as one would build it there: js-yaml reads each file, json-rules-engine decides on its last report.
//
//     node squad.mjs RULES FILE…   (- takes the files' names from stdin)
//
// Prints how many sessions the files hold and how many decisions were made. Only the report's own facts are worked out (pain,
// fatigue, stride): less than a replay of the log.
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { engineOf } from './json_rules.mjs';

const [rulesFile, ...named] = process.argv.slice(2);
const files = named[0] === '-' ? readFileSync(0, 'utf8').trim().split('\n') : named;
const scales = { fatigue: ['none', 'some', 'tired', 'draggy'], stride: ['even', 'slight', 'guarded'] };

const engine = engineOf(JSON.parse(readFileSync(rulesFile)));

let sessions = 0;
let decisions = 0;
for (const file of files) {
  const done = load(readFileSync(file, 'utf8')).log.filter((entry) => entry.work);
  sessions += done.length;
  const facts = { sessions: done.length };
  for (const line of done.at(-1).work) {
    if ('pain' in line) facts.pain = line.pain;
    for (const [name, words] of Object.entries(scales)) if (name in line) facts[name] = words.indexOf(line[name]);
  }
  await engine.run(facts);
  ++decisions;
}
console.log(`${sessions} sessions, ${decisions} decisions`);
