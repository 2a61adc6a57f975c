import { common } from './common-words';
import type { CodeWords } from './phrases';

/** Descent, skin colour and migration background (article 9); nationality and languages are not of this kind. */
export const ethnicOriginWords: CodeWords = {
  nl: {
    sets: {
      ...common.nl,
      people:
        'marokkaans*, turks*, congolees, congolese, rwandees, rwandese, afrikaans*, noord-afrikaans*, west-afrikaans*, zuid-afrikaans*, oost-afrikaans*, centraal-afrikaans*, algerijns*, tunesisch*, arabisch*, berbers*, koerdisch*, syrisch*, afghaans*, iraaks*, iraans*, somalisch*, ghanees, ghanese, kameroens*, pools*, roemeens*, bulgaars*, italiaans*, spaans*, portugees, portugese, grieks*, chinees, chinese, vietnamees, vietnamese, indisch*, pakistaans*, nepalees, nepalese, armeens*, russisch*, oekraiens*, tsjetsjeens*, albanees, albanese, kosovaars*, joods*, amerikaans*, noord-amerikaans*, zuid-amerikaans*, latijns-amerikaans*, aziatisch*, buitenlands*, niet-belgisch*, gemengd*, allochtoon, allochtone, niet-europese, vlaams*, filipijns*, surinaams*, siciliaans*, perzisch*, egyptisch*, ethiopisch*, eritrees, eritrese, nigeriaans*, senegalees, senegalese, burundees, burundese, braziliaans*, colombiaans*, mexicaans*, thais*, indonesisch*, bengaals*, servisch*, bosnisch*, kroatisch*, macedonisch*, hongaars*, palestijns*, libanees, libanese, jemenitisch*, gambiaans*, guinees, guinese, ivoriaans*, molenbeeks-marokkaans*',
    },
    alarming: `
      half <people>
      <people> van afkomst/origine/geboorte
      geboren uit <people> ouders
      <people> afkomst/origine/komaf/herkomst/roots/wortels/bloed/migratieachtergrond/ouders/grootouders/moeder/vader/familie/gezin/voorouders/migranten
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
      tweede/derde generatie migrant/marokkaan/turk/allochtoon/italiaan/<people>
      mijn roots/wortels/voorouders liggen/zijn/komen/kwamen … in/uit
      moeder/vader/ouders/familie is/zijn/van <people>
      ik ben <people> van? afkomst/origine/bloed/komaf
      ik ben zelf? half/deels/kwart <people>
      van vreemde/buitenlandse/niet-westerse/niet-belgische/niet-europese afkomst/origine/komaf
      als/een vrouw/man/persoon/jongere van kleur/met-een-donkere*
      vrouw/man/persoon/jongere/mens van/met een? kleur/kleurtje/migratieachtergrond/donkere-huid*/andere-huidskleur/vreemde-naam
      als allochtoon/allochtone/zwarte/marokkaan/marokkaanse/turk/turkse/afrikaan/afrikaanse
      kind/dochter/zoon van <people>? arbeidsmigranten/vluchtelingen/migranten/gastarbeiders/immigranten/ouders
      woonwagenbewoner/woonwagenkamp
      mijn ouders/grootouders/familie kwam*/komen/zijn/vluchtten/emigreerden … … uit/naar
      door/wegens/vanwege/om mijn huidskleur/afkomst/kleur`,
    innocent: `
      <client> … migratieachtergrond/afkomst/herkomst/origine/roots
      <helping> … migratieachtergrond/afkomst/herkomst
      ongeacht … afkomst/herkomst/huidskleur
      producten/wijnen/kaas/kazen/keuken/gerechten … herkomst/origine
      <people> keuken/producten/wijnen
      <people> moeder*taal
      leverancier*/klanten/handelaars … <people> …`,
  },
  fr: {
    sets: {
      ...common.fr,
      people:
        'marocaine*, turque*, congolaise*, rwandaise*, burundaise*, africaine*, subsaharienne*, nord-africaine*, maghrebine*, algerienne*, tunisienne*, arabe*, berbere*, kurde*, syrienne*, afghane*, irakienne*, iranienne*, somalienne*, ghaneenne*, camerounaise*, guineenne*, senegalaise*, ivoirienne*, polonaise*, roumaine*, bulgare*, italienne*, espagnole*, portugaise*, grecque*, chinoise*, vietnamienne*, indienne*, pakistanaise*, armenienne*, russe*, ukrainienne*, tchetchene*, albanaise*, kosovare*, juive*, asiatique*, etrangere*, mixte*, latino-americaine*, libanaise*, bresilienne*, haitienne*, sicilienne*, egyptienne*, ethiopienne*, erythreenne*, nigeriane*, beninoise*, togolaise*, malienne*, mauritanienne*, colombienne*, mexicaine*, perse*, serbe*, bosniaque*, croate*, macedonienne*, hongroise*, palestinienne*, thailandaise*, indonesienne*',
      men: 'marocain*, turc*, congolais, rwandais, burundais, africain*, maghrebin*, algerien*, tunisien*, arabe*, berbere*, kurde*, syrien*, afghan*, italien*, portugais, polonais, roumain*, espagnol*, grec*, chinois, vietnamien*, armenien*, albanais, camerounais, senegalais, russe*, asiatique*, sicilien*, egyptien*, ethiopien*, erythreen*, nigerian*, beninois, togolais, malien*, mauritanien*, colombien*, mexicain*, serbe*, bosniaque*, croate*, macedonien*, hongrois, palestinien*, libanais, bresilien*, haitien*, kosovar*, ukrainien*, bulgare*, ghaneen*, guineen*, ivoirien*, tchetchene*, iranien*, irakien*, indien*, pakistanais',
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
      peau noire/foncee/metisse
      parents/grands-parents <men>
      parents/grands-parents venus/venant/originaires/arrives/immigres d'/de/du
      mere/pere <people>/<men>
      de mere/pere <people>/<men>
      mes racines/origines/ancetres …
      famille originaire du/de/d'
      femme/homme/personne/jeune noir/noire/arabe/maghrebine/maghrebin/metisse/metis/rom/de-couleur
      moitie belge
      d'origine/ascendance/descendance etrangere/<people>/<men>
      a cause de/d' ma/mon couleur/origine/origines/accent-etranger
      ma couleur
      gens du voyage issu/issue/famille
      issu/issue/enfant/fils/fille de/d'/des gens-du-voyage/immigres/immigration/mineurs/ouvriers-italiens`,
    innocent: `
      <client> … origine*/immigration/couleur
      produits/vins/fromages/cuisine/viandes/epices/tissus/artisanat/plats … origine*
      quelle que soit … origine*
      sans distinction … origine*/couleur-de-peau
      <helping> … issu*/origine*/couleur-de-peau
      d'origine controlee/protegee
      langue <people>
      clients/fournisseurs … <people>/<men>`,
  },
  en: {
    sets: {
      ...common.en,
      people:
        'moroccan, turkish, congolese, rwandan, african, west african, north african, sub-saharan, afro-caribbean, algerian, tunisian, arab, arabic, berber, kurdish, syrian, afghan, iraqi, iranian, somali, ghanaian, nigerian, cameroonian, polish, romanian, bulgarian, italian, spanish, portuguese, greek, chinese, vietnamese, indian, pakistani, nepalese, armenian, russian, ukrainian, chechen, albanian, kosovan, jewish, latin american, asian, south asian, foreign, mixed, roma, non-european, caribbean, black, lebanese, brazilian, filipino, sicilian, egyptian, ethiopian, eritrean, senegalese, gambian, ivorian, guinean, burundian, colombian, mexican, peruvian, thai, indonesian, bangladeshi, sri lankan, serbian, bosnian, croatian, macedonian, hungarian, palestinian, jamaican, kenyan, ugandan, persian, yemeni, tamil',
    },
    alarming: `
      half <people>
      <people> descent/ancestry/heritage/roots/ethnicity/origin/origins/ethnic-origin/ethnic-origins/parents/immigrants/refugees/guest-workers
      of <people> origin/origins/descent/background
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
      dark skin/skinned
      my <people> mother/father/parents/grandparents/family/roots/heritage/blood
      mother/father is/was <people>
      i am/'m half/part/quarter <people>
      born to <people>/immigrant/refugee … parents/family/mother/father?
      of <people> descent/heritage/ancestry/origin/parentage/extraction
      as a/an/the/one-of-the/only <people>? black/brown/asian/arab/roma/mixed-race woman/man/person/engineer/professional/employee/manager
      woman/man/person/people of colour/color
      my skin/race/ethnicity/colour/color
      colour/color of my skin
      because of my race/origin/origins/background/colour/color/ethnicity
      my roots/ancestors/heritage … in/from
      my parents/grandparents/family came/come/fled/emigrated/immigrated/migrated/moved/hail here? … from/to
      traveller/gypsy/roma family/community/background`,
    innocent: `
      <client> … origin/origins/background/backgrounds/descent/colour/color/heritage
      <helping> … background/heritage/descent
      foreign roots
      regardless of … origin/colour/ethnicity/descent/race
      wines/products/food/cuisine/cheese … origin
      <client>/suppliers … <people>
      <people> language/languages/cuisine/food/market`,
  },
};
