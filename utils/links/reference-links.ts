import type { Reference } from '../references/types';
import type { PageText } from '../text/page-text';
import { piecesOf } from '../text/positions';
import { isConnected, isElement, isText, selectionOf } from '../text/safe-dom';
import { KeptSelection } from './kept-selection';
import { isLinkable, isPartedByLinks } from './linkable';
import { LinkGroup, type LinkPiece, type LinkTarget } from './link-group';
import { watchSelection } from './selection-watch';

/** The links that Kamernoot made of the references in a page. */
export interface ReferenceLinks {
  /**
   * Makes links of the references and takes away those that are no longer wanted; what stands already is
   * left alone, so that calling it again with the same references changes nothing.
   *
   * @param hasTime asked before each piece of work; when it says no, the rest waits for `goOn`
   * @returns true when nothing waits
   */
  apply(page: PageText, references: Reference[], hasTime?: () => boolean): boolean;
  /** Goes on with what waits; true when nothing does any more. */
  goOn(hasTime: () => boolean): boolean;
  /** Gives the page back as it was. */
  removeAll(): void;
  /** Gives it back for good. */
  stop(): void;
  /**
   * Looks at what the page changed. Links in text that the page wrote anew or took away are removed at
   * once. Tells whether anything changed that makes the page worth reading again.
   */
  absorb(records: MutationRecord[]): boolean;
  /** How many links there are. */
  readonly size: number;
  /** The reference that a link of ours leads to; null for any other element. */
  referenceOf(link: Element): Reference | null;
  /** The first link of the reference that begins at this offset of the page's text; null when it has none. */
  linkAt(start: number): HTMLAnchorElement | null;
}

export interface ReferenceLinkOptions {
  /** What a screen reader says of a reference beside its words. */
  describe(reference: Reference): string;
  /** Whether an address may be opened from a page. */
  isAllowed(url: string): boolean;
  /** Tells nodes that Kamernoot itself put beside the page's text, such as the host of the bar. */
  isOurs(node: Node): boolean;
}

type WantedPiece = LinkPiece & { reference: Reference };

/** What one text node of the page is to hold. */
interface WantedLinks {
  pieces: WantedPiece[];
  /** What the whole of it said when it was read. */
  data: string;
}

/** How many references are looked at in one piece of work. */
const STEP = 20;

