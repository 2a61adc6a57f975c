/** Words that stand nowhere else, one for each field and fault: wherever one turns up, that is what leaked. Letters only, as names are. */
export const marks = {
  givenName: 'Pesafugidukafota',
  familyName: 'Lazodugedusalaze',
  address: 'Nohugunujakigufu',
  title: 'Dukozopovinejefu',
  skill: 'Nuwivifaxojihota',
  heldText: 'Rabonefilusagoti',
  message: 'Gonupewidarobaxe',
  contest: 'Zuvelopasirekudo',
  reviewAnswer: 'Fibagutonexolaze',
  importedName: 'Fupiruwuvafiwadi',
  importedAddress: 'Visiboregodenelo',
  importSource: 'Sofevozihozitise',
  adContactName: 'Hajelebojinahozi',
  adContactAddress: 'Mibokarufezedolu',
  adText: 'Pexudozososawode',
  customerName: 'Fevegidabuhugiba',
  contactName: 'Kusemirogawowona',
  contactAddress: 'Rozafikupelivamo',
  contractReference: 'Hapiwexakurezaxi',
  adNote: 'Wolasukemitufora',
  staffName: 'Fixijiluzupekese',
  billedName: 'Savoziluginetaku',
  search: 'Kuwibamomerorife',
  leaverName: 'Depulazofewiguko',
  leaverAddress: 'Ruvofasabetigolu',
  prospectName: 'Gixuwebodanufape',
  prospectAddress: 'Locavehizobuneri',
  token: 'Tavelurogibusine',
  busyReply: 'Gewepewuboragoko',
  refusedReply: 'Dumovalezitofari',
  updateArgument: 'Kigeremevegowele',
  updateBeside: 'Tusiterifibizova',
  updateSecond: 'Sixunufalafimaji',
  typeError: 'Jopasosajehahuve',
  workflowFailure: 'Wihuzebaguhokebi',
  cancellation: 'Sedurovakipomalu',
  failureDetail: 'Zafopuxuxemoxuwu',
  failureType: 'Bikarenulosafove',
  updateFailure: 'Kixepizoharoxoxe',
  queryFailure: 'Zexubojubejewugu',
  workflowLog: 'Homohuxuwifideta',
  stepError: 'Dixuzogudekidaxo',
  stepFailure: 'Lenibadufokotezi',
  stepTypeError: 'Lumukohogovifeta',
  stepWord: 'Mafifulamavaputi',
  uniqueRow: 'Pulohenasidovega',
  siteFault: 'Gozutaliperekima',
} as const;

export type MarkName = keyof typeof marks;

export function addressOfMark(name: MarkName): string {
  return `${marks[name].toLowerCase()}@mark.test`;
}

/** A telephone number is a mark too. */
export const markedPhones = { phone: '0470913552', adContactPhone: '0470226841', contactPhone: '0470774093' } as const;
