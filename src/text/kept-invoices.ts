import type { KeptInvoices } from '../rules/retention/kept-invoices';
import type { Language } from '../types/language';
import { formatDay } from './format';

interface Sentences {
  byLaw: (count: number, through: string) => string;
  byHold: (count: number) => string;
  byOwner: (count: number) => string;
  erasable: (count: number) => string;
  none: string;
}

const sentences: Record<Language, Sentences> = {
  nl: {
    byLaw: (count, through) =>
      `${count} ${count === 1 ? 'factuur wordt' : 'facturen worden'} bij een verzoek tot wissen bewaard omdat de wet dat vraagt (AVG art. 17.3.b; WER art. III.86 en III.88, btw-wetboek art. 60, WIB art. 315), de laatste tot en met ${through}.`,
    byHold: (count) => `${count} ${count === 1 ? 'blijft' : 'blijven'} zolang een wettelijke stop loopt.`,
    byOwner: (count) =>
      `${count} ${count === 1 ? 'blijft' : 'blijven'} afgeschermd tot de eigenaar kiest tussen de termijn van de verklaring en die van de wet.`,
    erasable: (count) =>
      `${count} ${count === 1 ? 'gaat' : 'gaan'} mee met een verzoek tot wissen: geen wet vraagt ze nog.`,
    none: 'Er zijn geen facturen.',
  },
  fr: {
    byLaw: (count, through) =>
      `${count} ${count === 1 ? 'facture est conservée' : 'factures sont conservées'} malgré une demande d’effacement, car la loi l’exige (RGPD art. 17.3.b ; CDE art. III.86 et III.88, Code TVA art. 60, CIR art. 315), la dernière jusqu’au ${through} inclus.`,
    byHold: (count) => `${count} ${count === 1 ? 'reste' : 'restent'} tant que court un blocage légal.`,
    byOwner: (count) =>
      `${count} ${count === 1 ? 'reste bloquée' : 'restent bloquées'} jusqu’à ce que le propriétaire choisisse entre le délai de la déclaration et celui de la loi.`,
    erasable: (count) =>
      `${count} ${count === 1 ? 'disparaît' : 'disparaissent'} avec une demande d’effacement : plus aucune loi ne l’exige.`,
    none: 'Il n’y a pas de factures.',
  },
  en: {
    byLaw: (count, through) =>
      `${count} ${count === 1 ? 'invoice is' : 'invoices are'} kept in spite of a request to erase, because the law asks for it (GDPR art. 17(3)(b); WER art. III.86 and III.88, VAT Code art. 60, Income Tax Code art. 315), the last one through ${through}.`,
    byHold: (count) => `${count} ${count === 1 ? 'stays' : 'stay'} as long as a legal hold stands.`,
    byOwner: (count) =>
      `${count} ${count === 1 ? 'stays' : 'stay'} restricted until the owner chooses between the period of the statement and that of the law.`,
    erasable: (count) =>
      `${count} ${count === 1 ? 'goes' : 'go'} with a request to erase: no law asks for it any more.`,
    none: 'There are no invoices.',
  },
};

/** [38] What a customer, supplier or subcontractor that asks to be erased is told of its invoices: what stays, why, and until when. */
export function keptInvoicesText(kept: KeptInvoices, language: Language): string {
  const { byLaw, byHold, byOwner, erasable, none } = sentences[language];
  const { lawThrough } = kept;
  const said = [
    ...(lawThrough === null ? [] : [byLaw(kept.byLaw, formatDay(new Date(`${lawThrough}T12:00:00Z`), language))]),
    ...(kept.byHold > 0 ? [byHold(kept.byHold)] : []),
    ...(kept.byOwner > 0 ? [byOwner(kept.byOwner)] : []),
    ...(kept.erasable > 0 ? [erasable(kept.erasable)] : []),
  ];
  return said.join(' ') || none;
}
