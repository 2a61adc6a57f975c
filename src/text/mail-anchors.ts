import { formatDay } from './format';
import type { MailText } from './mail';

type AnchorMail = MailText['kinds']['ledger-anchor'];

export const anchorMailNl: AnchorMail = ({ day, seq }, { tradeName }) => ({
  subject: `Anker van het grootboek, ${formatDay(day, 'nl')}`,
  preview: `Regel ${seq}. Bewaar deze mail: ze bewijst later dat er niets werd afgeknipt of herschreven.`,
  heading: 'Anker van het grootboek',
  lead: `Dit is het hoofd van het grootboek van ${tradeName} op ${formatDay(day, 'nl')}. Bewaar deze mail waar ${tradeName} niet bij kan: alleen zo valt later op dat er aan het einde regels werden afgeknipt, of dat alles opnieuw werd geschreven.`,
  seq: 'Regel',
  mac: 'MAC',
  check: 'Nakijken: zet het anker hieronder in een bestand en vraag',
});

export const anchorMailFr: AnchorMail = ({ day, seq }, { tradeName }) => ({
  subject: `Ancre du registre, ${formatDay(day, 'fr')}`,
  preview: `Ligne ${seq}. Conservez ce message : il prouvera que rien n’a été coupé ni réécrit.`,
  heading: 'Ancre du registre',
  lead: `Voici la tête du registre de ${tradeName} au ${formatDay(day, 'fr')}. Conservez ce message hors de portée de ${tradeName} : c’est ainsi que l’on verra plus tard si des lignes ont été coupées à la fin, ou si tout a été réécrit.`,
  seq: 'Ligne',
  mac: 'MAC',
  check: 'Vérifier : mettez l’ancre ci-dessous dans un fichier et demandez',
});

export const anchorMailEn: AnchorMail = ({ day, seq }, { tradeName }) => ({
  subject: `Ledger anchor, ${formatDay(day, 'en')}`,
  preview: `Entry ${seq}. Keep this mail: it proves later that nothing was cut off or written anew.`,
  heading: 'Ledger anchor',
  lead: `This is the head of ${tradeName}’s ledger on ${formatDay(day, 'en')}. Keep this mail where ${tradeName} cannot reach it: only then will it show later that entries were cut off at the end, or that everything was written anew.`,
  seq: 'Entry',
  mac: 'MAC',
  check: 'To check it, put the anchor below in a file and ask',
});
