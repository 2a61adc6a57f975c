import type { Language } from '../../types/language';

/** Words around the copy of somebody's file (promise 14). */
export interface FileText {
  heading: string;
  /** Beside the button on her page. */
  lead: string;
  button: string;
  madeAt: (moment: string) => string;
  /** What the page leaves out, and where that stands. */
  complete: string;
  save: string;
  print: string;
  unprinted: string;
  unprintedLead: string;
  wordings: string;
  elsewhere: string[];
  nothing: string;
}

export const fileTexts: Record<Language, FileText> = {
  nl: {
    heading: 'Een kopie van uw dossier',
    lead: 'Eén knop, en u ziet meteen alles wat over u bewaard is. U kunt het afdrukken of als bestand meenemen. Het kost niets, en u hoeft niet te zeggen waarom.',
    button: 'Mijn dossier tonen',
    madeAt: (moment) => `Alles wat over u in onze databank staat op ${moment}.`,
    complete:
      'Deze bladzijde laat alleen lege velden weg en kenmerken die mensen niets zeggen, zoals volgnummers en versies. In het bestand staan ook die.',
    save: 'Bewaren als bestand (JSON)',
    print: 'Afdrukken doet u met uw browser.',
    unprinted: 'Bewaard, maar niet afgedrukt',
    unprintedLead:
      'Dit zijn versleutelde kenmerken, zoals de vingerafdruk van een link. Ze zijn niet te lezen, en wie ze heeft, zou er misbruik van kunnen maken.',
    wordings: 'De woorden die u te lezen kreeg',
    elsewhere: [
      'Onze processen kennen u alleen onder een willekeurig kenmerk; uw naam en uw adres staan daar niet in.',
      'De tekst van een mail bewaren wij niet, alleen dat hij verstuurd is. Wat u ons per mail schreef, staat in onze mailbox en niet in deze kopie: vraag het ons.',
    ],
    nothing: 'Hier staat niets.',
  },
  fr: {
    heading: 'Une copie de votre dossier',
    lead: 'Un bouton, et vous voyez aussitôt tout ce qui est conservé sur vous. Vous pouvez l’imprimer ou l’emporter comme fichier. C’est gratuit, et vous n’avez pas à dire pourquoi.',
    button: 'Afficher mon dossier',
    madeAt: (moment) => `Tout ce que notre base de données contient sur vous le ${moment}.`,
    complete:
      'Cette page n’omet que les champs vides et les codes qui ne disent rien au lecteur, comme les numéros d’ordre et les versions. Le fichier les contient aussi.',
    save: 'Enregistrer comme fichier (JSON)',
    print: 'Vous imprimez avec votre navigateur.',
    unprinted: 'Conservé, mais pas imprimé',
    unprintedLead:
      'Ce sont des codes chiffrés, comme l’empreinte d’un lien. Ils sont illisibles, et qui les possède pourrait en abuser.',
    wordings: 'Les mots qui vous ont été montrés',
    elsewhere: [
      'Nos processus ne vous connaissent que sous un code aléatoire ; votre nom et votre adresse n’y figurent pas.',
      'Nous ne gardons pas le texte d’un e-mail, seulement son envoi. Ce que vous nous avez écrit par e-mail est dans notre boîte mail et pas dans cette copie : demandez-le-nous.',
    ],
    nothing: 'Il n’y a rien ici.',
  },
  en: {
    heading: 'A copy of your file',
    lead: 'One button, and you see at once everything that is kept about you. You can print it or take it along as a file. It costs nothing, and you need not say why.',
    button: 'Show my file',
    madeAt: (moment) => `Everything our database holds about you on ${moment}.`,
    complete:
      'This page leaves out only empty fields and codes that tell a reader nothing, such as serial numbers and versions. The file has those too.',
    save: 'Save as a file (JSON)',
    print: 'You print with your browser.',
    unprinted: 'Kept, but not printed',
    unprintedLead:
      'These are encrypted codes, such as the fingerprint of a link. They cannot be read, and whoever has them could abuse them.',
    wordings: 'The words you were shown',
    elsewhere: [
      'Our processes know you by a random code only; your name and address are not in them.',
      'We do not keep the text of a mail, only that it was sent. What you wrote to us by mail is in our mailbox and not in this copy: ask us for it.',
    ],
    nothing: 'There is nothing here.',
  },
};
