import type { Restored } from '../../backup/restore';

export function backupProgress(rows: number): string {
  return `${rows} rijen gekopieerd`;
}

export function restoreProgress(rows: number): string {
  return `${rows} rijen teruggezet`;
}

export function backupText(
  file: string,
  { tables, rows, bytes }: { tables: number; rows: number; bytes: number },
): string {
  return [
    `Kopie gemaakt en nagelezen: ${file}`,
    `${rows} rijen uit ${tables} tabellen, ${Math.ceil(bytes / 1024)} kB, verzegeld.`,
    'Zonder BACKUP_KEY gaat ze niet open: bewaar die sleutel ergens anders dan de kopie.',
  ].join('\n');
}

export function restoreText({ madeAt, tables, rows, migrated, replayed, digestsInDoubt }: Restored): string {
  const { batches, subjects, alreadyGone, destroyed } = replayed;
  const again = Object.entries(destroyed).map(([table, count]) => `${table} ${count}`);
  return [
    `Teruggezet: ${rows} rijen in ${tables} tabellen, zoals ze waren op ${madeAt}.`,
    ...(migrated.length > 0 ? [`Bijgewerkt tot deze versie: ${migrated.length} wijzigingen van het schema.`] : []),
    batches === 0
      ? 'Er was niets vernietigd dat kon terugkomen.'
      : `Wat vernietigd was, blijft vernietigd: ${batches} partijen over ${subjects} onderwerpen nagekeken, ${alreadyGone} waren al weg.`,
    ...(again.length > 0 ? [`Opnieuw vernietigd, in rijen: ${again.join(', ')}.`] : []),
    ...(digestsInDoubt > 0
      ? [`${digestsInDoubt} digests gaan niet opnieuw weg: misschien waren ze al vertrokken.`]
      : []),
    '',
    'Wat mensen na dat moment zeiden of introkken, staat er niet in: vraag het na vóór er gemaild wordt (`skillstorm stop mail`).',
    'Start nu opnieuw (`npm start`) en kijk met `skillstorm doctor` welke processen opnieuw moeten beginnen.',
  ].join('\n');
}
