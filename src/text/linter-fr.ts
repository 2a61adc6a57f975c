import type { LinterText } from './linter';

export const linterFr: LinterText = {
  'vacancy-not-declared': {
    why: 'Le code de conduite du placement privé n’admet que les offres pour un emploi qui existe vraiment, et cela n’a pas encore été déclaré.',
    instead: 'Déclarez lors de la commande que l’emploi existe. L’offre pourra ensuite paraître.',
  },
  'maximum-age': {
    why: 'Un âge maximum est interdit : le code de conduite du placement privé le dit, et la loi antidiscrimination protège tous les âges.',
    instead: 'Supprimez l’âge et décrivez ce que la personne doit savoir faire.',
  },
  'age-scheme': {
    why: 'Une limite d’âge n’est permise que si une mesure légale pour l’emploi l’impose ; la loi antidiscrimination vaut pour tout le reste.',
    instead: 'Nommez la mesure sans l’âge, ou envoyez-nous la règle qui impose cette limite.',
  },
  'minimum-age': {
    why: 'La loi antidiscrimination n’admet un âge minimum que si le travail ou une autre loi l’exige vraiment.',
    instead: 'Demandez le permis, l’attestation ou l’expérience dont il s’agit.',
  },
  'youthful-words': {
    why: 'Des mots comme « jeune » découragent les candidats plus âgés, et la loi antidiscrimination protège tous les âges.',
    instead: 'Décrivez l’ambiance ou la tâche : « une équipe soudée », « vous aimez apprendre ».',
  },
  'graduation-year': {
    why: 'L’année du diplôme révèle l’âge, que la loi antidiscrimination protège.',
    instead: 'Demandez le diplôme ou le niveau, sans année.',
  },
  'maximum-experience': {
    why: 'Un maximum d’expérience exclut les candidats plus âgés, et la loi antidiscrimination protège tous les âges.',
    instead: 'Dites quelle expérience est requise au minimum, ou qu’aucune n’est nécessaire.',
  },
  'gendered-title': {
    why: 'Ce nom de fonction désigne un seul sexe ; la loi genre veut des offres ouvertes à tous.',
    instead: 'Ajoutez (h/f/x) au titre, ou écrivez les deux formes : « vendeur ou vendeuse ».',
  },
  'masculine-title': {
    why: 'Ce nom de fonction est masculin ; la loi genre veut des offres ouvertes à tous.',
    instead: 'Ajoutez (h/f/x) au titre, ou écrivez aussi la forme féminine : « technicien ou technicienne ».',
  },
  'sex-required': {
    why: 'La loi genre interdit de demander un homme ou une femme, sauf pour les rares fonctions que la loi cite elle-même.',
    instead: 'Décrivez le travail et supprimez le sexe.',
  },
  'pregnancy-asked': {
    why: 'La loi genre protège la grossesse et la maternité : une offre ne peut rien demander à ce sujet.',
    instead: 'Supprimez ce passage ; décrivez les horaires et les tâches.',
  },
  'family-situation': {
    why: 'La loi genre protège la parentalité et les soins à la famille, et la CCT 38 n’admet ces questions que si la fonction les exige.',
    instead: 'Décrivez les horaires : « vous travaillez deux soirs par semaine ».',
  },
  'gender-identity': {
    why: 'La loi genre protège l’identité de genre et la transition.',
    instead: 'Supprimez ce passage ; cela n’a rien à voir avec le travail.',
  },
  'nationality-required': {
    why: 'La loi antiracisme protège la nationalité ; seules quelques fonctions publiques peuvent en exiger une.',
    instead:
      'Demandez si la personne peut travailler en Belgique. Si la loi exige une nationalité, dites-nous laquelle.',
  },
  'origin-required': {
    why: 'La loi antiracisme interdit toute distinction selon l’ascendance ou l’origine nationale ou ethnique.',
    instead: 'Supprimez l’origine ; demandez les connaissances nécessaires au travail.',
  },
  'skin-colour': {
    why: 'La loi antiracisme interdit toute distinction selon la couleur de peau.',
    instead: 'Supprimez ce passage.',
  },
  'residence-required': {
    why: 'Exiger un domicile peut exclure des personnes selon leur origine, ce que la loi antiracisme interdit.',
    instead: 'Indiquez le lieu du travail et le temps de trajet nécessaire : « sur place en 30 minutes ».',
  },
  'mother-tongue': {
    why: 'La loi antidiscrimination protège la langue : une langue maternelle est liée à l’origine et ne s’apprend pas.',
    instead: 'Demandez le niveau nécessaire au travail : « français, niveau C1 ».',
  },
  'accent-excluded': {
    why: 'La loi antidiscrimination protège la langue et l’origine, et un accent révèle les deux.',
    instead: 'Demandez ce qui est nécessaire : « vous vous exprimez clairement au téléphone ».',
  },
  'language-unreasoned': {
    why: 'La loi antidiscrimination protège la langue : qui exige une langue doit pouvoir dire pourquoi le travail la demande, et aucune raison n’est donnée.',
    instead:
      'Indiquez le niveau et la raison : « néerlandais, niveau B2, car vous téléphonez à des clients en Flandre ».',
  },
  'belief-required': {
    why: 'La loi antidiscrimination protège la conviction religieuse ou philosophique ; seule une organisation fondée sur elle peut, pour certaines fonctions, demander la loyauté.',
    instead: 'Supprimez la religion et les vêtements qui s’y rapportent ; décrivez la tâche.',
  },
  'political-conviction': {
    why: 'La loi antidiscrimination protège la conviction politique.',
    instead: 'Supprimez ce passage ; demandez de la discrétion si le travail l’exige.',
  },
  'union-membership': {
    why: 'La loi antidiscrimination protège la conviction syndicale, membre ou non.',
    instead: 'Supprimez ce passage.',
  },
  'sexual-orientation': {
    why: 'La loi antidiscrimination protège l’orientation sexuelle.',
    instead: 'Supprimez ce passage.',
  },
  'civil-status': {
    why: 'La loi antidiscrimination protège l’état civil, et la CCT 38 n’admet ces questions que si la fonction les exige.',
    instead: 'Supprimez ce passage ; décrivez les horaires et les déplacements.',
  },
  'wealth-required': {
    why: 'La loi antidiscrimination protège la fortune : dettes ou biens ne disent rien du travail.',
    instead: 'Supprimez ce passage ; pour les fonctions financières, ce que la loi exige suffit.',
  },
  'birth-asked': {
    why: 'La loi antidiscrimination protège la naissance, et la date ou le lieu de naissance révèlent l’âge et l’origine.',
    instead: 'Supprimez ce passage ; vous n’en avez besoin qu’à l’engagement.',
  },
  'health-required': {
    why: 'La loi antidiscrimination protège l’état de santé, actuel ou futur ; seul le médecin du travail peut l’apprécier.',
    instead: 'Décrivez ce que le travail demande : « vous restez debout toute la journée ».',
  },
  'disability-excluded': {
    why: 'La loi antidiscrimination protège les personnes en situation de handicap, et un employeur doit des aménagements raisonnables.',
    instead: 'Décrivez la tâche et le lieu, et dites que des aménagements sont possibles.',
  },
  'physical-trait': {
    why: 'La loi antidiscrimination protège les caractéristiques physiques, y compris l’apparence, la taille et le poids.',
    instead: 'Décrivez la tâche : « vous soulevez des caisses de 15 kg ».',
  },
  'photo-asked': {
    why: 'Une photo montre l’âge, le sexe et la couleur de peau, que les lois contre la discrimination protègent.',
    instead: 'Demandez un CV sans photo.',
  },
  'genetic-trait': {
    why: 'La loi antidiscrimination protège les caractéristiques génétiques, et les tests génétiques au recrutement sont interdits.',
    instead: 'Supprimez ce passage.',
  },
  'social-origin': {
    why: 'La loi antidiscrimination protège l’origine sociale.',
    instead: 'Supprimez la famille et le milieu ; décrivez le contact que le travail demande.',
  },
  'social-position': {
    why: 'La loi antidiscrimination protège la condition sociale, comme être sans emploi ou sans abri.',
    instead: 'Supprimez ce passage ; ne demandez que ce que le travail exige.',
  },
  'criminal-record': {
    why: 'La loi sur la vie privée (RGPD) n’admet l’extrait de casier judiciaire que si une loi l’exige, et la loi antidiscrimination protège la condition sociale.',
    instead:
      'Ne demandez un extrait que si la loi l’exige pour cette fonction, à l’engagement seulement, et citez cette loi.',
  },
  'salary-history': {
    why: 'La directive européenne sur la transparence salariale veut que nul ne demande le salaire actuel ou passé ; la Belgique doit encore la transposer.',
    instead: 'Indiquez vous-même le salaire que vous offrez.',
  },
  'pay-range-missing': {
    why: 'La directive sur la transparence des rémunérations veut que les candidats connaissent le salaire ou la fourchette avant le premier entretien.',
    instead: 'Indiquez le salaire, de … à …, brut par mois ou par heure.',
  },
  'email-in-text': {
    why: 'La loi sur la vie privée (RGPD) veut que les données personnelles se trouvent là où elles sont protégées : une adresse e-mail va dans les champs de contact.',
    instead: 'Mettez l’adresse dans les champs de contact et écrivez « la personne de contact » dans le texte.',
  },
  'phone-in-text': {
    why: 'La loi sur la vie privée (RGPD) veut que les données personnelles se trouvent là où elles sont protégées : un numéro de téléphone va dans les champs de contact.',
    instead: 'Mettez le numéro dans les champs de contact et écrivez « la personne de contact » dans le texte.',
  },
};
