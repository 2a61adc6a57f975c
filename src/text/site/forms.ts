import type { Language } from '../../types/language';

/** What is wrong with a field, said so that it can be mended; by the rule codes of src/intake/rules.ts that a form can break. */
export interface FormText {
  rules: Record<FormRule, string>;
  summary: string;
  wordingChanged: string;
}

type FormRule =
  | 'required'
  | 'too-many'
  | 'too-long'
  | 'unknown-value'
  | 'not-needed'
  | 'email'
  | 'phone'
  | 'postcode'
  | 'number'
  | 'date'
  | 'month'
  | 'range'
  | 'not-a-resume'
  | 'file-too-large'
  | 'tick'
  | 'terms'
  | 'age';

export const formTexts: Record<Language, FormText> = {
  nl: {
    rules: {
      required: 'Vul dit in.',
      'too-many': 'Dit zijn er te veel. Hou de belangrijkste over.',
      'too-long': 'Dit is te lang. Maak het korter.',
      'unknown-value': 'Kies een van de mogelijkheden.',
      'not-needed':
        'Dit formulier bevatte een veld dat wij niet vragen. Wij nemen alleen aan wat nodig is; er is niets bewaard.',
      email: 'Dit is geen mailadres. Het ziet eruit als naam@voorbeeld.be.',
      phone: 'Dit is geen telefoonnummer. Schrijf het met cijfers, bijvoorbeeld 0470 12 34 56.',
      postcode: 'Dit is geen Belgische postcode. Ze telt vier cijfers.',
      number: 'Vul een getal in dat hier past.',
      date: 'Kies een dag die bestaat.',
      month: 'Schrijf maand en jaar, bijvoorbeeld 03/2021. Het einde komt na het begin.',
      range: 'Het kleinste getal is groter dan het grootste.',
      'not-a-resume':
        'Dit is geen cv in JSON Resume. Kies het bestand dat eindigt op .json; een pdf of een Word-document kunnen wij niet lezen.',
      'file-too-large': 'Dit bestand is te groot: hoogstens 60.000 tekens. Laat weg wat niet nodig is.',
      terms: 'Zonder de gebruiksvoorwaarden te aanvaarden kunt u geen account maken.',
      age: 'Een account is er alleen voor wie oud genoeg is en dat hier zegt.',
      tick: 'Zonder deze toestemming kunnen wij niets voor u bewaren, en dus ook geen account maken.',
    },
    summary: 'Kijk dit even na',
    wordingChanged: 'Onze tekst is intussen gewijzigd. Lees hem opnieuw en beslis dan.',
  },
  fr: {
    rules: {
      required: 'À remplir.',
      'too-many': 'Il y en a trop. Gardez les plus importants.',
      'too-long': 'C’est trop long. Raccourcissez.',
      'unknown-value': 'Choisissez une des possibilités.',
      'not-needed':
        'Ce formulaire contenait un champ que nous ne demandons pas. Nous n’acceptons que le nécessaire ; rien n’a été enregistré.',
      email: 'Ce n’est pas une adresse e-mail. Elle ressemble à nom@exemple.be.',
      phone: 'Ce n’est pas un numéro de téléphone. Écrivez-le en chiffres, par exemple 0470 12 34 56.',
      postcode: 'Ce n’est pas un code postal belge. Il compte quatre chiffres.',
      number: 'Indiquez un nombre qui convient ici.',
      date: 'Choisissez un jour qui existe.',
      month: 'Écrivez le mois et l’année, par exemple 03/2021. La fin vient après le début.',
      range: 'Le plus petit nombre est plus grand que le plus grand.',
      'not-a-resume':
        'Ceci n’est pas un CV au format JSON Resume. Choisissez le fichier qui se termine par .json ; nous ne pouvons pas lire un PDF ou un document Word.',
      'file-too-large': 'Ce fichier est trop grand : au plus 60 000 caractères. Retirez ce qui n’est pas nécessaire.',
      terms: 'Sans accepter les conditions d’utilisation, vous ne pouvez pas créer de compte.',
      age: 'Un compte est réservé à qui a l’âge et le dit ici.',
      tick: 'Sans ce consentement, nous ne pouvons rien conserver pour vous, et donc pas créer de compte.',
    },
    summary: 'Vérifiez ceci',
    wordingChanged: 'Notre texte a changé entre-temps. Relisez-le, puis décidez.',
  },
  en: {
    rules: {
      required: 'Please fill this in.',
      'too-many': 'These are too many. Keep the most important ones.',
      'too-long': 'This is too long. Make it shorter.',
      'unknown-value': 'Choose one of the options.',
      'not-needed': 'This form held a field that we do not ask for. We only take what is needed; nothing was saved.',
      email: 'This is no e-mail address. It looks like name@example.be.',
      phone: 'This is no telephone number. Write it in digits, for instance 0470 12 34 56.',
      postcode: 'This is no Belgian postcode. It has four digits.',
      number: 'Fill in a number that fits here.',
      date: 'Choose a day that exists.',
      month: 'Write month and year, for instance 03/2021. The end comes after the beginning.',
      range: 'The smallest number is larger than the largest.',
      'not-a-resume':
        'This is no résumé in JSON Resume. Choose the file that ends in .json; we cannot read a PDF or a Word document.',
      'file-too-large': 'This file is too large: at most 60,000 characters. Leave out what is not needed.',
      terms: 'Without accepting the terms of use you cannot make an account.',
      age: 'An account is only for who is old enough and says so here.',
      tick: 'Without this consent we cannot keep anything for you, and so cannot make an account.',
    },
    summary: 'Please look at this again',
    wordingChanged: 'Our text has changed meanwhile. Please read it again and then decide.',
  },
};

/** The text for a rule; a code that no form has a text for says at least that the value does not fit. */
export function explainRule(rule: string, language: Language): string {
  const { rules } = formTexts[language];
  return Object.hasOwn(rules, rule) ? rules[rule as FormRule] : rules['unknown-value'];
}
