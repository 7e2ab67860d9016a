/** The practice letter: nobody sent it, but the documents that it cites exist. */
export const PRACTICE_HEAD = {
  from: 'De Minister van Oefening',
  to: 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
  date: 'Datum 21 juni 2018',
  subject: 'Betreft Oefenbrief: lezen, bewaren en terugvinden',
};

/** Paragraphs of sentences. */
export const PRACTICE_PARAGRAPHS = [
  ['Geachte voorzitter,'],
  [
    'Brieven aan uw Kamer verwijzen naar andere stukken.',
    'Zo kwam gezinsmigratie aan de orde in Kamerstukken II 2010/11, 30 573, nrs. 61, 64 en 74.',
    'Wie zo’n stuk wil inzien, moet het nu zelf opzoeken.',
  ],
  [
    'Een passage die iemand bewaart, moet maanden later nog terug te vinden zijn, met de brief waar zij uit komt en de plaats waar zij staat.',
    'Dat is geen kwestie van geheugen, maar van gereedschap.',
  ],
  [
    'De informatieplicht van de regering staat in artikel 68 van de Grondwet.',
    'Ik hoop dat deze brief daar op zijn eigen manier aan bijdraagt.',
  ],
];

export const PRACTICE_FOOT = 'De Minister van Oefening';
