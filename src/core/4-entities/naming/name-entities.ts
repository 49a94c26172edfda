import type { Entity, EntityId, EntityMention, Home } from '../../model/entity.ts';
import type { Language } from '../../model/language.ts';
import type { Mention } from '../../model/mention.ts';
import type { Reading } from '../../model/reading.ts';
import { bySpan, lastBeginning } from '../../model/span.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { Node } from '../nodes/node.ts';
import { slug } from '../nodes/slug.ts';
import { findPortfolio } from './find-portfolio.ts';
import { homeOf } from './home-of.ts';
import { unnamedHolder } from './unnamed-holder.ts';

interface Found {
  readonly reading: Reading;
  readonly language: Language;
  readonly nodes: readonly Node[];
  readonly speakers: ReadonlySet<Node>;
  readonly mentions: readonly Mention[];
}

export interface Named {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<Node, Entity>;
  readonly ids: ReadonlyMap<Node, EntityId>;
}

/** In characters: how far on the next name ends at most. */
const NEXT_NAME = 60;

type EntityDraft = { -readonly [Key in keyof Entity]: Entity[Key] };

/** Chooses which nodes are worth keeping, and gives them names and ids. Entities come sorted by id. */
export function nameEntities({ reading, language, nodes, speakers, mentions }: Found): Named {
  const entityOf = new Map<Node, Entity>();
  const ids = new Map<Node, EntityId>();
  const taken = new Map<string, Node>();
  const body = reading.paragraphs.filter((paragraph) => paragraph.kind === 'body');
  const describing = new Set<Mention>();
  if (mentions.some(({ rule }) => rule === 'country-adjective'))
    for (const mention of mentions)
      if (mention.kind === 'role' || mention.kind === 'group')
        for (const inside of mentionsIn(mentions, mention)) describing.add(inside);
  const targets = new Set<Node>();
  for (const { role } of nodes) if (role) for (const target of role.targets) targets.add(target);
  const inBody = (mention: Mention): boolean => (body[lastBeginning(body, mention.start)]?.end ?? -1) >= mention.end;
  for (const node of [...nodes].sort((a, b) => a.order - b.order)) {
    if (node.mentions.length === 0 || !isKept(node)) continue;
    const label = labelOf(node);
    const key = node.role && language.entities.roleKey?.(node.role.title);
    const where = { text: reading.doc.text, mentions };
    const home = homeOf(node, language, where);
    const bare = idOf(node, key === undefined ? label : keyOf(node, key), { key, home });
    let id = bare;
    for (let count = 2; taken.has(id); count++) id = `${bare}-${count}` as EntityId;
    taken.set(id, node);
    ids.set(node, id);
    const name = node.role?.title ?? node.name;
    const portfolio = findPortfolio(node, language, where);
    const entity: EntityDraft = {
      id,
      kind: node.kind,
      name,
      label: unnamedHolder(node, reading, language.mentions) ?? label,
      aliases: aliasesOf(node, name),
      mentions: node.mentions.map((mention) => entityMention(mention)).sort(bySpan),
    };
    if (node.gender && node.kind !== 'country' && node.kind !== 'organization') entity.gender = node.gender;
    if (node.code) entity.code = node.code;
    if (portfolio) entity.portfolio = portfolio;
    if (home) entity.home = home;
    if (key !== undefined) entity.key = key;
    entityOf.set(node, entity);
  }
  const entities = [...entityOf.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entities, entityOf, ids };

  function isKept(node: Node): boolean {
    if (speakers.has(node)) return true;
    switch (node.kind) {
      case 'person':
        return true;
      case 'country':
        return (
          node.mentions.some((mention) => mention.rule === 'country-name' || isDescribing(mention)) || isTarget(node)
        );
      case 'organization':
        return (
          ((!node.described || node.proper === true || node.acting === true) &&
            node.mentions.some((mention) => inBody(mention))) ||
          isTarget(node)
        );
      case 'role':
        // “a member of the team” is no office
        if (
          language.mentions.faintHeads.has(node.role?.head ?? '') &&
          node.role?.targets.length === 0 &&
          node.role.name.split(' ').length < 3 &&
          !language.mentions.hostedThings?.has(node.role.name.split(' ')[0] ?? '') &&
          !isBoardMember(node, language)
        )
          return false;
        return isNamedOffice(node) || (node.role?.holders.size ?? 0) > 0 || (node.role?.targets.length ?? 0) > 0;
      case 'group':
        return false;
    }
  }

  /** “thanked the Secretary-General”: an office in capitals of which there is one; “the President” may be anybody. */
  function isNamedOffice({ mentions: places }: Node): boolean {
    return places.some(({ role, start, plural }) => {
      if (
        !role?.definite ||
        !role.office ||
        plural ||
        !/^\p{Lu}\p{L}+(?:[ -]\p{L}+)*[ -]\p{Lu}\p{L}+$/u.test(role.title)
      )
        return false;
      const article = /(\p{L}+) $/u.exec(reading.doc.text.slice(Math.max(0, start - 8), start))?.[1];
      return language.mentions.definiteArticles.has(article?.toLowerCase() ?? '');
    });
  }

  /** “His Estonian colleague”: an adjective that tells whose somebody is. */
  function isDescribing(mention: Mention): boolean {
    return (
      mention.rule === 'country-adjective' &&
      (describing.has(mention) || standsBeforeName(mention) || standsBeforePlace(mention) || isJoined(mention))
    );
  }

  /** “the Kenyan and Danish authorities” */
  function isJoined({ end }: Mention): boolean {
    const near = mentionsIn(mentions, { start: end, end: end + NEXT_NAME });
    const next = near.find((one) => one.rule === 'country-adjective' && describing.has(one));
    if (!next) return false;
    return language.mentions.conjunctions.has(reading.doc.text.slice(end, next.start).trim());
  }

  /** “Tyska Kaltwerk”, “Spanish Telmar” */
  function standsBeforeName(mention: Mention): boolean {
    const next = mentionsIn(mentions, { start: mention.end, end: mention.end + NEXT_NAME })[0];
    return (
      next !== undefined &&
      /^ (?:\p{Ll}+ )?$/u.test(reading.doc.text.slice(mention.end, next.start)) &&
      (next.kind === 'person' || (next.kind === 'organization' && /^\p{Lu}/u.test(next.name)))
    );
  }

  /** “the Danish town of Aavik” */
  function standsBeforePlace({ end }: Mention): boolean {
    const next = /^ (\p{Ll}+)/u.exec(reading.doc.text.slice(end, end + 20))?.[1];
    return next !== undefined && language.mentions.placeHeads.has(next);
  }

  function isTarget(node: Node): boolean {
    return targets.has(node);
  }

  function targetOf(node: Node): Node | undefined {
    return node.role?.targets.find((one) => !node.role?.title.includes(one.name));
  }

  function labelOf(node: Node): string {
    if (!node.role) return node.name;
    const target = targetOf(node);
    return target ? language.entities.roleOf(node.role.title, target.name) : node.role.title;
  }

  /** The English title with whose it is, so that a role has one id in all languages. */
  function keyOf(node: Node, key: string): string {
    const target = targetOf(node);
    return target && language.entities.roleKeyOf
      ? language.entities.roleKeyOf(key, {
          name: target.known ?? target.name,
          ...(target.code && { code: target.code }),
        })
      : key;
  }

  function idOf(
    node: Node,
    label: string,
    { key, home }: { key?: string | undefined; home?: Home | undefined },
  ): EntityId {
    switch (node.kind) {
      case 'country':
        return `country:${node.code ?? slug(node.name)}`;
      case 'group':
        return `group:${slug(reading.doc.id)}-${slug(node.name)}`;
      case 'organization':
        // “the appeals court” of another text may be another, “the Polish foreign ministry” not
        if (node.described && !home) return `organization:${slug(reading.doc.id)}-${slug(node.name)}`;
        return `organization:${slug(node.known ?? label)}`;
      case 'role': {
        // “UN Secretary-General” and “Secretary-General of the United Nations” have one id
        const known = targetOf(node)?.known;
        return `role:${slug(known && node.role && label !== node.role.title && key === undefined ? language.entities.roleOf(node.role.title, known) : label)}`;
      }
      case 'person':
        return `person:${slug(label)}`;
    }
  }

  function entityMention(mention: Mention): EntityMention {
    return { doc: reading.doc.id, start: mention.start, end: mention.end, kind: kindOf(mention) };
  }
}

function aliasesOf({ aliases }: Node, name: string): string[] {
  const others: string[] = [];
  for (const alias of aliases) if (alias !== name) others.push(alias);
  return others.sort();
}

function kindOf(mention: Mention): EntityMention['kind'] {
  switch (mention.kind) {
    case 'pronoun':
      return 'pronoun';
    case 'role':
      return 'role';
    case 'group':
      return 'description';
    case 'person':
    case 'country':
    case 'organization':
      return 'name';
  }
}

/** “board member Ada Falk” */
function isBoardMember({ role }: Node, language: Language): boolean {
  const [body = '', head] = role?.name.split(' ') ?? [];
  return head !== undefined && (role?.holders.size ?? 0) > 0 && language.mentions.institutionHeads.has(body);
}
