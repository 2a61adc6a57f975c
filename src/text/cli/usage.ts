/** Commander speaks English; these are its words in Dutch, with the names it quotes. */
export const usageWords: Record<string, (name: string) => string> = {
  'commander.missingArgument': (name) => `<${name}> ontbreekt`,
  'commander.excessArguments': () =>
    'Er staan te veel woorden op de regel; woorden met een spatie horen tussen aanhalingstekens',
  'commander.unknownCommand': () => 'Deze opdracht bestaat niet',
  'commander.unknownOption': (name) => `De optie ${name} bestaat hier niet`,
  'commander.optionMissingArgument': (name) => `${name} heeft een waarde nodig`,
  'commander.missingMandatoryOptionValue': (name) => `${name} ontbreekt`,
  'commander.conflictingOption': (name) => `${name} gaat niet samen met een andere optie op de regel`,
  'commander.help': () => 'Zeg welke opdracht',
};

export const usageRemedy = (command: string) => `Bekijk de mogelijkheden met \`${command} --help\``;

export const helpTitles: Record<string, string> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

export const helpOption = 'toon deze hulp';

export const usageInDutch = (usage: string) =>
  usage.replace('[options]', '[opties]').replace('[command]', '<opdracht>');