export function createReferenceLinks({ describe, isAllowed, isOurs }: ReferenceLinkOptions): ReferenceLinks {
  /** By every text node of a group: the page's own and ours. */
  const groupOfNode = new Map<Node, LinkGroup>();
  const groups = new Set<LinkGroup>();
  const referenceOfLink = new Map<Element, Reference>();
  const linkOfStart = new Map<number, HTMLAnchorElement>();
  /** What `apply` began and `goOn` goes on with. */
  let work: Generator<void, void> | null = null;
  /** The user's selection during the piece of work at hand. */
  let selection: KeptSelection;
  const selecting = watchSelection(document);

  function keepSelection(): KeptSelection {
    return new KeptSelection(selecting.mayExist ? selectionOf(document) : null);
  }

  function forget(group: LinkGroup): void {
    groups.delete(group);
    groupOfNode.delete(group.head);
    for (const node of group.nodes) groupOfNode.delete(node);
    for (const link of group.links) referenceOfLink.delete(link);
  }

  function remember(group: LinkGroup): void {
    groups.add(group);
    groupOfNode.set(group.head, group);
    for (const node of group.nodes) groupOfNode.set(node, group);
  }

  /** What is to be a link, by the page's own text node. */
  function* wanted(page: PageText, references: Reference[]): Generator<void, Map<Text, WantedLinks>> {
    const links = new Map<Text, WantedLinks>();
    const linkable = new Map<Element, boolean>();
    for (const [index, reference] of references.entries()) {
      if (index % STEP === STEP - 1) yield;
      // A number that a range leaves unsaid ("nrs. 5 t/m 9") has no words of its own to be a link.
      if (reference.start === reference.end) continue;
      if (reference.url === null || !isAllowed(reference.url)) continue;
      const places = piecesOf(page, reference);
      // What the page changed since it was read waits for the next reading.
      if (!places.every(({ node, isAsRead }) => isAsRead && isConnected(node) && isLinkable(node, linkable)))
        continue;
      const target: LinkTarget = {
        id: reference.id,
        url: reference.url,
        doubtful: reference.confidence === 'doubtful',
        describe: () => describe(reference),
        reason: reference.reason,
      };
      places.forEach(({ node, from, to }, part) => {
        const group = groupOfNode.get(node);
        const base = group?.offsetOf(node) ?? 0;
        const head = group?.head ?? node;
        const piece = { from: base + from, to: base + to, target, focusable: part === 0, reference };
        const before = links.get(head);
        if (!before) links.set(head, { pieces: [piece], data: group?.data ?? head.data });
        else {
          const last = before.pieces.at(-1)!;
          // A reference that went on in the next text node of the same group is one piece again.
          if (last.reference === reference && last.to === piece.from) last.to = piece.to;
          else before.pieces.push(piece);
        }
      });
    }
    return links;
  }

  function* makeLinks(page: PageText, references: Reference[]): Generator<void, void> {
    const links = yield* wanted(page, references);
    linkOfStart.clear();
    // Before anything is changed, so that the page's style is not worked out anew for every question.
    for (const [head, { pieces, data }] of links) {
      const [{ from, to }] = pieces as [WantedPiece];
      const rest = data.slice(0, from) + data.slice(to);
      if (rest.trim() !== '' && isPartedByLinks(head)) links.delete(head);
      yield;
    }
    // What the page takes away meanwhile is gone from the set, and is not come to.
    for (const group of groups) {
      const here = links.get(group.head);
      if (here && group.isIntact && group.equals(here.pieces)) {
        name(group, here.pieces);
        links.delete(group.head);
      } else {
        group.dissolve(selection);
        forget(group);
      }
      yield;
    }
    for (const [head, { pieces, data }] of links) {
      // What the page changed meanwhile is left to the next reading.
      if (!isConnected(head) || head.data !== data) continue;
      const group = new LinkGroup(head, pieces, selection);
      remember(group);
      name(group, pieces);
      yield;
    }
  }

  return {
    apply(page, references, hasTime = () => true) {
      work = makeLinks(page, references);
      return goOn(hasTime);
    },

    goOn,
    removeAll,

    stop() {
      removeAll();
      selecting.stop();
    },

    absorb(records) {
      /** Nodes whose text the page wrote. */
      const written = new Set<Node>();
      const touched = new Set<LinkGroup>();
      let changed = false;
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'characterData') {
          written.add(target);
          changed = true;
        } else {
          const nodes = [...addedNodes, ...removedNodes];
          if (nodes.every(isOurs)) continue;
          changed = true;
        }
        for (const node of [target, ...removedNodes, ...addedNodes]) {
          const group = groupOfNode.get(node);
          if (group) touched.add(group);
          // A removed element takes its links with it.
          else if (isElement(node) && !isConnected(node)) changed = true;
        }
      }
      const broken = [...groups].filter((group) => touched.has(group) || !isConnected(group.head));
      if (broken.length > 0) {
        selection = keepSelection();
        for (const group of broken) settle(group, written);
        selection.restore();
      }
      return changed;
    },

    get size() {
      return referenceOfLink.size;
    },
    referenceOf: (link) => referenceOfLink.get(link) ?? null,
    linkAt: (start) => linkOfStart.get(start) ?? null,
  };

  function removeAll(): void {
    work = null;
    if (groups.size === 0) return;
    selection = keepSelection();
    for (const group of groups) group.dissolve(selection);
    selection.restore();
    groups.clear();
    groupOfNode.clear();
    referenceOfLink.clear();
    linkOfStart.clear();
  }

  function goOn(hasTime: () => boolean): boolean {
    if (!work) return true;
    selection = keepSelection();
    let done: boolean | undefined = false;
    while (!done && hasTime()) ({ done } = work.next());
    selection.restore();
    if (done) work = null;
    return work === null;
  }

  /** Remembers which reference each link of a group leads to. */
  function name(group: LinkGroup, pieces: WantedPiece[]): void {
    group.links.forEach((link, index) => {
      const { reference } = pieces[index]!;
      referenceOfLink.set(link, reference);
      if (!linkOfStart.has(reference.start)) linkOfStart.set(reference.start, link);
    });
  }

  /** Sets a group right that the page touched. */
  function settle(group: LinkGroup, written: Set<Node>): void {
    const wroteHead = written.has(group.head);
    const wroteOurs = group.nodes.some((node) => isText(node) && written.has(node));
    if (!wroteHead && !wroteOurs && group.isIntact) return;
    // A framework writes the node it knows and means the whole text. A script that walks all text nodes
    // writes ours as well, and means each by itself.
    if (wroteHead && !wroteOurs) group.drop();
    else group.dissolve(selection);
    forget(group);
  }
}
