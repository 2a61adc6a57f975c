import type { Adoption } from '../../policy/bindings';
import type { PolicyCheck } from '../../policy/check';
import type { Conflict, PromiseRow } from '../../policy/schema';

interface Adopted {
  outcome: 'adopted' | 'unchanged';
  sha256: string;
  sentences: number;
  promisesBound: number;
}

export function adoptedText({ outcome, sha256, sentences, promisesBound }: Adopted): string {
  const done = outcome === 'adopted' ? 'Aangenomen en te zien op /privacy' : 'Deze tekst was al aangenomen';
  return `${done}: ${sentences} zinnen, ${promisesBound} beloften gebonden.\nTekst ${sha256}`;
}

/** What a person must still do before this text can be adopted. */
export function unboundText({ sha256, sentences, proposal }: Adoption, draftWritten: boolean): string {
  const bound = Object.entries(proposal.promises).map(
    ([promise, numbers]) => `  belofte ${promise}: zin ${numbers.join(', ')}`,
  );
  const unbound = proposal.unbound.map(({ promise, quote, candidates }) => {
    const where = candidates.length > 0 ? `staat in zin ${candidates.join(', ')}: kies` : 'staat in geen enkele zin';
    return `  belofte ${promise}: "${quote}" ${where}`;
  });
  return [
    `NIET aangenomen: niemand bond deze tekst al (${sentences.length} zinnen, tekst ${sha256}).`,
    '',
    `Voorstel, ${bound.length} beloften:`,
    ...bound,
    '',
    `Niet te plaatsen, ${unbound.length}:`,
    ...unbound,
    '',
    draftWritten
      ? 'Het ontwerp is geschreven. Vul het aan, zet het in src/policy/bindings, en neem de tekst opnieuw aan.'
      : 'Met --draft <bestand> krijgt u dit als ontwerp. Vul het aan, zet het in src/policy/bindings, en neem opnieuw aan.',
  ].join('\n');
}

export function checkText(check: PolicyCheck, promises: PromiseRow[]): string {
  const ruleOf = new Map(promises.map(({ number, rule }) => [number, rule]));
  const named = (numbers: number[]) => numbers.map((number) => `  ${number} ${ruleOf.get(number) ?? ''}`);
  const orphans: [string, string[]][] = [
    [
      'Zinnen zonder belofte',
      check.sentencesWithoutPromise.map(({ number, line }) => `  zin ${number} (lijn ${line})`),
    ],
    ['Beloften zonder zin', named(check.promisesWithoutSentence)],
    ['Regels zonder belofte', check.rulesWithoutPromise.map(({ rule, file, path }) => `  ${rule} in ${file} ${path}`)],
    ['Gehouden door iets dat er niet is', check.keepersMissing.map(({ promise, keeper }) => `  ${promise}: ${keeper}`)],
    ['Bindingen die niet kloppen', check.bindingsAmiss.map((reason) => `  ${reason}`)],
  ];
  return [
    `Gehouden, ${check.kept.length}:`,
    ...named(check.kept),
    '',
    `Open, ${check.open.length}: ${check.open.join(', ') || 'geen'}`,
    ...orphans.flatMap(([title, lines]) => (lines.length > 0 ? ['', `${title}, ${lines.length}:`, ...lines] : [])),
    '',
    check.ok ? 'Niets is verweesd.' : 'Er is iets verweesd: zie hierboven.',
    ...(check.controllerNamed ? [] : ['Let op: het ondernemingsnummer van het beleid staat niet in de tekst.']),
  ].join('\n');
}

export function conflictText({
  id,
  promises,
  articles,
  finding,
  runsNow,
  choices,
  decided,
  inForce,
}: Conflict & { inForce: string }): string {
  return [
    `${id} · beloften ${promises.join(', ')} · ${articles.join(', ')}`,
    `  ${finding.nl}`,
    `  ${decided ? 'Tot de beslissing' : 'Nu'}: ${runsNow.says.nl}`,
    ...choices.map(({ id: choice, text, belowLaw }) => {
      const mark = choice === inForce ? '*' : '-';
      return `  ${mark} ${choice}: ${text}${belowLaw ? ` (kan niet, onder de wet: ${belowLaw})` : ''}`;
    }),
    decided
      ? `  Beslist op ${decided.on} door ${decided.by}: ${decided.choice}`
      : '  Nog niet beslist door de eigenaar',
  ].join('\n');
}
