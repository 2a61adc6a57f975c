import { common } from './common-words';
import type { CodeWords } from './phrases';

/** Civil status, children and care for one's own; work with other people's children and families is innocent. */
export const familyWords: CodeWords = {
  nl: {
    sets: {
      ...common.nl,
      civil:
        'gehuwd, getrouwd, ongehuwd, gescheiden, samenwonend, weduwe, weduwnaar, alleenstaand, alleenstaande, vrijgezel, verloofd, hertrouwd, ongetrouwd, single',
      child:
        'kind, kinderen, kindje, kindjes, zoon, zonen, zoontje, dochter, dochters, dochtertje, tweeling, kleinkind*, kleuters, tieners, pubers, jongens, meisjes, kids',
      kind: 'jonge, kleine, volwassen, schoolgaande, prachtige, fantastische, mooie, lieve, jongste, oudste, opgroeiende, flinke',
      parent:
        'moeder, vader, mama, papa, ouder, pleegmoeder, pleegvader, pleegouder, plusmama, pluspapa, plusmoeder, oma, opa',
    },
    alarming: `
      ik woon samen/alleen
      jonge mama/papa/moeder/vader
      in een vaste? relatie
      burgerlijke staat/stand <civil>
      gezinssituatie/gezinstoestand/gezinssamenstelling/gezin <civil>/<number>/alleenwonend/kinderen/geen/met
      familiale toestand/situatie
      <civil> en/met/zonder/vader/moeder/mama/papa/geen <number>/geen/van/mijn/kinderen/de/een … <child>?
      <civil> <number>/geen/zonder <kind>? <child>
      <civil> sinds/sedert
      ik ben/was al? # jaar <civil>
      ik ben/was niet/gelukkig/pas/sinds/inmiddels/momenteel/feitelijk/wettelijk? #? <civil>
      wettelijk/feitelijk samenwonend
      samenwonend met
      in echtscheiding/scheiding
      <parent> van <number>/mijn/een <kind>? <child>?
      <parent> van <kind> <number>? <child>
      ik ben/was … <parent>/grootmoeder/grootvader van?
      ik ben/was een/de/trotse? alleenstaande/trotse/fiere? <parent>
      trotse/fiere/alleenstaande <parent>
      ik heb/had <number>/geen/samen/jonge/nog <kind>? <child>/partner
      ik heb <number> <kind>? <kind>? <child>
      wij/we hebben <number>/samen/geen <number>? <kind>? <child>
      zonder kinderlast
      <number>/geen <kind>? <child> ten laste
      <child>/personen ten laste
      kinderen/aantal-kinderen #/geen/ja/een/twee/drie/vier
      mijn <number>/jongste/oudste/eerste/pleeg/eigen? <kind>? <child>
      mijn echtgenoot/echtgenote/man/vrouw/gezin/gezinssituatie/gezinsleven/huwelijk/scheiding/echtscheiding/ex/ex-man/ex-vrouw/vriend/vriendin/verloofde
      mijn partner en/is/werkt/heeft/woont
      mijn bejaarde/oude/zieke ouders/moeder/vader
      met mijn partner
      co-ouderschap/kinderloos
      na mijn/een? echtscheiding/scheiding
      mantelzorger/mantelzorg voor mijn/een? <relative>/familielid?
      ouderschapsverlof
      huismoeder/huisvrouw/huisman/thuisblijfmoeder/thuisblijfmama/thuisblijfvader
      thuis voor/gebleven de/mijn/voor/onze kinderen/zorg/gezin/de?
      ik zorg/zorgde … voor mijn/onze? <relative>/kinderen
      zorg voor mijn <number>? <relative>/gezin`,
    innocent: `
      burgerlijke stand <helping>/stad/gemeente/medewerker
      dienst/ambtenaar/loket/medewerker/afdeling/registers/akten … burgerlijke stand
      <helping> … alleenstaande*/gescheiden/samenwonend*/kinderen/mantelzorger*/mantelzorg
      <client> … gescheiden/kinderen/samenwonend/alleenstaand
      gescheiden afval*/inzameling*/ophaling/houden/systemen/netwerken/stromen/circuits
      afval* gescheiden
      alleenstaande moeders/ouders/vaders/ouderen/minderjarigen
      <parent> van een/mijn client/bewoner/leerling/patient
      mijn vriend en/en-ik? zaakvoerder
      vervang* … ouderschapsverlof
      aanvragen/dossiers … ouderschapsverlof
      single point/sign/page
      ik was/ben moeder overste`,
  },
  fr: {
    sets: {
      ...common.fr,
      civil:
        'marie, mariee, celibataire, divorce, divorcee, separe, separee, cohabitant, cohabitante, cohabitant legal, cohabitante legale, cohabitation legale, veuf, veuve, fiance, fiancee, pacse, pacsee, remarie, remariee, en couple, en menage, concubinage',
      child:
        'enfant, enfants, fils, fille, filles, garcon, garcons, jumeaux, jumelles, bebe, bebes, ados, adolescents, petits-enfants',
      kind: 'jeunes, petits, petit, petite, grands, grand, adultes, beaux, merveilleux, jeune, adorables',
      parent:
        'mere, pere, maman, papa, mere celibataire, pere celibataire, maman solo, papa solo, maman celibataire, belle-mere, beau-pere, grand-mere, grand-pere, grand-maman',
    },
    alarming: `
      je vis seul/seule/en-couple/avec-mon/avec-ma/avec-mes
      jeune maman/papa
      etat civil <civil>
      situation familiale/de-famille <civil>/<number>/sans
      situation familiale
      composition de menage <civil>/<number>
      marie/mariee/divorce/divorcee/celibataire/separe/separee/veuf/veuve/cohabitant/cohabitante/pacse/pacsee/fiance/fiancee et/avec/sans/mere/pere/maman/papa/legal/legale <number>/sans/mere/pere/enfant*/de/maman/papa/et … <child>?
      <civil> <number>/sans/pere/mere/maman/papa <kind>? <child>/de
      <civil> depuis
      je suis/etais … <civil>
      <parent> de <number>/mon/ma/mes/jumeaux <kind>? <child>?
      <parent> d'un/une <kind>? <child>?
      je suis/etais … <parent>
      mere/pere/maman/papa celibataire/solo/isolee/isole
      famille monoparentale
      mere/pere/maman/papa/femme/homme au foyer
      parent isole/seul
      j'ai/avons <number>/pas/mes <kind>? <kind>? d'? <child>
      nous avons <number> <kind>? <child>
      je n'ai pas d'enfant*
      sans enfant*
      <number> <kind>? enfant/enfants a charge
      <child>/personne/personnes a charge
      enfants #/aucun/oui/deux/trois
      <number> enfants ages
      mon/ma/mes <number>/jeunes/propres/petits? fils/fille/filles/mari/femme/conjoint/conjointe/epoux/epouse/compagnon/compagne/fiance/fiancee/ex-mari/ex-femme/ex/mariage/divorce/separation/famille/petits-enfants/vie-de-famille/situation-familiale/bebe
      mes <number>/propres/jeunes? enfants
      garde alternee/partagee
      aidant/aidante proche de ma/mon/mes
      je m'occupe/occupais de mes/mon/ma/notre <relative>
      conge parental
      m'occuper/consacrer de/a/mes mes/ma/mon? enfants/famille/mere/pere/fils/fille
      elever/eduquer/eleve mes enfants`,
    innocent: `
      bebe est prevu/attendu
      service/employe*/officier/guichet/bureau/registres/actes … etat-civil
      <helping> … celibataires/monoparentale*/divorce*/separe*/aidant*
      <helping> … enfants a charge
      <client> … monoparentale*/divorce*/separe*/celibataires/sans-enfants
      familles monoparentales
      rempla* … conge parental
      demandes/dossiers/gestion … conge parental
      groupe*/classe*/creche*/section*/accueil/animation … <number> enfants
      dechets separes
      <child> a charge de la creche
      marie curie/claire/haps
      ma famille d'accueil`,
  },
  en: {
    sets: {
      ...common.en,
      civil: 'married, unmarried, divorced, single, separated, widow, widowed, widower, engaged, cohabiting, remarried',
      child:
        'child, children, kid, kids, son, sons, daughter, daughters, twins, boys, girls, toddler, toddlers, teenagers, teenager, grandchildren, baby, babies',
      kind: 'young, small, little, adult, grown-up, teenage, wonderful, beautiful, amazing, lovely, school-age, youngest, oldest',
      parent:
        'mother, father, mum, mom, dad, parent, stepmother, stepfather, foster parent, foster mother, grandmother, grandfather, grandparent',
    },
    alarming: `
      i live alone/with-my
      proud/young/new <parent>
      in a stable? relationship with
      marital/civil status <civil>/cohabitant
      family situation/status
      <civil> and/with/without/no/to/mother/father/mum/mom/dad … <child>/husband/wife/partner
      <civil> <number>/no/mother/father/mum <kind>? <child>/of
      <civil> since #
      i am/was/i'm … married/divorced/separated/widowed/unmarried/remarried/cohabiting
      i'm happily/recently/still? married/divorced/separated/widowed/single/engaged
      i am/was single/engaged-to
      recently/happily/newly divorced/married/separated/widowed/engaged-to
      single/lone/solo mother/father/mum/mom/dad/parent of?
      <parent> of/to <number>/my/a/twins <kind>? <kind>? <child>?
      i am/was/i'm a/an/the proud/single/new/working? <parent>
      i'm a/an proud/single/new/working? <parent>
      i/we have <number>/no/young/my <kind>? <kind>? <child>
      i've got? <number> <kind>? <child>
      with <number> <kind>? <child> at home
      children #/none/yes/two/three
      <number> dependent <child>
      dependent children
      my <number>/own? <kind>? <child>
      my husband/wife/spouse/ex-husband/ex-wife/ex/boyfriend/girlfriend/fiance/fiancee/marriage/divorce/separation/family-situation/family-life/family/in-laws
      my partner and/is/works/has/lives
      with my partner
      joint/shared custody
      my elderly/ageing/aging/sick/old <relative>
      carer/caregiver for/of my
      i care/cared for my <relative>
      caring for my
      looking/looked after my <kind>? <relative>/children/kids/family
      raise/raised/raising my/our <number>? <kind>? <child>/family
      stay-at-home mother/father/mum/mom/dad/parent
      housewife/househusband/homemaker
      parental leave
      childless
      after my divorce`,
    innocent: `
      <helping> … single/lone mothers/parents/fathers
      <helping> … parental-leave
      single mothers/parents/fathers
      cover* … parental-leave
      parental leave cover/policy/policies/requests/claims
      civil status office/registrar/service/records
      <client> … married/divorced/dependent-children/separated
      family business
      my family doctor/office/law
      my child care/protection/development
      children #-#
      single page/sign/point/source/malt
      mother of pearl
      mother tongue
      father christmas`,
  },
};
