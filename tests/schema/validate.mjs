// Holds the schemas against files with an independent validator that reads YAML 1.2 as editors do.
//
//   validate.mjs SCHEMAS EXAMPLES CORPUS     folders: *.json by kind, files that have to be valid, the hostile corpus
//
// What `rehab check` accepts the schema must accept. What it refuses a schema cannot always see (dates that fall, YAML that is
// too strange); how much it sees is told, and a floor keeps it from becoming blind.
import fs from 'node:fs';
import path from 'node:path';
import YAML from 'yaml';
import Ajv from 'ajv/dist/2020.js';

const [schemas, examples, corpus] = process.argv.slice(2);
const ajv = new Ajv({strict: false});
const validators = Object.fromEntries(['athlete', 'plan', 'next'].map(
    (kind) => [kind, ajv.compile(JSON.parse(fs.readFileSync(path.join(schemas, `${kind}.json`), 'utf8')))]));
let passed = 0;
const failures = [];

const read = (file) => YAML.parse(fs.readFileSync(file, 'utf8'), {version: '1.2', schema: 'core', logLevel: 'silent', uniqueKeys: true});
const kindOf = (document) => document?.schema === 'rehab.next/1' ? 'next' : String(document?.rehab).split('/')[0];

function judge(document) {
  const validate = validators[kindOf(document)];
  if (!validate) return 'no kind of file';
  return validate(document) ? null : ajv.errorsText(validate.errors);
}

function mustHold(file) {
  const fault = judge(read(file));
  if (fault) failures.push(`${file}: ${fault}`);
  else passed += 1;
}

for (const name of fs.readdirSync(examples)) mustHold(path.join(examples, name));

let seen = 0;
let refused = 0;
for (const {file, expect} of JSON.parse(fs.readFileSync(path.join(corpus, 'manifest.json'), 'utf8'))) {
  const where = path.join(corpus, file);
  if (!fs.existsSync(where) || fs.statSync(where).size > 1 << 14) continue;
  let document;
  try {
    document = read(where);
  } catch {
    continue;  // no YAML to this reader: nothing for a schema to say
  }
  if (expect === 'accept') {
    mustHold(where);
  } else if (document && ['athlete', 'plan'].includes(kindOf(document))) {
    refused += 1;
    if (judge(document)) seen += 1;
  }
}
const share = Math.round((100 * seen) / refused);
console.log(`of ${refused} refused files that are YAML and say their kind, the schema sees what is wrong in ${seen} (${share} %)`);
if (share < 40) failures.push(`the schemas have become blind: they see ${share} %`);
else passed += 1;
for (const failure of failures) console.log('FAILED', failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
