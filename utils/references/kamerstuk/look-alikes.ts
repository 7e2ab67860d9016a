/** What stands before five digits that are no dossier: money, post boxes, telephones, bank accounts, court rolls. */
export const LOOK_ALIKE_BEFORE =
  /(?:postbus|€|eur|euro|\bf|fl\.?|nlg|\$|£|tel\.?|telefoon|\bt|iban|rekeningnummer|kvk(?:-nummer)?|bsn|\bb-|ordernr>?|pagina|bladzijde|sectie\s[a-z]|\bun|\bp\.|blz\.|artikel|issn|iso|nen|(?:order|project|perceel|factuur)(?:nummer)?|\btot|circa|ruim|bijna)[\s:.-]{0,3}$|\b(?:HR|ABRvS|ABRS|CRvB|CBb|Rb\.?|Hof)\s[^;()]{0,28}nr\.\s$|\bnr\.?\s$/i;

/** Five digits with a unit, a postal code or a word that counts behind them, matched at the first digit. */
export const LOOK_ALIKE_AFTER =
  /\d{2}[\s.-]?\d{3}(?:\s?(?:%|€|euro\b|m2|km\b|kg\b|ha\b|personen|mensen|woningen|medewerkers|fte\b|plaatsen|banen|leerlingen|studenten|bedrijven|\d{4}\s?[A-Z]{2}\b)|,\s?BNB|,\d{1,2}\b(?!\s?[,)]))/y;
