import type { TextRules } from '../../model/language.ts';
import { quotingForms, quotingOnlyForms, quotingSupines } from './quoting-forms.ts';
import { tagSwedish } from './tag.ts';

/** “Vad det innebär vill ministern inte gå in på.”: who was quoted does not say it. */
const SILENCE =
  '(?:vill|ville|kan|kunde) (?!(?:jag|vi|du|ni|man|de|dom) )(?:\\p{L}+ ){1,4}inte (?:avslöja|berätta|bekräfta|föregripa|gå in|kommentera|precisera|spekulera|svara|säga|uttala|utveckla)';

/** “– Aldrig, blev hans svar.”, “– Ja, är beskedet från Ek.”: a noun for what was said behind a verb, and no “är svaret nej”. */
const ANSWER =
  '(?:är|var|blev|blir|lyder|löd)\\s+(?=(?:[\\p{L}.-]+\\s+){0,4}(?:svar|besked|budskap|omdöme|råd|löfte)(?:et|t)?(?:[.,]|\\s+(?:från|till|när|efter)\\s)|(?:[\\p{L}.-]+\\s+){0,4}(?:hälsning|kommentar|reaktion|replik|slutsats|uppmaning)(?:en)?(?:[.,]|\\s+(?:från|till|när|efter)\\s))';

export const textRules: TextRules = {
  tag: tagSwedish,
  caption:
    /^(?:producent|programledare|redaktör|reporter|reportrar)\s*:\s*[^.,:;?!”"]{3,60}$|(?:^|[\s(./])(?:foto(?:graf)?|bild|arkivbild|arkivfoto|pressbild|illustration|grafik|karta|bildtext)\s*:|\((?:foto|bild|arkivbild)\b[^)]*\)\s*\.?$|\.(?:jpe?g|png|gif|webp)$|(?:getty images|\/(?:afp|ap|epa|reuters|getty|vna|tt))\)?\.?$/i,
  boilerplate:
    /^(?:kommentar(?:er)?\s*(?:\(\d+\)|:\s*\d+)|\d+ kommentar(?:er)?$|källor?:\s*(?:https?:|www\.)\S*|https?:\/\/\S+$|läs (?:mer|också|även|vidare|hela)\b|se (?:också|även)\b|relaterat\b|fler (?:artiklar|nyheter)\b|dela (?:på|via|artikeln)\b|följ oss\b|prenumerera\b|annons\b|klicka här\b|copyright\b|©|upphovsrätt|(?:den här|denna) (?:webbplatsen|sidan|webbplats) använder\b|vi använder (?:cookies|kakor)\b|(?:genom|om) (?:att|du) fortsätt\w*\b|(?:acceptera|godkänn) (?:alla )?(?:cookies|kakor)|(?:artikeln|texten) (?:har|är) (?:uppdaterats|uppdaterad|rättats|rättad)|taggar?:|ämnen?:|lyssna på artikeln|skriv (?:en )?kommentar|mest (?:läst|populär)|nyhetsbrev\b|logga in\b|fotnot:|fakta:|rättelse:|kontakt:|tipsa oss\b|(?:publicerad|uppdaterad)\b)/i,
  related:
    /^(?:relaterat|relaterade (?:artiklar|nyheter)|läs (?:mer|också|även|vidare)|mer (?:om|från)\b.{0,40}|fler (?:artiklar|nyheter).{0,20}|se (?:också|även)|mest läst.{0,20}|senaste nytt)\s*:?$/i,
  speech: /["“”»«]|^[–—-](?: |\p{Lu})/u,
  abbreviations: new Set('kl nr ca st dr prof'.split(' ')),
  tags: new Map(),
  apposedTags: new Map(),
  narrative: new RegExp(
    `[”"»]|^(?:Han|Hon|Hen)\\s|^\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)* (?:${quotingForms.join('|')})\\s|[\\s.](?:${quotingForms.join('|')})\\s+(?:han|hon|\\p{Lu})|${SILENCE}`,
    'u',
  ),
  // “Man ska tänka så, tycker jag.” goes on; some forget the comma: “Då blir det inget säger hon.”
  dialogue: new RegExp(
    `(?<=[,?!…])\\s+(?<!,\\s+(?=\\p{L}+\\s+(?:jag|man|ni|vi)(?!\\p{L})))(?:${quotingForms.join('|')}|(?:heter|hette|står|stod) det)\\s+(?=[\\p{L}\\d])|(?<=[,?!…])\\s+${ANSWER}|(?<=[,?!…])\\s+(?:${quotingOnlyForms.join('|')})\\s+(?=(?:han|hon|hen)(?!\\p{L})|\\p{Lu}|(?:\\p{Ll}+\\s+){1,3}\\p{Lu}\\p{L}+\\s+\\p{Lu})|(?<=[,?!…])\\s+(?:har|hade)\\s+(?=(?:[\\p{L}-]+\\s+){1,6}(?:${quotingSupines.join('|')})(?!\\p{L}))|(?<=\\p{Ll})\\s+(?:säger|sade|sa)\\s+(?=(?:han|hon|hen|\\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}-]+)\\.$)`,
    'u',
  ),
};
