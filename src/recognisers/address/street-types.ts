/**
 * Words that end a street's name in Britain and Ireland, with their abbreviations.
 * Source: Ordnance Survey Open Names and Royal Mail's PAF guide, "thoroughfare descriptors".
 */
export const STREET_TYPES =
  'Street|Str|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Close|Cl|Crescent|Cres|Cresc|Gardens?|Gdns|Grove|Gr|Mews|Terrace|Terr|Ter|Parade|Pde|Villas?|Broadway|Boulevard|Blvd|Esplanade|Promenade|Prom|Cottages?|Buildings|Mansions|Alley|Wynd|Vennel|Ginnel|Twitten|Brae|Loan|Loke|Garth|Croft|Dell|Glade|Spinney|Paddocks?|Orchard|Meadows?|Mead|Fold|Chase|Quay|Wharf|Causeway|Arcade|Hollow|Holt|Lea|Leas|Leaze|Ride|Drove|Circus|Vale|Pathway|Acres?|Estate|Maltings|Almshouses|Copse|Coppice|Covert|Dene|Downs?|Embankment|Farm|Fields?|Gate|Glen|Heath|Heights|Knoll|Lawns?|Maisonettes|Moorings|Oval|Parkway|Path|Passage|Piece|Place|Plain|Quadrant|Rise|Row|Square|Sq|Strand|Walk|Way|Yard|Court|Ct|View|Hill|Green|Bank|Bridge|Common|Corner|Cross|Crossing|End|House|Lodge|Mount|Park|Point|Reach|Ridge|Side|Slope|Top|Tower|Wood|Woods|Approach|Link|Links|Mill|Nook|Brow|Grange|Fell|Gill|Holme|Pl';

/** Those that people also write in lower case and that hardly end anything else: "14 larch close". */
export const PLAIN_STREET_TYPES =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|cl|crescent|cres|gardens|gdns|grove|mews|terrace|terr|parade|villas|cottages|court|croft|wynd|rise';

/** Welsh streets begin with their kind: "Heol Las", "Ffordd y Parc". */
export const WELSH_STREET_TYPES = 'Heol|Ffordd|Stryd|L[oô]n|Rhodfa|Clos|Cwrt|Maes|Pant|Rhes|Parc|Bryn|Cae|Tan-y|Pen-y';

/** Kinds of house that are homes, not venues: "The Old Forge", "Rose Cottage". */
export const HOUSE_KINDS =
  'Cottage|Bungalow|Farmhouse|Farm|Lodge|Barn|House|Villa|Croft|Manor|Grange|Rectory|Vicarage|Forge|Mill|Stables?|Bothy';
