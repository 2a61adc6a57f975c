/** Sets that several codes share: numbers, the writer, those she lives with, those she works for, and at what. */
export const common = {
  nl: {
    self: 'ik, mij, mijn, mezelf',
    profession:
      'verpleegkundige, arts, dokter, vroedvrouw, zorgkundige, opvoeder, leerkracht, docent, lesgever, laborant, onderzoeker, jurist, advocaat, journalist, redacteur, vertaler, verkoper, verkocht, verkoop, verkopen, bewaker, bewaakte, cipier, chauffeur, schilder*, restaur*, gids, koster, stage, bediende, secretaresse, adviseur, medewerker, studiedienst, fractie, kabinet, beroepskracht, vacature, functie, apotheek, labo, aan de slag als, studeerde, gestudeerd, studie, organiseer*, maak schoon, poets*, schoonmaak*, dienstencheques, organist*, aannemer*',
    number: '#, een, twee, drie, vier, vijf, zes',
    client:
      'patient*, client*, bewoner*, kinderen, jongeren, tieners, leerlingen, mensen, personen, volwassenen, ouderen, gasten, gebruikers, zorgvragers, medewerkers, werknemers, collega*, studenten, kandidaten, klanten, deelnemers, werkzoekenden, nieuwkomers, anderstaligen, vluchtelingen, moeders, cursisten, vrouwen, mannen, gezinnen, ouders, jobcoach, verdachten, daders, slachtoffers, gedetineerden, ex-gedetineerden',
    relative:
      'moeder, vader, ouders, mama, papa, broer, zus, zoon, dochter, man, vrouw, partner, kind, kinderen, echtgenoot, echtgenote, oma, opa',
    helping:
      'begeleid*, ondersteun*, hielp, help, helpen, hulp, coach*, zorg, zorgen, verzorg*, werkte, gewerkt, omgang, lesgeven, lesgegeven, gaf, opvang, onderzoek, thesis, masterproef, bachelorproef, vorming*, opleiding, cursus, workshop*, project, projecten, campagne, ervaring, kennis, expertise, interesse, dossierbeheer*, uitbetaling, consulent, deskundige, lesgever, therapeut, gespecialiseerd, specialisatie, boek, artikel, preventie, stichting, liga, fonds, vzw, actie, dossiers',
  },
  fr: {
    self: 'je, j, moi, mon, ma, mes, me, m',
    profession:
      'infirmier*, medecin, sage-femme, aide-soignant*, educateur, educatrice, enseignant*, professeur*, laborantin*, chercheur, chercheuse, juriste, avocat*, journaliste, redacteur, redactrice, traducteur, traductrice, vendeur, vendeuse, vendu, vente, vends, gardien*, agent, chauffeur, peintre, restaur*, guide, stage, employe, employee, secretaire, conseiller en, conseillere en, attache, attachee, cabinet, poste, fonction, pharmacie, labo, etudie, etudes, etudiant, organis*, nettoy*, titres-services, entrepreneur, macon',
    number: '#, un, une, deux, trois, quatre, cinq, six',
    client:
      'patient*, client*, resident*, enfants, jeunes, adolescents, eleves, personnes, adultes, seniors, usagers, beneficiaires, collegues, collegue, travailleurs, employes, etudiants, candidats, participants, migrants, refugies, primo-arrivants, meres, mamans, demandeurs, femmes, hommes, familles, parents, suspects, auteurs, victimes, detenus, ex-detenus, public, publics',
    relative:
      'mere, pere, parents, maman, papa, frere, soeur, fils, fille, mari, femme, conjoint, conjointe, epoux, epouse, compagnon, compagne, enfant, enfants',
    helping:
      'accompagn*, aide, aider, aidais, soutien, soutenir, coach*, soins, soin, soigner, travaille, travaillais, encadr*, enseign*, cours, donne, formation*, memoire, these, recherche*, atelier*, projet*, campagne, experience, connaissance*, expertise, interet, specialis*, livre, article, prevention, fondation, ligue, fonds, asbl, action*, dossiers, gestionnaire, suivi, therapeute, specialiste, prise en charge, sensibilis*',
  },
  en: {
    self: "i, i'm, i've, me, my, myself",
    profession:
      'nurse, doctor, midwife, carer, teacher, lecturer, lab, laboratory, researcher, lawyer, solicitor, journalist, editor, translator, seller, sales, sold, selling, guard, officer, driver, painter, restor*, guide, internship, interned, clerk, secretary, adviser, advisor, cabinet, vacancy, pharmacy, studied, degree in, designed, organis*, organiz*, manufactur*, clean*, organist, contractor',
    number: '#, one, two, three, four, five, six',
    client:
      'patient*, client*, resident*, children, kids, teenagers, young, youth, youngsters, pupils, students, people, persons, adults, elderly, users, colleague*, employees, workers, candidates, participants, jobseekers, newcomers, migrants, refugees, mothers, women, men, families, parents, suspects, offenders, victims, prisoners, inmates, ex-offenders, individuals',
    relative:
      'mother, father, parents, mum, mom, dad, brother, sister, son, daughter, husband, wife, partner, child, children, spouse',
    helping:
      'support*, help*, guid*, assist*, coach*, care, cared, caring, carer, nursing, nurse, treat*, worked, working, teach*, taught, course*, training*, thesis, dissertation, research*, workshop*, project*, campaign*, experience, knowledge, expertise, interest*, speciali*, book, article, prevention, foundation, league, charity, fundrais*, ngo, awareness, volunteer*',
  },
};
