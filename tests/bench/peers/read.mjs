// Athlete files read by a library for Node: node read.mjs js-yaml|yaml FILE…   (- takes the files' names from stdin)
// Prints how many sessions they hold and how many metres were run in all.
import { readFileSync } from 'node:fs';

const [library, ...named] = process.argv.slice(2);
const parse = library === 'yaml' ? (await import('yaml')).parse : (await import('js-yaml')).load;
const files = named[0] === '-' ? readFileSync(0, 'utf8').trim().split('\n') : named;

const metres = (dose) => {
  const factors = dose.split('@')[0].split('rest')[0].split('x').map((part) => parseFloat(part));
  return factors.reduce((product, factor) => product * factor, 1);
};

let sessions = 0;
let sum = 0;
for (const file of files) {
  for (const entry of parse(readFileSync(file, 'utf8')).log) {
    if (!entry.work) continue;
    ++sessions;
    for (const line of entry.work) if (line.acceleration) sum += metres(line.acceleration);
  }
}
console.log(`${sessions} sessions, ${sum} m`);
