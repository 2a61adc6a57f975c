import { common } from './common-words';
import type { CodeWords } from './phrases';

/** Own health and that of relatives; a carer's work with other people's is innocent. */
export const healthWords: CodeWords = {
  nl: {
    sets: {
      ...common.nl,
      illness:
        'adhd, autisme, asperger, dyslexie, dyscalculie, dyspraxie, epilepsie, diabetes, suikerziekte, *kanker, leukemie, hiv, hepatitis, tuberculose, multiple sclerose, parkinson, reuma, fibromyalgie, artrose, artritis, astma, copd, migraine, ziekte van crohn/lyme/parkinson/bechterew, crohn, colitis, *infarct, beroerte, *aandoening, hartproblemen, hartritmestoornis*, *stoornis, hernia, rugproblemen, rugklachten, rugpijn, knieproblemen, burn-out, depressie*, ptss, angsten, borderline, schizofrenie, psychose*, anorexia, boulimie, long covid, cvs, *handicap, *beperking, hoorapparaat, pacemaker, prothese, *verslaving, alcoholprobleem, drankprobleem, drugsprobleem, rugoperatie, slaapapneu, tinnitus, lupus, endometriose, *tumor, chronische pijn, *ziekte, *bloeding, *transplantatie, *allergie, hartoperatie, knieoperatie, heupoperatie, oogoperatie, schouderoperatie, *letsel, breuk, beenbreuk, heupbreuk, enkelbreuk, polsbreuk, rugbreuk, liesbreuk, *trauma, *fobie, *syndroom, verlamming, bypass, stoma, darmproblemen, hartfalen, nierfalen, cva, whiplash, eczeem, psoriasis, jicht, ziekte, dementie, alzheimer, oorsuizen',
      have: 'ik heb, ik had, heb ik, had ik, ik kreeg, kreeg ik, ik lijd aan, ik leed aan, lijd aan, last van, lijdend aan, leef met, hersteld van, herstel van, herstellend van, herstellende van, genezen van, kamp met, kampte met, kampend met, worstel met, worstelde met, uitgevallen door, uitgevallen met, thuis met, gediagnosticeerd met, diagnose, mijn, heb zelf, na, wegens, door, omwille van, vanwege, sinds',
      degree:
        'een, de, lichte, milde, zware, ernstige, chronische, aangeboren, ook, zelf, nog, al, jaren, jarenlang, vorm van, last van, sinds, mijn, jeugd, kindertijd, geboorte, vroeger, #, in, jaar, fysieke, motorische, mentale, verstandelijke, visuele, auditieve, bipolaire, met, namelijk, type, tweede, medisch, diagnose',
      am: 'ik ben, ben ik, ik was, was ik, ben zelf, ikzelf ben',
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
      ik hoor slecht`,
    suspect: `
      <illness>
      *dialyse/chemotherapie/chemo/verlamd/verlamming/geamputeerd*/amputatie/psychiatrie/antidepressiva/insuline/rolstoel/ziekenhuisopname/gehoorverlies/gezichtsvermogen/paniekaanvallen/epilepsieaanval*/blindengeleidehond/afgekeurd/arbeidsongeschikt*`,
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
      mijn patient*/client* … <illness>/ziek`,
  },
  fr: {
    sets: {
      ...common.fr,
      illness:
        'tdah, autisme, asperger, dyslexie, dyscalculie, dyspraxie, epilepsie, diabete, cancer, leucemie, vih, sida, hepatite, tuberculose, sclerose en plaques, parkinson, rhumatisme*, fibromyalgie, arthrose, polyarthrite, asthme, bpco, migraine*, maladie de/d crohn/lyme/parkinson/alzheimer, maladie chronique/rare/auto-immune/genetique/grave/cardiaque, crohn, infarctus, avc, problemes de sante/dos/coeur, probleme de sante, hernie discale/cervicale, hernie, mal de dos, mal au dos, burn-out, epuisement professionnel, depression*, stress post-traumatique, trouble*, trouble bipolaire, troubles bipolaires/anxieux/alimentaires, borderline, schizophrenie, psychose, anorexie, boulimie, covid long, handicap*, handicap moteur/physique/mental/visuel/auditif, surdite, appareil auditif, pacemaker, prothese, addiction*, apnee du sommeil, acouphenes, lupus, endometriose, tumeur, lesion*, fracture*, greffe*, transplantation*, operation du coeur/dos/genou, operation au coeur/dos/genou, accident vasculaire, accident de voiture/moto/travail, maladie, allergie*, phobie*, paralysie, stomie, sequelles, vertiges, eczema, psoriasis, douleurs chroniques, fatigue chronique, maladie de la thyroide, cardiopathie, insuffisance renale/cardiaque, alzheimer, demence, dependance',
      have: "j'ai, j'ai eu, j'avais, j'ai fait, ai eu, ayant eu, je souffre de, je souffre d, je souffrais de, souffre de, souffre d, souffrant de, souffrant d, atteint de, atteinte de, atteint d, atteinte d, guerie de, gueri de, guerie d, gueri d, remise de, remis de, remise d, remis d, remission d, remission de, suite a, apres, depuis, mon, ma, mes, en raison d, en raison de, cause de, du fait de, vis avec, diagnostic de, diagnostique, diagnostiquee, a cause d, a cause de, victime d, opere d, operee d, opere de, operee de, combattu, vaincu, arret pour, convalescence apres",
      degree:
        'un, une, le, la, les, du, de, d, l, des, mon, ma, leger, legere, grave, severe, lourd, lourde, petit, petite, chronique, depuis, ans, longtemps, toujours, #, aussi, moi-meme, forme, enfance, personnelle, long, longue, type, en, ete, naissance, importants, gros',
      am: "je suis, j'etais, j'ai ete, etant, suis",
    },
    alarming: `
      allergique au/aux/a/a-la
      <illness> m'a/m'ont/m'avait
      <illness> en # m'a
      longue maladie
      mi-temps medical/therapeutique
      suivi/suivie par un psychiatre/psychologue
      en remission
      j'ai des/de douleurs/problemes … dos/sante/genoux/coeur
      travailleur/travailleuse/personne handicape/handicapee reconnu/reconnue?
      operee/opere du/de/d' la? coeur/dos/genou/hanche/cancer
      <have> <degree>? <degree>? <degree>? <degree>? <illness>
      <am> … autiste/dyslexique/epileptique/diabetique/asthmatique/sourd/sourde/malentendant/malentendante/malvoyant/malvoyante/aveugle/daltonien/invalide/handicape/handicapee/seropositif/seropositive/bipolaire/hypersensible/alcoolique/toxicomane/depressif/depressive/malade/operee/opere/hospitalise/hospitalisee/borderline/allergique
      <am> en … incapacite/invalidite/burn-out/depression/chaise/fauteuil/remission/mi-temps-medical/convalescence/chimiotherapie/dialyse
      en invalidite/burn-out/depression depuis/pendant/suite/de/en
      en incapacite de travail
      incapacite de travail depuis/de/en/pendant
      en arret maladie/de-maladie
      arret maladie/de-maladie de/depuis/pour/en/pendant/prolonge
      conge de maladie de/depuis/pour/en/pendant/prolonge
      pour raison/raisons medicale/medicales/de sante?
      reconnu/reconnue/reconnaissance … aviq/phare/handicap*/handicape/handicapee/invalide/invalidite
      #% d'? invalidite/incapacite
      # % d'? invalidite/incapacite
      indemnites/allocation/allocations de mutuelle/maladie/invalidite/handicap
      allocation/allocations aux/pour handicapes/personnes-handicapees
      je prends/prenais … medicament*/insuline/antidepresseurs/ritaline/traitement
      je suis/suivais/recois … traitement/chimiotherapie/therapie/dialyse
      je me deplace en fauteuil/chaise
      ma/mon/mes sante/maladie/handicap/invalidite/psychiatre/psychologue/therapie/traitement/traitement-medical/medicaments/crises-d'epilepsie/chimiotherapie/operation/hospitalisation/cure/desintoxication/convalescence/allergies
      sante/handicap/etat-de-sante/allergies/allergie <degree>? <illness>/arachides/malentendant
      hospitalisation/hospitalisee/hospitalise/internee/interne/sejour en psychiatrie/hopital-psychiatrique
      mon/ma/mes <relative> a/souffre/ont/est … <illness>
      mon/ma/mes <relative> malade/malades/handicape/handicapee/autiste/dement
      sobre/invalide depuis/a
      je porte un appareil
      j'entends mal`,
    suspect: `
      <illness>
      dialyse/chimiotherapie/paralysie/amputation/ampute/amputee/psychiatrie/antidepresseurs/insuline/bequilles/hospitalisation/paniques/ouie
      perdu … … usage/vue/main/doigts/jambe/bras/doigt`,
    innocent: `
      <client> atteint/atteints/atteinte/atteintes/souffrant/avec/en/ayant/porteurs/porteuses/vivant … <illness>
      <client> … en burn-out/depression/invalidite/incapacite
      <helping> … <client>? en/sur/du/de/d/des/contre/avec/autour/aux/aupres/au/la/apres … <illness>
      <client>/reeducation/evaluer … apres … <illness>
      secteur/domaine/monde du handicap
      <helping> <illness>
      apres/suite … cours/formation/memoire/stage/master … <illness>
      mes patients/clients/residents/eleves … <illness>/malades/malade
      gestion des/du troubles/stress
      troubles du comportement/musculo-squelettiques
      agent/responsable … trouble*`,
  },
  en: {
    sets: {
      ...common.en,
      illness:
        'adhd, autism, asperger*, dyslexia, dyscalculia, dyspraxia, epilepsy, diabetes, cancer, breast cancer, leukaemia, leukemia, hiv, hepatitis, tuberculosis, multiple sclerosis, parkinson*, rheumatism, fibromyalgia, arthritis, asthma, copd, migraine*, crohn*, colitis, heart attack, stroke, heart condition/disease/problem/problems, health/chronic condition/conditions/problem/problems/issues/illness/disease/pain/fatigue, hernia, back problem/problems/pain/injury, burn-out, nervous breakdown, breakdown, depression, ptsd, anxiety, anxiety disorder, *disorder, bipolar disorder, eating disorder, schizophrenia, psychosis, anorexia, bulimia, long covid, disability, physical disability, learning disability, disabilities, impairment, hearing aid, hearing loss, pacemaker, prosthesis, addiction, alcohol problem, drinking problem, sleep apnoea, tinnitus, lupus, endometriosis, tumour, tumor, brain tumour, chemotherapy, dementia, alzheimer*, *transplant, kidney/heart/liver transplant, heart/back/knee/brain/hip/spinal surgery/injury/operation, *disease, kidney/liver/lung/bowel/coeliac disease, allergy, *phobia, *syndrome, paralysis, head/brain injury, car accident, concussion, eczema, psoriasis, kidney failure, celiac disease',
      have: "i have, i've, i had, i've had, i have had, i got, i suffer from, i suffered from, suffer from, suffered from, suffering from, i live with, living with, recovered from, recovering from, recovery from, survived, diagnosed with, my, have had, had, due to, because of, after, following, i struggle with, i battled, overcame, overcoming, beat, sick leave for, leave for, since",
      degree:
        'a, an, the, mild, severe, slight, serious, chronic, also, myself, always, since, years of, my, type, #, childhood, form of, from, long, long-term, bout of, of, own, visual, hearing, mental, officially, been, second, diagnosed with',
      am: "i am, i'm, i was, i have been, i've been, being, am, as someone who is",
    },
    alarming: `
      <have> ms/aids
      allergic to
      <illness> in # … me/my/i
      <illness> left/made/forced/kept me
      long/my illness
      phased return to work
      in remission
      i have/had … back/knee/heart/hip surgery/injury/operation
      <have> <degree>? <degree>? <degree>? <degree>? <illness>
      <am> … autistic/dyslexic/epileptic/diabetic/asthmatic/deaf/blind/disabled/wheelchair/hiv-positive/bipolar/alcoholic/hospitalised/hospitalized/hard-of-hearing/visually-impaired/colour-blind/color-blind/schizophrenic/neurodivergent/chronically-ill/depressed
      cancer/wheelchair survivor/user
      long-term sick
      on/during/after/from … sick-leave for/since/due/because/from/until/in
      <am> … on/off … sick-leave/incapacity/disability
      on long-term/extended sick-leave
      incapacity/disability benefit*/allowance
      unfit for work since/for/until
      i was ill/sick for/from
      for medical/health reasons
      due to ill/poor/illness health?
      because of illness/ill-health/my-health
      #% disabled/disability/invalidity/incapacity
      # % disabled/disability/invalidity/incapacity
      registered/recognised/recognized as? disabled/disability
      i take … medication/antidepressants/insulin/ritalin
      i am/was on/taking medication/antidepressants/insulin/chemotherapy/dialysis
      i use/need a wheelchair
      i wear a? hearing-aid/hearing-aids/prosthesis
      my mental/physical/own? health/illness/disability/medication/psychiatrist/therapist/therapy/diagnosis/surgery/chemotherapy/seizures/sobriety/treatment/allergies
      health/disability/medical/allergies/allergy <degree>? <illness>/nuts/peanuts
      admitted to … psychiatric/rehab/clinic
      my <relative> has/suffers/had/with … <illness>
      my sick/disabled/ill/autistic <relative>
      sober since/for
      in recovery from
      i am allergic`,
    suspect: `
      <illness>
      dialysis/chemotherapy/chemo/paralysed/paralyzed/amputated/amputation/psychiatric/antidepressants/insulin/crutches/hospitalised/hospitalized/panic-attacks/guide-dog/rehab
      lost … hearing/sight/eyesight/arm/leg/finger/fingers/hand/foot`,
    innocent: `
      ms office/word/excel/project/access/teams/dynamics/sql/azure/windows/outlook/powerpoint
      <client> with/who/living/suffering/diagnosed/affected/recovering/after/on … <illness>/sick-leave
      <helping> <illness>
      <helping> … in/on/about/with/for/of/into/around/against/after/following … <illness>
      disability/mental-health sector/field/services/issues
      my patients/clients/residents/pupils … <illness>/ill
      <illness> ward/unit/nurse/centre/center/research/charity/awareness/society/foundation/team/services
      health and/& safety
      i have <number> years … <illness>`,
  },
};
