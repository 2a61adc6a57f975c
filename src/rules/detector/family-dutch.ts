import { common } from './common-words';
import type { Phrases } from './phrases';

export const familyDutch: Phrases = {
  sets: {
    ...common.nl,
    civil:
      'gehuwd, getrouwd, ongehuwd, gescheiden, samenwonend, weduwe, weduwnaar, alleenstaand, alleenstaande, vrijgezel, verloofd, hertrouwd, ongetrouwd, single',
    child:
      'kind, kinderen, kindje, kindjes, zoon, zonen, zoontje, dochter, dochters, dochtertje, tweeling, kleinkind*, kleuters, tieners, pubers, jongens, meisjes, kids, dochtertje, kroost, baby, puber, tiener',
    kind: 'jonge, kleine, volwassen, schoolgaande, prachtige, fantastische, mooie, lieve, jongste, oudste, opgroeiende, flinke, klein, kleine, grote, groot, twee, drie',
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
    zorg voor mijn <number>? <relative>/gezin
    om/week de/op andere/week/week-af … … <child>
    week op week af
    week om week
    staat/sta/stond … er? alleen/er-alleen voor
    bezoekrecht/alimentatie/onderhoudsgeld
    omgangsregeling/verblijfsregeling/co-ouder/bilocatie
    ik leef/woon … apart/alleen/gescheiden/samen
    mijn/onze kinderen/kids/dochters/zonen
    ik voed/breng … <child> … op/groot
    <child> zijn/is nu/intussen/inmiddels/ondertussen? groot/volwassen/het-huis-uit/uit-huis/zelfstandig
    het huis uit
    met mijn/ons/het gezin
    wij/we als gezin
    papa/mama/vader/moeder geworden/zijn/worden
    pas/net/onlangs/recent/sinds getrouwd/gescheiden/gehuwd/verloofd/weduwe/weduwnaar
    sinds/na/door het/de overlijden/verlies/dood van mijn man/vrouw/partner/echtgenoot/echtgenote
    pleegzorg/pleegkind/pleegkinderen thuis/in-huis/van
    geboorteverlof/vaderschapsverlof/adoptieverlof
    gezinshereniging
    mijn schoonouders/schoonmoeder/schoonvader/schoonfamilie
    verzorg/verzorgde/zorg/zorgde … voor? mijn/onze … <relative>`,
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
    ik was/ben moeder overste
    <client> … alimentatie/bezoekrecht/omgangsregeling/gezinshereniging/co-ouder*
    <helping> … alimentatie/bezoekrecht/gezinshereniging/geboorteverlof/vaderschapsverlof
    dossiers … geboorteverlof/vaderschapsverlof/gezinshereniging/alimentatie
    jurist/advocaat … gezinshereniging/alimentatie`,
};
