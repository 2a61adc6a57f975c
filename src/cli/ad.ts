import type { Command } from 'commander';
import { readAd } from '../db/ads';
import { listAds, readAdPage } from '../db/board';
import { contactsShown, waysOutOf } from '../db/disclosures';
import { findAd } from '../db/lookups';
import { adState } from '../rules/ad-state';
import { showInBrussels } from '../rules/calendar';
import { adStateWords } from '../text/cli/states';
import { workflowIds } from '../types/messages';
import { addDecisions } from './ad-decide';
import { findingsOf, findingsText } from './ad-findings';
import { type AdImport, importAds } from './ad-import';
import { listReview } from './ad-review';
import { answering, asOption, type Shell } from './answering';
import { withCompany } from './company';
import { wholeNumberOf } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';
import { shownText } from './shown-contacts';
import { table } from './table';

export function addAd(noun: Command, shell: Shell): void {
  const ads = noun
    .command('import <file>')
    .description('lees vacatures in: schema.org JobPosting als JSON, JSON-LD of JSON Lines')
    .requiredOption('--customer <kbo>', 'ondernemingsnummer van de klant')
    .requiredOption('--contract <referentie>', 'contract waaronder ze geplaatst worden')
    .requiredOption('--until <dag>', 'laatste dag op de site, JJJJ-MM-DD; validThrough mag vroeger zijn')
    .option('--vacancies-exist', 'de werkgever verklaart dat elke vacature in dit bestand bestaat (decreet 10-12-2010)')
    .addOption(asOption());
  const example = `ad import vacatures.json --customer 0999.101.087 --contract AVL-2026-1 \\
      --until 2026-12-31 --vacancies-exist --as "An Peeters"`;
  answering<AdImport>(ads, shell, example, (options, file) => importAds(shell.io, file!, options));

  const list = noun
    .command('list')
    .description('alle vacatures, de nieuwste eerst')
    .option('--limit <aantal>', 'hoogstens zoveel', '50');
  answering<{ limit: string }>(list, shell, 'ad list --limit 20', ({ limit }) =>
    listAll(shell.io, wholeNumberOf(limit, '--limit', 1, 100_000)),
  );

  const show = noun.command('show <ad>').description('één vacature, met nummer of id: staat, data en contract');
  answering(show, shell, 'ad show V-12', (_, ad) => showOne(shell.io, ad!));

  const review = noun
    .command('review')
    .description('vacatures die op een medewerker wachten, en wat de lezer erin vond');
  answering(review, shell, 'ad review', () => listReview(shell.io));
  addDecisions(noun, shell);
}

function listAll(io: Io, limit: number): Promise<Answer> {
  return withCompany(io, 'ad-publication', async ({ db, at }) => {
    const ads = (await listAds(db.sql, limit)).map((ad) => ({ ...ad, state: adState(ad, at) }));
    const rows = ads.map(({ number, customerNumber, state, endsAt, refusedCode, reviewCodes, title }) => [
      `V-${number}`,
      `K-${customerNumber}`,
      adStateWords[state],
      showInBrussels(endsAt),
      refusedCode ?? (state === 'review' ? reviewCodes.join(', ') : ''),
      title,
    ]);
    return {
      json: { ads },
      text:
        rows.length > 0
          ? table(['Vacature', 'Klant', 'Staat', 'Einde', 'Code', 'Titel'], rows)
          : 'Nog geen vacatures: lees ze in met `skillstorm ad import`.',
    };
  });
}

function showOne(io: Io, wanted: string): Promise<Answer> {
  return withCompany(io, 'ad-publication', async ({ db, at, config }) => {
    const id = await findAd(db.sql, wanted);
    const ad = id && (await readAd(db.sql, id));
    const page = id && (await readAdPage(db.sql, id));
    if (!ad || !page) throw new Refusal('unknown-ad', {});
    const state = adState(ad, at);
    const findings = await findingsOf(db.sql, ad);
    const disclosed = await contactsShown(db.sql, { adId: ad.id });
    const waysOut = await waysOutOf(db.sql, ad.id);
    const moments = momentsShown
      .filter((name) => ad[name])
      .map((name) => [momentNames[name], showInBrussels(ad[name]!)]);
    const rows = [
      ['Staat', adStateWords[state] + (ad.refusedCode ? ` (${ad.refusedCode})` : '')],
      ['Klant', `K-${ad.customerNumber}`],
      ['Contract', `${ad.contractReference}, ${ad.contractStartsOn} tot en met ${ad.contractEndsOn}`],
      ['Einde', showInBrussels(ad.endsAt)],
      ...moments,
      ['Vacature verklaard', ad.isDeclared ? 'ja' : 'neen'],
      ['Na te kijken', ad.reviewCodes.join(', ') || 'niets'],
      ['Herinneringen', ad.reminded.length],
      ...waysOut.map(({ way, clicks, lastOn }) => [wayWords[way], `${clicks} keer, laatst op ${lastOn}`]),
      ['Proces', workflowIds.ad(ad.id)],
      ['Pagina', `${config.publicUrl}/${page.language}/jobs/${ad.id}`],
    ];
    const { title, employerName, locality, remote, language, identifier } = page;
    return {
      json: {
        ...ad,
        state,
        findings,
        disclosed,
        waysOut,
        title,
        employerName,
        locality,
        remote,
        language,
        identifier,
        workflowId: workflowIds.ad(ad.id),
      },
      text: [
        `Vacature V-${ad.number} · ${title} · ${employerName}`,
        table(['', ''], rows).trim(),
        shownText(disclosed),
        ...(findings.length > 0 ? [`Gelezen in de tekst:\n${findingsText(findings)}`] : []),
      ].join('\n\n'),
    };
  });
}

const wayWords = { link: 'Doorgegaan naar de werkgever', mail: 'Mailadres doorgegeven' };

const momentsShown = [
  'orderedAt',
  'approvedAt',
  'rejectedAt',
  'publishedAt',
  'filledAt',
  'withdrawnAt',
  'expiredAt',
  'archivedAt',
] as const;

const momentNames = {
  orderedAt: 'Besteld',
  approvedAt: 'Goedgekeurd',
  rejectedAt: 'Afgewezen',
  publishedAt: 'Zichtbaar sinds',
  filledAt: 'Ingevuld',
  withdrawnAt: 'Ingetrokken',
  expiredAt: 'Verlopen',
  archivedAt: 'Gearchiveerd',
};
