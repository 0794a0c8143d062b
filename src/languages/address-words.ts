/** The shape of a language's words for what street addresses are made of. All words are lower case and without accents. */
export interface AddressWords {
  /** Kinds of streets that stand behind the name: "oak street". */
  readonly streetsBehind: ReadonlySet<string>
  /** Those among them that are everyday words too: "way", "place". */
  readonly everydayStreets: ReadonlySet<string>
  /** Kinds of streets that stand before name and number: "calle mayor 5", "highway 9". */
  readonly streetsBefore: ReadonlySet<string>
  /** Stand before "road" or "route" with a number: "county road 12". */
  readonly roadNames: ReadonlySet<string>
  /** Boxes at a post office, of up to three words: "po box". */
  readonly boxes: ReadonlySet<string>
  /** "the corner of", "la esquina de". */
  readonly corner: RegExp
  /** May stand between street and number, or before the number of a house: "number", "no". */
  readonly numberMarks: ReadonlySet<string>
  /** Behind digits they make an ordinal: `th`. */
  readonly ordinalEndings: ReadonlySet<string>
  /** Ordinals with the ending of their digits: `second` → `2nd`; only used behind a ten, "forty second". */
  readonly ordinals: Readonly<Record<string, string>>
  /** Parts of a house, with a number or letter behind or before them: "apartment", "piso". */
  readonly units: ReadonlySet<string>
  readonly directions: ReadonlySet<string>
  /** Never between a house number and its street. */
  readonly apart: ReadonlySet<string>
  /** May stand between a house number and its street, and are not written: "452 de la Oak Street". */
  readonly between: ReadonlySet<string>
  /** Behind those, no street: "el 15 de la semana". */
  readonly notStreets: ReadonlySet<string>
  /** End an address: "my", "phone", "please". */
  readonly ends: ReadonlySet<string>
  /** End an address when one of `ends` or of these follows: "and my name". */
  readonly joins: ReadonlySet<string>
  readonly joinedEnds: ReadonlySet<string>
  /** Stand before an address and tell that it is one: "live at". */
  readonly cues: ReadonlySet<string>
  /** At the start of an answer, no part of it. Read without accents. */
  readonly leadIn: RegExp
  /** Number words that are everyday words too, no numbers by themselves: "un", "o". */
  readonly notAlone: ReadonlySet<string>
}
