import { common } from './common-words';
import type { Phrases } from './phrases';

export const criminalRecordDutch: Phrases = {
  sets: { ...common.nl, record: 'strafblad, strafregister, gerechtelijk verleden' },
  alarming: `
    in aanraking gekomen? met … gerecht/politie
    straf uitgezeten
    mijn rijbewijs … kwijt/ingetrokken
    rijbewijs ingetrokken
    ik … probatie
    ik ben/werd/was … veroordeeld
    ben/werd/was ooit/in/vroeger #? veroordeeld
    veroordeeld voor/wegens/tot
    veroordeling voor/wegens/tot/in
    mijn veroordeling*/<record>/celstraf/gevangenisstraf/detentie/enkelband/vrijlating/gevangenistijd/straf/werkstraf
    <record> is? blanco/leeg/schoon/clean/proper
    blanco/proper/schoon/leeg/zuiver <record>
    ik heb/had/kreeg … <record>/celstraf/gevangenisstraf/rijverbod/werkstraf/enkelband/taakstraf
    geen/een/zonder <record>
    in/uit de? gevangenis/cel gezeten/vastgezeten/vrijgekomen/verbleven/doorgebracht
    ik zat/zit … gevangenis/cel/vast
    zat # jaar/maanden … gevangenis/cel
    # jaar/maanden gevangenisstraf/cel/celstraf/effectief/gezeten/rijverbod/gevangenis
    voorwaardelijk vrijgelaten/vrij
    vrijgekomen/ontslagen uit de gevangenis
    ik ben/was … ex-gedetineerde/gedetineerde/ex-gevangene
    als ex-gedetineerde
    onder/met elektronisch/enkelband toezicht?
    rijverbod/werkstraf/taakstraf/celstraf gekregen/wegens/voor/uitgevoerd/opgelopen
    aangehouden/opgepakt voor/wegens
    ik werd/ben … opgepakt/aangehouden/gearresteerd
    in voorarrest/voorlopige-hechtenis
    fout/fouten/misstap/misstappen gemaakt/begaan/begaan-en … … gestraft/vastgezeten/gezeten/straf/rechter/politie/gerecht/gevangenis
    jeugdzonde*
    schuld … aan/tegenover de maatschappij/samenleving …
    vastgezeten
    achter de tralies
    zedenattest/bewijs-van-goed-gedrag/goed-gedrag-en-zeden/bewijs-van-goed-gedrag-en-zeden/uittreksel-strafregister … niet/blanco/vermelding/leeg/schoon/vlekkeloos/proper
    zeden is/staat/vermeldt … niet/blanco/een
    mijn justitieassistent*/probatieassistent*/reclasseringsambtenaar/reclasseerder/proeftijd-justitie/voorwaarden-van-de-rechter
    <number>/# … maanden/jaar vast/gezeten/vastgezeten/celstraf
    eerherstel
    voorwaardelijke/vervroegde invrijheidstelling/vrijlating/veroordeling/straf
    penitentiair verlof
    beperkte detentie
    ik heb … gezeten … gevangenis/cel
    in/uit de? detentie/gevangenschap
    mijn verleden met/bij justitie/politie/gerecht
    met justitie/het-gerecht/de-politie … aanraking/gekomen
    veroordeling/veroordeeld … opgelopen/gekregen/uitgezeten
    boete/straf betaald/uitgezeten/gekregen van/voor/wegens
    wegens/voor dronken rijden/dronkenschap/diefstal/drugs/slagen/fraude veroordeeld/opgepakt/gestraft/beboet
    mijn rijbewijs kwijt/verloren/afgenomen
    ik pleegde/beging … feiten/diefstal/fraude/misdrijf`,
  suspect: `
    gevangenis/celstraf/veroordeeld/jeugdinstelling/tralies/strafblad/opgesloten
    vastgezeten/tralies/justitieassistent*/probatie*/eerherstel/penitentiair/reclassering/borgtocht`,
  innocent: `
    <client> … veroordeeld*/<record>/enkelband/gevangenisstraf/voorarrest/rijverbod/elektronisch-toezicht
    <helping> … veroordeeld*/ex-gedetineerde*/enkelband/elektronisch-toezicht/celstraf
    ik zit/zat vast aan/in-de-file
    veroordeling* van/door …
    uittreksel uit het? strafregister
    diensten/dossiers/aanvragen … strafregister
    beheer … strafregister
    justitieassistent/justitieassistente bij/in/op
    <client> … vastgezeten/probatie/reclassering/tralies
    werk*/stage/opleiding … als justitieassistent*`,
};
