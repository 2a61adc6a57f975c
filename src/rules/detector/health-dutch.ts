import { common } from './common-words';
import type { Phrases } from './phrases';

export const healthDutch: Phrases = {
  sets: {
    ...common.nl,
    illness:
      'adhd, autisme, asperger, dyslexie, dyscalculie, dyspraxie, epilepsie, diabetes, suikerziekte, *kanker, leukemie, hiv, hepatitis, tuberculose, multiple sclerose, parkinson, reuma, fibromyalgie, artrose, artritis, astma, copd, migraine, ziekte van crohn/lyme/parkinson/bechterew, crohn, colitis, *infarct, beroerte, *aandoening, hartproblemen, hartritmestoornis*, *stoornis, hernia, rugproblemen, rugklachten, rugpijn, knieproblemen, burn-out, depressie*, ptss, angsten, borderline, schizofrenie, psychose*, anorexia, boulimie, long covid, cvs, *handicap, *beperking, hoorapparaat, pacemaker, prothese, *verslaving, alcoholprobleem, drankprobleem, drugsprobleem, rugoperatie, slaapapneu, tinnitus, lupus, endometriose, *tumor, chronische pijn, *ziekte, *bloeding, *transplantatie, *allergie, hartoperatie, knieoperatie, heupoperatie, oogoperatie, schouderoperatie, *letsel, breuk, beenbreuk, heupbreuk, enkelbreuk, polsbreuk, rugbreuk, liesbreuk, *trauma, *fobie, *syndroom, verlamming, bypass, stoma, darmproblemen, hartfalen, nierfalen, cva, whiplash, eczeem, psoriasis, jicht, ziekte, dementie, alzheimer, oorsuizen',
    have: 'ik heb, ik had, heb ik, had ik, ik kreeg, kreeg ik, ik lijd aan, ik leed aan, lijd aan, last van, lijdend aan, leef met, hersteld van, herstel van, herstellend van, herstellende van, genezen van, kamp met, kampte met, kampend met, worstel met, worstelde met, uitgevallen door, uitgevallen met, thuis met, gediagnosticeerd met, diagnose, mijn, heb zelf, na, wegens, door, omwille van, vanwege, sinds',
    degree:
      'een, de, lichte, milde, zware, ernstige, chronische, aangeboren, ook, zelf, nog, al, jaren, jarenlang, vorm van, last van, sinds, mijn, jeugd, kindertijd, geboorte, vroeger, #, in, jaar, fysieke, motorische, mentale, verstandelijke, visuele, auditieve, bipolaire, met, namelijk, type, tweede, medisch, diagnose',
    am: 'ik ben, ben ik, ik was, was ik, ben zelf, ikzelf ben',
    body: 'rug, knie, knieen, schouder, schouders, nek, heup, heupen, pols, polsen, enkel, enkels, voet, voeten, hand, handen, *arm, armen, *been, benen, oog, ogen, oor, oren, hart, longen, gewrichten, *hand, *oog, *oor, *voet, *schouder, *knie, wervel*, vingers, zicht, gehoor, evenwicht',
    burden:
      'tillen, heffen, dragen, staan, rechtstaan, zitten, bukken, knielen, klimmen, stappen, wandelen, lopen, autorijden, nachtwerk, lasten, werk doen',
    doctor:
      'dokter, huisarts, arts, arbeidsarts, arbeidsgeneesheer, bedrijfsarts, cardioloog, neuroloog, psychiater, adviserend arts, adviserend geneesheer, controlearts, behandelende arts, chirurg, reumatoloog, oncoloog',
    payer: 'mutualiteit, mutueel, ziekenfonds, ziekenkas, riziv, fedris, invaliditeit, fod sociale zekerheid',
    benefit:
      'riziv-uitkering, mutualiteitsuitkering, ziekenfondsuitkering, ziekte-uitkering, ziekte-uitkeringen, ziekengeld, invaliditeitspensioen, invaliditeitsuitkering, integratietegemoetkoming, inkomensvervangende tegemoetkoming, ziektevergoeding, btom, vop, ondersteuningspremie, vlaamse ondersteuningspremie, bijzondere tewerkstellingsondersteunende *, beschut werk, aangepast werk, individueel maatwerk, collectief maatwerk, ondersteuningsmaatregelen',
    treatment:
      'behandeling*, ingreep, operatie*, revalidatie, opname, hospitalisatie, ziekenhuisopname, kuur, bestraling*, chemo, chemotherapie, *ongeval, *ongeluk, ziekte, ziekbed, ziekteverlof, ziekteperiode, hersteltraject, crash, inzinking, hersenbloeding, ziektejaren',
  },
  alarming: `
    <have> ms/aids
    door/na/sinds/wegens een/mijn zwaar/zware? *ongeval … … ik/mijn
    allergisch voor/aan
    <illness> … # … moest/kon/heb/ben ik
    langdurige/lange/zware/chronische/mijn ziekte/ziekteperiode
    progressieve tewerkstelling
    in behandeling voor/bij … psychiater/psycholoog/<illness>
    last van mijn rug/knie/knieen/schouder/hart/nek/gewrichten
    ik ben … hersteld
    *halftijds/deeltijds medisch*
    ik ben/was … ziek geweest
    verlamd aan
    <have> <degree>? <degree>? <degree>? <degree>? <illness>
    <illness> gehad/overwonnen/doorgemaakt
    <illness> # gehad
    <am> … *patient/autistisch/autist/dyslectisch/epilepticus/diabeticus/doof/slechthorend/slechtziend/blind/kleurenblind/invalide/gehandicapt/seropositief/hiv-positief/bipolair/hoogsensitief/mindervalide/alcoholist/alcoholverslaafd/verslaafd/rolstoelgebruiker/arbeidsongeschikt/depressief/ziek/geopereerd
    *patient sinds
    arbeidsongeschikt sinds/verklaard/geweest/tot/in
    # maanden/jaar/weken arbeidsongeschikt/ziek
    langdurig/chronisch ziek geweest/thuis
    wegens/door/omwille/vanwege van? ziekte/gezondheidsproblemen/gezondheidsredenen/burn-out/depressie/operatie/kanker
    om/wegens medische/gezondheidsredenen redenen?
    #% invalide/invaliditeit/arbeidsongeschikt/arbeidsongeschiktheid/mindervalide/handicap
    # % invalide/invaliditeit/arbeidsongeschikt/arbeidsongeschiktheid/mindervalide/handicap
    erkend/erkende/erkenning/gekend … vaph/arbeidshandicap/invaliditeit/handicap/mindervalide
    ziekte-uitkering/invaliditeitsuitkering
    op/in/met/na/lang/langdurig mijn? ziekteverlof
    ik neem/nam/slik/slikte/gebruik/krijg/kreeg/spuit … antidepressiva/insuline/medicatie/medicijnen/chemotherapie/chemo/rilatine/bestralingen
    ik zit/zat … rolstoel
    mijn chronische/mentale/fysieke? ziekte/handicap/beperking/aandoening/gezondheid/gezondheidstoestand/medicatie/psychiater/psycholoog/therapie/diagnose/verslaving/revalidatie/epilepsieaanvallen/chemotherapie/operatie/opname
    gezondheid/gezondheidstoestand/handicap/beperking/medisch/allergie/allergieen <degree>? <degree>? <degree>? <illness>/noten/slechthorend
    opgenomen/opname in … psychiatrie/psychiatrische/afkickkliniek
    mijn <relative> heeft/lijdt/had/kreeg … <illness>
    mijn/onze … zieke/dementerende/gehandicapte <relative>
    ik ben … afgekickt/nuchter/allergisch
    ik draag een hoorapparaat
    ik hoor slecht
    kan/mag/kon/mocht … niet/geen/nauwelijks/amper meer/langer/lang/zwaar/zware … <burden>/gebruiken/bewegen
    mijn <body> … niet meer … gebruiken/bewegen/strekken/buigen/belasten
    niet meer in staat … te <burden>
    <burden> blijft/is/gaat/valt/lukt … moeilijk/lastig/pijnlijk/niet/niet-meer
    pijn/last/klachten/problemen aan/in/met/van mijn <body>
    mijn <body> … versleten/geopereerd/beschadigd/verbrijzeld/geamputeerd/laat-het-afweten
    van/volgens/advies-van mijn/de <doctor> … mag/moet/kan/mocht/geen/niet
    mijn/de <doctor> … raadt/raadde/verbiedt/verbood/verklaarde/adviseert/adviseerde/gaf-groen-licht
    mijn behandelende? <doctor>
    ik krijg/kreeg/ontvang/ontving/trek/geniet … … <payer>/<benefit>
    uitkering/vergoeding/tegemoetkoming van/via/bij het/de/mijn? <payer>
    recht/aanmerking/erkend/erkenning/erkende op/voor … <benefit>
    ik sta/zit/stond/zat/val/viel/leef … op/bij/onder/van de/het/mijn <payer>
    ik sta/zit/stond/zat/viel … op/in invaliditeit/ziekte
    op de/mijn mutualiteit/mutueel/ziekenkas
    mijn <benefit>/mutualiteit/ziekenfonds/ziekenkas
    progressief/progressieve/geleidelijk/geleidelijke/gedeeltelijk/stapsgewijs … hervatten/hervatting/hernemen/werkhervatting/terug-aan-het-werk/opnieuw-aan-het-werk
    toegelaten arbeid
    mijn re-integratietraject
    ernstig/zwaar/langdurig/chronisch/lang/plots ziek
    ik werd/viel/raakte/word … ziek
    ziek geworden/gevallen/uitgevallen
    ik ben/was/viel … uitgevallen/uit-met
    na/sinds/tijdens/door/wegens/vanwege mijn lange/zware/moeilijke/medische/eerste/intensieve? <treatment>
    na/sinds/door/wegens/vanwege een lange/zware/langdurige/ernstige/moeilijke/medische/slepende <treatment>
    na/tijdens/sinds/uit … jaar/maanden/weken/lang/langdurig ziekteverlof/ziekte
    <number>/achttien/enkele maanden/jaar/weken afwezig/thuis/out door/wegens/met ziekte
    ik heb … aangepaste/prikkelarme werkplek/werkpost/bureau/werkomgeving/bureaustoel … nodig
    redelijke aanpassingen … nodig
    ik zat er? volledig/helemaal? door/onderdoor
    mentaal/psychisch/geestelijk … ingestort/gecrasht/uitgeput/kwetsbaar
    psychische/psychiatrische/mentale/lichamelijke/fysieke kwetsbaarheid/klachten/inzinking/problemen/gezondheidsproblemen
    # procent invalide/invaliditeit/arbeidsongeschikt/arbeidsongeschiktheid/mindervalide/handicap
    # % blijvend/blijvende/definitief? invalide/invaliditeit/arbeidsongeschikt/arbeidsongeschiktheid
    blijvend/definitief/gedeeltelijk/volledig arbeidsongeschikt/invalide
    medisch ongeschikt/afgekeurd
    om/door/wegens/vanwege/omwille-van mijn? gezondheid*/gezondheidstoestand
    mijn gezondheid*
    ik loop/stap … met krukken/rollator/wandelstok/prothese
    ik gebruik/draag … rollator/krukken/gehoorapparaat/hoorapparaten/prothese/blindenstok/spalk`,
  suspect: `
    <illness>
    *dialyse/chemotherapie/chemo/verlamd/verlamming/geamputeerd*/amputatie/psychiatrie/antidepressiva/insuline/rolstoel/ziekenhuisopname/gehoorverlies/gezichtsvermogen/paniekaanvallen/epilepsieaanval*/blindengeleidehond/afgekeurd/arbeidsongeschikt*
    krukken/rollator/blindenstok/hoorapparaten/arbeidsgeneesheer/riziv-uitkering/invaliditeitspensioen/ziekengeld/revalidatie/hospitalisatie/<benefit>`,
  innocent: `
    <client> die … … <illness>
    herstel* van/na … <client>
    ms office/word/excel/project/access/teams/dynamics/sql/azure/windows/outlook/powerpoint
    ms-dos
    <client> met/zonder/na/door een/de/zware? <degree>? <degree>? <illness>
    <helping> … met/rond/over/rondom/van/tegen/voor/in/naar/na/omtrent … <illness>
    sector/domein van? personen? met? een? handicap/beperking
    <helping> <illness>
    *patienten
    als/tot verpleegkundige/verzorgende/zorgkundige/vrijwilliger/begeleider … <illness>
    <illness> team/afdeling/liga/vereniging/centrum/fonds/onderzoek/verpleegkundige/preventie/beleid
    kom op tegen kanker
    mijn patient*/client* … <illness>/ziek
    vervang*/verving* … … ziekte*/zieke/afwezige
    *vervanging … ziekte*
    <client> … ziek/in-ziekteverlof/revalidatie/geopereerd
    hospitalisatie/invaliditeit* verzekering*/en-leven/polis*
    hospitalisatieverzekering*
    <helping> … <benefit>/revalidatie/ziekteverlof
    niet snel ziek
    ziek van een/de/het/zoveel`,
};
