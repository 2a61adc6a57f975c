import { common } from './common-words';
import type { CodeWords } from './phrases';

/** Descent, skin colour and migration background (article 9); nationality and languages are not of this kind. */
export const ethnicOriginWords: CodeWords = {
  nl: {
    sets: {
      ...common.nl,
      people:
        'marokkaans*, turks*, congolees, congolese, rwandees, rwandese, *afrikaans*, algerijns*, tunesisch*, arabisch*, berbers*, koerdisch*, syrisch*, afghaans*, iraaks*, iraans*, somalisch*, ghanees, ghanese, kameroens*, pools*, roemeens*, bulgaars*, italiaans*, spaans*, portugees, portugese, grieks*, chinees, chinese, vietnamees, vietnamese, indisch*, pakistaans*, nepalees, nepalese, armeens*, russisch*, oekraiens*, tsjetsjeens*, albanees, albanese, kosovaars*, joods*, *amerikaans*, aziatisch*, buitenlands*, niet-belgisch*, gemengd*, allochtoon, allochtone, niet-europese, vlaams*, filipijns*, surinaams*',
    },
    alarming: `
      half <people>
      <people> van afkomst/origine/geboorte
      geboren uit <people> ouders
      <people> ouders
      <people> afkomst/origine/komaf/roots/wortels/migratieachtergrond
      <people> herkomst
      een migratieachtergrond
      mijn migratieachtergrond/huidskleur/etniciteit/afkomst/etnische
      mijn <people> achtergrond/herkomst/bloed/ouders
      ik ben … roma/zigeuner/zigeunerin/allochtoon/halfbloed
      ik ben een? zwarte/donkere/blanke/gekleurde/bruine vrouw/man/persoon/jongere
      ik ben zwart/donker/blank/gekleurd van/en/als huid*?
      als zwarte/gekleurde/allochtone vrouw/man/persoon/jongere
      etnische afkomst/achtergrond/herkomst <people>/roma
      etniciteit <people>/roma
      afkomst/origine/herkomst <people>
      huidskleur donker/zwart/blank/bruin/wit
      mijn ouders/grootouders kwamen/komen/zijn/migreerden/vluchtten … … uit
      kind/zoon/dochter/kleinkind/kleinzoon/kleindochter van … migranten/gastarbeiders/immigranten/mijnwerkers-uit*
      donkere/zwarte huid/huidskleur
      tweede/derde generatie migrant/marokkaan/turk/allochtoon/italiaan/<people>`,
    innocent: `
      <client> … migratieachtergrond/afkomst/herkomst/origine/roots
      <helping> … migratieachtergrond/afkomst/herkomst
      ongeacht … afkomst/herkomst/huidskleur
      producten/wijnen/kaas/kazen/keuken/gerechten … herkomst/origine
      <people> keuken/producten/wijnen`,
  },
  fr: {
    sets: {
      ...common.fr,
      people:
        'marocaine*, turque*, congolaise*, rwandaise*, burundaise*, africaine*, subsaharienne*, nord-africaine*, maghrebine*, algerienne*, tunisienne*, arabe*, berbere*, kurde*, syrienne*, afghane*, irakienne*, iranienne*, somalienne*, ghaneenne*, camerounaise*, guineenne*, senegalaise*, ivoirienne*, polonaise*, roumaine*, bulgare*, italienne*, espagnole*, portugaise*, grecque*, chinoise*, vietnamienne*, indienne*, pakistanaise*, armenienne*, russe*, ukrainienne*, tchetchene*, albanaise*, kosovare*, juive*, asiatique*, etrangere*, mixte*, latino-americaine*, libanaise*, bresilienne*, haitienne*',
      men: 'marocain*, turc*, congolais, rwandais, burundais, africain*, maghrebin*, algerien*, tunisien*, arabe*, berbere*, kurde*, syrien*, afghan*, italien*, portugais, polonais, roumain*, espagnol*, grec*, chinois, vietnamien*, armenien*, albanais, camerounais, senegalais, russe*, asiatique*',
    },
    alarming: `
      je suis belgo-*
      moitie <people>/<men>
      nee/ne de parents <men>
      mes parents … <men>
      d'origine/origines ethnique? <people>
      origine/origines ethnique? <people>
      de parents/grands-parents <men>
      de racines/souche <people>
      d'ascendance <people>
      racines <people>/<men>
      mes racines <people>
      mes origines
      mes parents sont/venaient/viennent/ont … immigre*/venus/maroc/congo/turquie/italie/<men>/algerie
      mon pere/ma-mere est <men>/<people>
      fils/fille/petit-fils/petite-fille/enfant d'/de immigres/immigre/migrants/refugies/parents-immigres/mineurs-italiens
      issu/issue de l'? immigration
      issu/issue d'? une? famille/mariage/couple <people>/mixte/immigree/d-immigres
      ma couleur de peau
      couleur de peau
      je suis un/une? noir/noire/metis/metisse/rom/gitan/gitane/tsigane/maghrebin/maghrebine/afro-descendant/afrodescendante/afro-descendante/arabe/blanc/blanche/beur/beurette
      femme/homme noir/noire/metisse/metis/racise/racisee/de-couleur
      etant racise/racisee/noir/noire
      personne racisee/de-couleur
      deuxieme/troisieme generation d'immigres
      peau noire/foncee/metisse`,
    innocent: `
      <client> … origine*/immigration/couleur
      produits/vins/fromages/cuisine/viandes/epices/tissus/artisanat/plats … origine*
      quelle que soit … origine*
      sans distinction … origine*/couleur-de-peau
      <helping> … issu*/origine*/couleur-de-peau
      d'origine controlee/protegee`,
  },
  en: {
    sets: {
      ...common.en,
      people:
        'moroccan, turkish, congolese, rwandan, african, west african, north african, sub-saharan, afro-caribbean, algerian, tunisian, arab, arabic, berber, kurdish, syrian, afghan, iraqi, iranian, somali, ghanaian, nigerian, cameroonian, polish, romanian, bulgarian, italian, spanish, portuguese, greek, chinese, vietnamese, indian, pakistani, nepalese, armenian, russian, ukrainian, chechen, albanian, kosovan, jewish, latin american, asian, south asian, foreign, mixed, roma, non-european, caribbean, black, lebanese, brazilian, filipino',
    },
    alarming: `
      half <people>
      <people> parents
      <people> descent/ancestry/heritage/roots/ethnicity
      of <people> origin/origins/descent/background
      <people> ethnic? origin/origins
      my <people>? ethnicity/ancestry/skin-colour/skin-color/roots/heritage/ethnic-background/ethnic-origin/migrant-background/migration-background
      my <people> background/origin/origins
      a migration/migrant/ethnic-minority background
      ethnicity/ethnic-origin/race <people>/white/caucasian
      ethnic background/origin <people>/white/caucasian
      i am/i'm a/an/of? black/white/brown/biracial/mixed-race/roma/romani/gypsy/caucasian woman/man/person/youth/traveller?
      i'm a/an? black/biracial/mixed-race/roma woman/man/person?
      i am a? mixed-race/roma/biracial
      as a/an black/brown/biracial/mixed-race/ethnic-minority woman/man/person
      person/woman/man of colour/color
      member of an/the ethnic-minority/roma-community/roma-minority
      my parents/grandparents came/come/emigrated/immigrated/migrated/fled/are … from/immigrants/refugees
      child/son/daughter/grandson/granddaughter of <people>? immigrants/refugees/migrants/guest-workers
      second/third generation immigrant/migrant/<people>
      dark skin/skinned`,
    innocent: `
      <client> … origin/origins/background/backgrounds/descent/colour/color/heritage
      <helping> … background/heritage/descent
      foreign roots
      regardless of … origin/colour/ethnicity/descent/race
      wines/products/food/cuisine/cheese … origin`,
  },
};
