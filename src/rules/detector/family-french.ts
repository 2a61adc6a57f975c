import { common } from './common-words';
import type { Phrases } from './phrases';

export const familyFrench: Phrases = {
  sets: {
    ...common.fr,
    civil:
      'marie, mariee, celibataire, divorce, divorcee, separe, separee, cohabitant, cohabitante, cohabitant legal, cohabitante legale, cohabitation legale, veuf, veuve, fiance, fiancee, pacse, pacsee, remarie, remariee, en couple, en menage, concubinage',
    child:
      'enfant, enfants, fils, fille, filles, garcon, garcons, jumeaux, jumelles, bebe, bebes, ados, adolescents, petits-enfants',
    kind: 'jeunes, petits, petit, petite, grands, grand, adultes, beaux, merveilleux, jeune, adorables, grandes, ages, agees',
    parent:
      'mere, pere, maman, papa, mere celibataire, pere celibataire, maman solo, papa solo, maman celibataire, belle-mere, beau-pere, grand-mere, grand-pere, grand-maman, parent, parent solo, grands-parents',
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
    elever/eduquer/eleve mes enfants
    je vis … avec/chez ma/mon/mes fille/fils/enfants/compagnon/compagne/conjoint/conjointe/parents/mari/femme/mere/pere
    vivre/vivant seul/seule avec mon/ma/mes <number>? <child>
    mes enfants/filles/fils … grands/autonomes/majeurs/adultes/quitte
    garde alternee/partagee/exclusive/conjointe
    une semaine sur deux
    pension/pensions alimentaire/alimentaires
    droit de visite
    recemment/fraichement/nouvellement divorce/divorcee/separe/separee/marie/mariee/veuf/veuve
    suite/depuis/apres mon/ma/a-mon/a-ma divorce/separation/veuvage/mariage
    deces/mort/perte de mon/ma mari/femme/epoux/epouse/conjoint/conjointe/compagnon/compagne
    j'eleve … seul/seule/enfants/fils/fille/filles
    regroupement familial
    conge de paternite/naissance/adoption
    ma belle-famille/belle-mere/belle-fille
    mon beau-pere/beau-fils
    famille nombreuse/recomposee
    soigne/soigner/occupe/occuper/aide/aider/charge de? mon/ma/mes … <relative>
    avec mes/notre/ma enfants/famille
    mon/ma/mes <relative> souffre/souffrent/malade/malades/dependante/dependant/dependants
    vit/vivent/habite/habitent chez/avec nous/moi`,
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
    ma famille d'accueil
    <helping> … regroupement-familial/pension-alimentaire/droit-de-visite/familles-nombreuses
    dossiers/juriste/avocat* … regroupement-familial/pension-alimentaire/conge-de-paternite
    grandes? famille du/de/des/d' batiment/sport/entreprise`,
};
