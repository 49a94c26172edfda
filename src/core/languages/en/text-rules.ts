import type { TextRules } from '../../model/language.ts';
import { datelineEnd } from './dateline.ts';
import { tagWithWink } from './wink.ts';

const ABBREVIATIONS =
  'adm adv ald alh amb asst atty barr brig bro capt cdr cllr cmdr col const cos coun cpl cpt cst det dr eng engr evang fr gen gov hon ing insp lcpl lieut lt maj messrs mgr mlle mme mohd mr mrs ms msgr mt ofc pfc pres prof pst pte pvt rep reps rev revd rt sec sen sens sgt shri smt snr sr sra srta st supt ven vs';

export const textRules: TextRules = {
  tag: tagWithWink,
  caption:
    /(?:^|[\s(])(?:photos?|photographs?|picture|image|file photo|illustration|caption|graphic)(?: (?:by|credit|courtesy))?\s*:|\((?:photo|image|picture|ap photo|file photo)\b[^)]*\)\s*\.?$|\.(?:jpe?g|png|gif|webp)$|(?:getty images|\/(?:afp|ap|epa|reuters|getty|vna))\)?\.?$|\((?:\d(?:st|nd|rd) )?(?:[lrc]|left|right|cent(?:er|re))\).*\)\.?$|[.!?] \([\p{L} ]+\/[\p{L} .'-]+\)\.?$/iu,
  boilerplate:
    /^(?:comments?\s*(?:\(\d+\)|:\s*\d+)|\d+ comments?|sources?:\s*(?:https?:|www\.)\S*|sources?\s*:\s*[^.!?]{1,90}$|(?:media|press) (?:contacts?|inquiries|enquiries)\s*:|(?:published|updated|posted|last updated)\s*:|live(?: blog)?\s*:|https?:\/\/\S+$|read (?:more|also|next)\b|see also\b|also read\b|related(?: (?:articles|news|stories|topics|content))?\s*:|share (?:this|on)\b|follow us\b|sign up\b|subscribe\b|advertisement\b|click here\b|copyright\b|©|all rights reserved|this site (?:is protected|uses cookies)\b|we use cookies\b|by continuing to (?:use|browse)\b|accept (?:all )?cookies|(?:this|the) (?:article|story) (?:was|has been) (?:updated|amended|corrected)\b|tags?:|topics?:|listen to this article|watch:|print this|leave a comment|post a comment|write a comment|most (?:read|popular)\b|trending\b|newsletter\b)/i,
  related:
    /^(?:related(?: (?:articles?|news|stories|topics|content|links))?|read (?:more|next)|more (?:on this|stories|news|from)\b.{0,40}|you may (?:also )?like.{0,20}|recommended(?: for you)?|see also|also read|most (?:read|popular).{0,20}|trending(?: now)?|latest news)\s*:?$/i,
  datelineEnd,
  speech: /["“”]/,
  abbreviations: new Set(ABBREVIATIONS.split(' ')),
  hour: {
    ending: /^[ap]\.m\.$/i,
    behind:
      /^\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b|Jan|Feb|March|April|May \d|June|July|Aug|Sept|Oct|Nov|Dec|Eastern|Central|Pacific|Mountain|Greenwich|(?:\p{Lu}\p{L}+ ){1,3}[Tt]ime\b)/u,
  },
  lastShort:
    /(?:, (?:\p{Lu}\p{Ll}{1,5}\.|(?:\p{Lu}\.){1,3})|\b(?:[ap]\.m|Co|Corp|Inc|Jr|Ltd|Sr)\.|\b(?:U\.S\.|D\.C\.))$/u,
  degree: /^(?:Ed|Ph|Pharm|Psy|Sc|Th)\.D\b/,
  tags: new Map([
    ['all-out', 'ADJ'],
    ['analyses', 'NOUN'],
    ['chief', 'NOUN'],
    ['de', 'NOUN'],
    ['half', 'NUM'],
    ['police', 'NOUN'],
    ['staff', 'NOUN'],
  ]),
  stoppedWords: new Map([
    ['gal.', 'NOUN'],
    ['ill.', 'ADJ'],
    ['in.', 'ADP'],
    ['mass.', 'NOUN'],
    ['miss.', 'NOUN'],
    ['no.', 'DET'],
    ['ore.', 'NOUN'],
    ['sat.', 'VERB'],
    ['sun.', 'NOUN'],
    ['wash.', 'NOUN'],
  ]),
  apposedTags: new Map([['lead', 'ADJ']]),
  pairTags: new Map([
    ['forward', new Set('added admitted insisted said says told'.split(' '))],
    ['studies', new Set('found had has have show showed suggest suggested'.split(' '))],
    ['think', new Set(['tank', 'tanks'])],
  ]),
};
