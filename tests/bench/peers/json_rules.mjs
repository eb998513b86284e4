// The rules of rehab_decide as json-rules-engine has them, written to be fast: every test and every `all` or `any` is a promise, so
// there are as few as can be.
import { Engine } from 'json-rules-engine';

const test = (fact, operator, value) => ({ fact, operator, value });
const joined = (word, tests) => (tests.length === 1 ? tests[0] : { [word]: tests });
const single = ([least, most]) => least !== null && least === most;

function within(fact, [least, most]) {
  if (single([least, most])) return [test(fact, 'equal', least)];
  const above = least === null ? test(fact, 'notEqual', null) : test(fact, 'greaterThanInclusive', least);
  return most === null ? [above] : [above, test(fact, 'lessThanInclusive', most)];
}

function condition({ fact, unknown, in: intervals }) {
  if (intervals.length === 1 && !unknown) return within(fact, intervals[0]);
  if (intervals.every(single)) return [test(fact, 'in', [...intervals.map(([value]) => value), ...(unknown ? [null] : [])])];
  const any = intervals.map((interval) => joined('all', within(fact, interval)));
  return [{ any: unknown ? [...any, test(fact, 'equal', null)] : any }];
}

export function engineOf(rules) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const rule of rules) {
    const ways = rule.any.map((all) => all.flatMap(condition));
    const conditions = ways.length === 1 ? { all: ways[0] } : { any: ways.map((way) => joined('all', way)) };
    engine.addRule({ conditions, event: { type: rule.id } });
  }
  return engine;
}
