import { formatDay } from './format';
import type { MailText } from './mail';
import type { ContractRefusal } from '../rules/ad-state';
import type { Language } from '../types/language';

type AdMails = Pick<MailText['kinds'], 'ad-published' | 'ad-ends-soon' | 'ad-refused'>;

/** An ad ends at 24:00: the day people read is the one that then is over. */
function lastDay(endsAt: Date, language: Language): string {
  return formatDay(new Date(endsAt.getTime() - 1), language);
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function shortened(title: string): string {
  return title.length > 40 ? `${title.slice(0, 39).trimEnd()}…` : title;
}

/** Why the contract does not carry the ad; codes of the linter have their own words in its list. */
function contractWords(words: Record<ContractRefusal, string>, refusal: string | null): string {
  return refusal !== null && Object.hasOwn(words, refusal) ? words[refusal as ContractRefusal] : '';
}

export const adMailsNl: AdMails = {
  'ad-published': ({ title, endsAt }) => ({
    subject: `Op de site: ${shortened(title)}`,
    preview: 'Wij merkten iets op dat beter kan.',
    heading: 'Uw vacature staat op de site',
    lead: `“${title}” staat op de site tot en met ${lastDay(endsAt, 'nl')}.`,
    list: 'Bij het nalezen merkten wij dit op. Het houdt de vacature niet tegen.',
    after: 'Wilt u iets wijzigen? Bezorg ons de vacature opnieuw met de betere tekst, of antwoord op deze mail.',
    button: 'De vacature bekijken',
  }),
  'ad-ends-soon': ({ title, endsAt, daysLeft, contractEndsOn }) => ({
    subject: `Nog ${daysLeft === 0 ? 'vandaag' : daysLeft === 1 ? '1 dag' : `${daysLeft} dagen`}: ${shortened(title)}`,
    preview: 'Verlengen, ingevuld of weghalen: één klik volstaat.',
    heading: 'Uw vacature loopt af',
    lead: `“${title}” staat op de site tot en met ${lastDay(endsAt, 'nl')}. Wat mogen wij doen?`,
    silence: 'Doet u niets, dan verdwijnt de vacature vanzelf aan het einde van die dag.',
    extend: 'Verlengen',
    room: `Verlengen kan niet: uw contract loopt tot en met ${formatDay(noon(contractEndsOn), 'nl')}. Antwoord op deze mail voor een nieuw contract.`,
    filled: 'De vacature is ingevuld',
    remove: 'De vacature weghalen',
    links: 'U ziet eerst wat er gebeurt en bevestigt daarna. De links werken samen één keer.',
  }),
  'ad-refused': ({ title, refusal, reason, advice }) => ({
    subject: `Niet geplaatst: ${shortened(title)}`,
    preview: 'U leest waarom, en wat u kunt doen.',
    heading: 'Uw vacature is niet geplaatst',
    lead: [
      `“${title}” komt niet op de site.`,
      contractWords(
        {
          'contract-over': 'Het contract waaronder u bestelde, is voorbij.',
          'term-before-contract': 'De vacature eindigt voor uw contract begint.',
          'term-beyond-contract': 'De vacature loopt langer dan uw contract.',
          'no-contact-person': 'Er is geen contactpersoon afgesproken.',
        },
        refusal,
      ),
    ]
      .join(' ')
      .trim(),
    reason: reason ? `Een medewerker las ze na en schrijft: “${reason}”` : '',
    list: advice.length > 0 ? 'Dit vonden wij in de vacature:' : '',
    after: 'Bezorg ons de vacature gerust opnieuw zodra dit in orde is. Hebt u vragen, antwoord dan op deze mail.',
    rights: 'De regels voor arbeidsbemiddeling',
  }),
};

export const adMailsFr: AdMails = {
  'ad-published': ({ title, endsAt }) => ({
    subject: `En ligne : ${shortened(title)}`,
    preview: 'Nous avons remarqué quelque chose à améliorer.',
    heading: 'Votre offre est en ligne',
    lead: `« ${title} » est sur le site jusqu’au ${lastDay(endsAt, 'fr')} inclus.`,
    list: 'À la relecture, nous avons remarqué ceci. Cela n’empêche pas la publication.',
    after: 'Vous voulez modifier l’offre ? Renvoyez-la avec le texte corrigé, ou répondez à cet e-mail.',
    button: 'Voir l’offre',
  }),
  'ad-ends-soon': ({ title, endsAt, daysLeft, contractEndsOn }) => ({
    subject: `${daysLeft === 0 ? 'Dernier jour' : daysLeft === 1 ? 'Encore 1 jour' : `Encore ${daysLeft} jours`} : ${shortened(title)}`,
    preview: 'Prolonger, pourvue ou retirer : un clic suffit.',
    heading: 'Votre offre se termine',
    lead: `« ${title} » est sur le site jusqu’au ${lastDay(endsAt, 'fr')} inclus. Que pouvons-nous faire ?`,
    silence: 'Si vous ne faites rien, l’offre disparaît d’elle-même à la fin de ce jour.',
    extend: 'Prolonger',
    room: `Prolonger n’est pas possible : votre contrat court jusqu’au ${formatDay(noon(contractEndsOn), 'fr')} inclus. Répondez à cet e-mail pour un nouveau contrat.`,
    filled: 'Le poste est pourvu',
    remove: 'Retirer l’offre',
    links: 'Vous voyez d’abord ce qui se passera, puis vous confirmez. Les liens fonctionnent ensemble une seule fois.',
  }),
  'ad-refused': ({ title, refusal, reason, advice }) => ({
    subject: `Non publiée : ${shortened(title)}`,
    preview: 'Vous lisez pourquoi, et ce que vous pouvez faire.',
    heading: 'Votre offre n’est pas publiée',
    lead: [
      `« ${title} » ne sera pas mise en ligne.`,
      contractWords(
        {
          'contract-over': 'Le contrat sous lequel vous avez commandé est terminé.',
          'term-before-contract': 'L’offre se termine avant le début de votre contrat.',
          'term-beyond-contract': 'L’offre dure plus longtemps que votre contrat.',
          'no-contact-person': 'Aucune personne de contact n’est convenue.',
        },
        refusal,
      ),
    ]
      .join(' ')
      .trim(),
    reason: reason ? `Un membre de notre équipe l’a relue et écrit : « ${reason} »` : '',
    list: advice.length > 0 ? 'Voici ce que nous avons trouvé dans l’offre :' : '',
    after: 'Renvoyez-nous l’offre dès que c’est en ordre. Pour toute question, répondez à cet e-mail.',
    rights: 'Les règles du placement',
  }),
};

export const adMailsEn: AdMails = {
  'ad-published': ({ title, endsAt }) => ({
    subject: `On the site: ${shortened(title)}`,
    preview: 'We noticed something that could be better.',
    heading: 'Your vacancy is on the site',
    lead: `“${title}” is on the site up to and including ${lastDay(endsAt, 'en')}.`,
    list: 'Reading it, we noticed this. It does not hold the vacancy back.',
    after: 'Would you like to change it? Send us the vacancy again with the better text, or reply to this mail.',
    button: 'See the vacancy',
  }),
  'ad-ends-soon': ({ title, endsAt, daysLeft, contractEndsOn }) => ({
    subject: `${daysLeft === 0 ? 'Last day' : daysLeft === 1 ? '1 day left' : `${daysLeft} days left`}: ${shortened(title)}`,
    preview: 'Extend, filled or remove: one click will do.',
    heading: 'Your vacancy is about to end',
    lead: `“${title}” is on the site up to and including ${lastDay(endsAt, 'en')}. What may we do?`,
    silence: 'If you do nothing, the vacancy goes by itself at the end of that day.',
    extend: 'Extend',
    room: `It cannot be extended: your contract runs up to and including ${formatDay(noon(contractEndsOn), 'en')}. Reply to this mail for a new contract.`,
    filled: 'The vacancy is filled',
    remove: 'Remove the vacancy',
    links: 'You first see what will happen, then you confirm. Together the links work once.',
  }),
  'ad-refused': ({ title, refusal, reason, advice }) => ({
    subject: `Not placed: ${shortened(title)}`,
    preview: 'You read why, and what you can do.',
    heading: 'Your vacancy is not placed',
    lead: [
      `“${title}” does not go on the site.`,
      contractWords(
        {
          'contract-over': 'The contract you ordered under is over.',
          'term-before-contract': 'The vacancy ends before your contract begins.',
          'term-beyond-contract': 'The vacancy runs longer than your contract.',
          'no-contact-person': 'No contact person has been agreed on.',
        },
        refusal,
      ),
    ]
      .join(' ')
      .trim(),
    reason: reason ? `A member of our staff read it and writes: “${reason}”` : '',
    list: advice.length > 0 ? 'This is what we found in the vacancy:' : '',
    after: 'Please send us the vacancy again once this is in order. Questions? Reply to this mail.',
    rights: 'The rules of job mediation',
  }),
};
