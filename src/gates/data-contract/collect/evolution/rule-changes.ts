import type { ContractNode } from '../contract-node.ts';
import { isEdgeCase } from '../is-edge-case.ts';
import { OPERATORS, ruleLimit } from '../rule-operator.ts';
import { type ChangeList, changedValue, type NoteChange, sameValue, shown } from './change-list.ts';
import { pairNodes } from './pair-nodes.ts';
import { valueChanges } from './value-changes.ts';

/** What changed in the quality rules of an object or a property. */
export function ruleChanges(before: ContractNode, after: ContractNode, element: string, list: ChangeList): void {
  const { pairs, removed, added } = pairNodes(before.list('quality'), after.list('quality'), ruleName);
  const about = (rule: ContractNode): NoteChange => list.about(`${element} (${ruleName(rule)})`);
  for (const rule of removed) {
    if (rule.text('type') !== 'text') about(rule)('rule-loosened', 'the rule is gone', after.location);
    else about(rule)('documentation-changed', 'a text is gone', after.location);
  }
  for (const rule of added) {
    if (rule.text('type') !== 'text') about(rule)('rule-tightened', 'a new rule', rule.location);
    else about(rule)('documentation-changed', 'a new text', rule.location);
  }
  for (const [old, now] of pairs) ruleChange(old, now, about(now));
}

/** Rules are told apart by name, and where they have none by what they count. */
function ruleName(rule: ContractNode): string {
  const type = rule.text('type') ?? 'library';
  const named = rule.text('name') ?? rule.text('description');
  return named ?? (type === 'library' ? (rule.text('metric') ?? rule.text('rule') ?? 'rule') : type);
}

const DECIDES = ['type', 'metric', 'rule', 'query', 'engine', 'implementation'];

function ruleChange(before: ContractNode, after: ContractNode, note: NoteChange): void {
  for (const key of DECIDES) {
    const change = changedValue(before, after, key);
    if (change) note('rule-changed', `${key} was ${shown(change.from)}, is ${shown(change.to)}`, change.location);
  }
  limitChange(before, after, note);
  severityChange(before, after, note);
  edgeCaseChange(before, after, note);
  const [old, now] = [before.get('arguments'), after.get('arguments')];
  const at = after.has('arguments') ? now.location : after.location;
  if (old.has('validValues') || now.has('validValues')) {
    const values = (node: ContractNode): readonly unknown[] => node.list('validValues').map(({ value }) => value);
    valueChanges(values(old), values(now), note, at);
  }
  for (const key of new Set([...old.keys, ...now.keys])) {
    if (key === 'validValues') continue;
    const change = changedValue(old, now, key);
    if (!change) continue;
    const kind = key === 'pattern' ? 'pattern-changed' : 'rule-changed';
    note(kind, `${key} was ${shown(change.from)}, is ${shown(change.to)}`, change.location);
  }
}

function limitChange(before: ContractNode, after: ContractNode, note: NoteChange): void {
  const parts = (rule: ContractNode): unknown =>
    [...OPERATORS, 'unit'].map((key) => (rule.has(key) ? rule.get(key).value : null));
  if (sameValue(parts(before), parts(after))) return;
  const words = (rule: ContractNode): string =>
    OPERATORS.flatMap((key) => (rule.has(key) ? [`${key} ${shown(rule.get(key).value)}`] : [])).join(', ') ||
    'no operator';
  const unit = changedValue(before, after, 'unit');
  const says = `allowed was ${words(before)}${unit ? ` in ${unitWords(unit.from)}` : ''}, is ${words(after)}${unit ? ` in ${unitWords(unit.to)}` : ''}`;
  const [from, to] = [allowed(before), allowed(after)];
  if (!from || !to || unit) note('rule-changed', says, after.location);
  else if (contains(to, from)) note('rule-loosened', says, after.location);
  else if (contains(from, to)) note('rule-tightened', says, after.location);
  else note('rule-changed', says, after.location);
}

function unitWords(unit: unknown): string {
  return typeof unit === 'string' ? unit : 'rows';
}

/** An interval of numbers that a rule allows. */
interface Allowed {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
}

function allowed(rule: ContractNode): Allowed | undefined {
  const limit = ruleLimit(rule);
  if ('why' in limit) return undefined;
  const [first = Number.NaN, second = Number.NaN] = limit.values;
  const all: Allowed = { low: -Infinity, lowOpen: false, high: Infinity, highOpen: false };
  // What a negative operator leaves has a hole in it: no interval.
  const intervals: Readonly<Partial<Record<typeof limit.operator, Allowed>>> = {
    mustBe: { low: first, lowOpen: false, high: first, highOpen: false },
    mustBeGreaterThan: { ...all, low: first, lowOpen: true },
    mustBeGreaterOrEqualTo: { ...all, low: first },
    mustBeLessThan: { ...all, high: first, highOpen: true },
    mustBeLessOrEqualTo: { ...all, high: first },
    mustBeBetween: { low: first, lowOpen: true, high: second, highOpen: true },
  };
  return intervals[limit.operator];
}

function contains(outer: Allowed, inner: Allowed): boolean {
  const low = outer.low < inner.low || (outer.low === inner.low && (!outer.lowOpen || inner.lowOpen));
  const high = outer.high > inner.high || (outer.high === inner.high && (!outer.highOpen || inner.highOpen));
  return low && high;
}

function edgeCaseChange(before: ContractNode, after: ContractNode, note: NoteChange): void {
  const [was, is] = [isEdgeCase(before), isEdgeCase(after)];
  if (was && !is)
    note('rule-loosened', 'it is no known edge case any more, which an evaluation must have met', after.location);
  if (is && !was)
    note('documentation-changed', 'it is a known edge case now, which an evaluation must have met', after.location);
}

/** Words for rules that only warn or inform; whatever else is written, or nothing, is an error. */
const WEAK: Readonly<Record<string, number>> = {
  info: 0,
  information: 0,
  notice: 0,
  trivial: 0,
  minor: 1,
  low: 1,
  warn: 1,
  warning: 1,
};

function severityChange(before: ContractNode, after: ContractNode, note: NoteChange): void {
  const change = changedValue(before, after, 'severity');
  if (!change) return;
  const rank = (value: unknown): number => WEAK[String(value).trim().toLowerCase()] ?? 2;
  const [from, to] = [rank(change.from), rank(change.to)];
  const says = `its severity was ${shown(change.from)}, is ${shown(change.to)}`;
  note(to < from ? 'rule-loosened' : to > from ? 'rule-tightened' : 'documentation-changed', says, change.location);
}
