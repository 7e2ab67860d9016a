/** What a dossier is put together from: a letter that was met, as the notebook knows it. */
export interface MetLetter {
  id: string;
  /** Every identifier it has: `kst-30573-61`, `2018D35143`. */
  ids: string[];
  /** Every address it was read at. */
  addresses: string[];
  title: string;
  sender: string | null;
  /** ISO date; null when unknown. */
  date: string | null;
  /** Dossiers it belongs to. */
  dossiers: string[];
  /** Ids of the documents that it cites. */
  references: string[];
}

/** And a passage that was kept. */
export interface KeptPassage {
  id: string;
  references: string[];
  source: { url: string; ids: string[] };
}

/** A document that a letter cites. */
export interface Citation {
  /** `kst-30573-61`. */
  id: string;
  /** Key of its entry in the same dossier; null when it is none of it. */
  entry: string | null;
}

/** A letter that cites a document. */
export interface CitingLetter<Letter extends MetLetter> {
  letter: Letter;
  /** Key of its entry in the same dossier; null when it belongs to another. */
  entry: string | null;
}

/** A document of a dossier: a letter that was met, or a Kamerstuk that is cited and was never opened. */
export interface DossierEntry<Letter extends MetLetter, Passage extends KeptPassage> {
  /** Tells it from the others of its dossier. */
  key: string;
  /** Its id within the dossier, `kst-30573-61`; null for a letter that has no number (yet). */
  documentId: string | null;
  /** Null: it is cited and was not met. */
  letter: Letter | null;
  date: string | null;
  /** In the order in which the letter cites them; without those of no document, such as articles of law. */
  cites: Citation[];
  citedBy: CitingLetter<Letter>[];
  /** What was kept of it. */
  passages: Passage[];
}

/** A citation between two entries, by their places in the order of the dossier. */
export interface Arc {
  from: number;
  to: number;
}

/** Everything that is known of one dossier. */
export interface Dossier<Letter extends MetLetter, Passage extends KeptPassage> {
  /** `30573`, `36410-XVI`. */
  number: string;
  /** Oldest first. What has no date stands where its number puts it, else at the end. */
  entries: DossierEntry<Letter, Passage>[];
  arcs: Arc[];
  /** Passages of letters outside the dossier that cite it. */
  elsewhere: Passage[];
}
