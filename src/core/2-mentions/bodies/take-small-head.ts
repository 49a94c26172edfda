import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “Statens olycksnämnd”, “Sundsholms tingsrätt”: a name that goes on in lower case, with the noun for a body. */
export function takeSmallHead(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  const mark = words[unit.last];
  const head = words[unit.last + 1];
  const opens =
    unit.kind === 'name' ||
    unit.kind === 'place' ||
    unit.kind === 'thing' ||
    unit.kind === 'role' ||
    unit.kind === 'country' ||
    unit.kind === 'adjective' ||
    // “Verkstadsfackets klubb”
    (unit.kind === 'organization' && rules.possessiveMarks.has(mark?.lower ?? '') && isOfMembers(head, rules)) ||
    unit.generic;
  if (!rules.wordForms) {
    takePatronsHouse(words, unit, rules);
    takeHouse(words, unit, rules);
  }
  // “Larch Engineering plc”
  const isForm = mark !== undefined && !mark.capital && mark.surface.length > 2 && rules.legalForms.has(mark.lower);
  if (
    opens &&
    isForm &&
    !/^(?:role|country|adjective)$/.test(unit.kind) &&
    mark.sentence === words[unit.first]?.sentence
  ) {
    unit.last += 1;
    retype(unit, 'organization', 'organization-head');
    return;
  }
  if (!rules.wordForms || !opens || !mark || !head || head.sentence !== mark.sentence) return;
  // “Umeå energi höjer priset”
  const isShown = unit.kind === 'place' || (unit.kind === 'name' && !(words[unit.first] as Word).given);
  if (isShown && unit.last - unit.first === 1 && rules.wordForms.townWorks.has(mark.lower) && !mark.capital) {
    unit.last += 1;
    retype(unit, 'organization', 'town-works');
    return;
  }
  // “Uppsala universitet”
  const near = rules.wordForms.body(mark.lower);
  const isPlace = unit.kind === 'place' || unit.kind === 'name' || (unit.kind === 'thing' && !unit.known);
  // “Sankta Klara församling”
  const isShort = unit.last - unit.first === 1 || rules.patronWords.has((words[unit.first] as Word).lower);
  if (isPlace && isShort && near && !near.definite && !near.plural && !mark.capital) {
    unit.last += 1;
    retype(unit, 'organization', 'organization-head');
    return;
  }
  // “Nordiska spårunionen”, “Svenska ishockeyligan”, but not “Danska rederiet”
  const opener = words[unit.first] as Word;
  // “armeniska utrikesdepartementet”, “den polska regeringen”
  const isStates =
    near !== undefined && (rules.wordForms.isInstitution(mark.lower) || rules.wordForms.ofStates.has(near.head));
  const isCountry = unit.kind === 'adjective' && (opener.capital ? near?.base !== near?.head : isStates);
  const isAdjective = isCountry || (isPlace && rules.wordForms.isAdjective(opener.lower));
  const isFirm =
    opener.first && (rules.businessNouns.has(mark.lower) || rules.wordForms.isPlainAdjective(opener.lower));
  if (unit.last - unit.first === 1 && near?.definite && !mark.capital && isAdjective && !isFirm) {
    unit.last += 1;
    retype(unit, 'organization', 'organization-head');
    return;
  }
  if (unit.kind === 'adjective') return;
  // “Sveriges Lärare”: nothing but a name makes a capital of them
  const isPlural = head.roleHead?.plural === true || rules.wordForms.hasBarePlural(head.lower);
  // “Sveriges Åkeriföretag”
  const branch = rules.wordForms.body(head.lower);
  const isBranch = branch?.definite === false && branch.base !== branch.head;
  const isNamed = head.capital && !head.given && ((head.role && isPlural) || isBranch);
  if (unit.kind === 'country' && rules.possessiveMarks.has(mark.lower) && isNamed) {
    unit.last += 2;
    retype(unit, 'organization', 'organization-head');
    return;
  }
  if (!rules.possessiveMarks.has(mark.lower) || head.capital || head.role) return;
  const form = rules.wordForms.body(head.lower);
  if (
    !form ||
    form.definite ||
    form.plural ||
    (/^(?:role|country)$/.test(unit.kind) &&
      form.base === form.head &&
      !(unit.kind === 'country' && rules.wordForms.ofStates.has(form.head)) &&
      !(unit.kind === 'role' && rules.wordForms.ofMembers.has(form.head)))
  )
    return;
  // “Hartmanns styrelse” is a part of Hartmann
  if (rules.wordForms.isBoard(form.base)) {
    if (unit.kind === 'name' && !(words[unit.first] as Word).given) retype(unit, 'organization', 'has-board');
    return;
  }
  unit.last += 2;
  retype(unit, 'organization', 'organization-head');
  unit.generic = false;
}

/** “St Brannock's [hospital]” */
function takePatronsHouse(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  const [mark, head] = [words[unit.last], words[unit.last + 1]];
  const isPatrons =
    unit.kind === 'name' &&
    unit.last - unit.first > 1 &&
    rules.patronWords.has((words[unit.first] as Word).lower) &&
    rules.possessiveMarks.has(mark?.lower ?? '') &&
    head?.sentence === mark?.sentence &&
    !head?.capital &&
    head?.head === 'organization';
  if (isPatrons) Object.assign(unit, { last: unit.last + 2, kind: 'organization', rule: 'organization-head' });
}

/** “the Larch Gate [hotel]”, “Ostby [food bank]” */
function takeHouse(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  if (
    (unit.kind !== 'name' && unit.kind !== 'place') ||
    rules.indefiniteArticles.has(words[unit.first - 1]?.lower ?? '')
  )
    return;
  const { sentence } = words[unit.first] as Word;
  const [one, two] = words.slice(unit.last, unit.last + 2).map(({ lower }) => lower);
  const end = rules.namedHouses?.has(one ?? '') ? 1 : rules.namedHouses?.has(`${one} ${two}`) ? 2 : 0;
  const head = words[unit.last + end - 1];
  const behind = words[unit.last + end];
  if (end === 0 || head?.sentence !== sentence || words[unit.last]?.capital) return;
  // “the Larch Gate hotel bar”
  if (behind?.sentence === sentence && (behind.pos === 'NOUN' || behind.head) && !rules.speechVerbs.has(behind.lower))
    return;
  unit.last += end;
  retype(unit, 'organization', 'organization-head');
}

function isOfMembers(head: Word | undefined, rules: MentionRules): boolean {
  return rules.wordForms?.ofMembers.has(rules.wordForms.body(head?.lower ?? '')?.head ?? '') === true;
}
