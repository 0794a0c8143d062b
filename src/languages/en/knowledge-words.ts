/** English words for finding the owner's answer to a question. */
import type { KnowledgeWords } from '../knowledge-words.ts'

const stopWords = new Set(
  `a an the i me my we us our you your it its this that these those he she they them is are was were be been am do does
  did have has had can could will would shall should may might must to of in on at by for from with about into as and or
  but if so then than there here what which who how when where why any some all no not just also please hi hello hey yes
  yeah um uh okay ok well know tell wondering wonder want wanted like need get got guys thanks thank question ask quick
  find out see let calling called call kind type sort`.split(/\s+/),
)
const synonyms = [
  'cost price pricing charge fee rate rates expensive cheap much pay costs'.split(' '),
  'hours open opening close closing closed'.split(' '),
  'area areas serve service cover location region town city near'.split(' '),
  'location address located directions'.split(' '),
  'fix repair replace install mend'.split(' '),
  'payment card cash check financing credit'.split(' '),
  'estimate quote'.split(' '),
  'visit trip callout'.split(' '),
  'doctor dentist'.split(' '),
  'insurance insured'.split(' '),
  'food dish dishes meal meals menu menus eat'.split(' '),
  'seating seat seats patio tables'.split(' '),
  'dog dogs cat cats pet pets animal animals'.split(' '),
]

export const knowledge: KnowledgeWords = {
  stopWords,
  synonyms,
  endings: [
    [/(?:ies)$/, 'y'],
    [/(?:ing|ed|es|s)$/, ''],
    [/(.)\1$/, '$1'],
    [/e$/, ''],
  ],
}
