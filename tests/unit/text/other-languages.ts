/** Sentences full of the letters that look like signs of an old Vietnamese encoding. */
export const foreign: Readonly<Record<string, string>> = {
  French: 'Où étiez-vous passés ? Le maïs brûlé du goûter de Noël a coûté cher au maître d’hôtel naïf : « J’ai dû jeûner jusqu’en août », '
    + 'répéta-t-il, gêné, à la fenêtre du théâtre. L’œuvre égoïste de l’aïeul reçut là-bas un accueil glacé ; ç’eût été pire à Haïti.',
  German: 'Über die größeren Straßen führen häufig Brücken; Müßiggänger hören dort abends schöne Geräusche. »Früher«, erklärte der '
    + 'Bäcker, »wäre niemand so spät über den Fluß gefahren.« Die Daten\u00adschutz\u00aderklärung gilt für sämtliche Gäste.',
  Spanish: '¿Quién soñó que el niño pingüino volvería mañana? «Aún no lo sé», respondió la señora Núñez; después añadió que el país '
    + 'había crecido, que la montaña seguía allí y que ningún año fue tan pequeño. ¡Qué extraño!',
  Portuguese: 'João não põe açúcar no café da manhã; às três horas, a avó lê à sombra das árvores e os irmãos vão até à estação. As '
    + 'ações do órgão são públicas, e a saúde da população também. Põe o pão aí, mãe, que há muitos corações à espera.',
  Czech: 'Příliš žluťoučký kůň úpěl ďábelské ódy; dědeček však řekl, že můžeme přijít až zítra večer, kdy už bude u řeky ticho a tma.',
  Polish: 'Zażółć gęślą jaźń, powiedział dziadek, a źdźbła trawy zaszumiały nad rzeką; później wróciliśmy wąską ścieżką do wsi.',
  Albanian: 'Në fshatin tonë njerëzit mblidhen çdo mbrëmje në shesh për të dëgjuar këngë të vjetra që këndohen nga gjyshërit; fëmijët '
    + 'e vegjël luajnë në rrugë derisa të bjerë nata dhe nënat i thërrasin në shtëpi.',
  Norwegian: 'På øya går båtene hver dag; nå må vi få på oss klær før vi når fjæra, sa gården på båten så små vågene gå.',
  Swedish: 'Så små gårdar ligger på ön där både män och kvinnor får gå; då är våra träd blå, och åarna når ända ner på ängen vid sjön.',
  Finnish: 'Tämä yö jää pitkäksi, sillä hän häämöttää tien päässä; äiti pyytää syömään, mutta väki lähtee työhön jäälle.',
  Icelandic: 'Það er gott að búa hér við sjóinn, því að veðrið er milt og fólkið þægilegt; öll börnin læra að lesa áður en þau fara í skóla.',
  Irish: 'Tá an sagart ag dul amach ar an mbóthar go dtí an áit a bhfuil an fheirm mhór, agus beidh sé ar ais roimh oíche, más féidir.',
  English: 'The naïve café owner’s résumé said: “Temperatures of 20° ± ½° · © 2004 Smith & Co.® – see § 5, ¶ 2.” A façade, she thought.',
  Russian: '«Так», — сказал он: слова «Да», «a» и «b» стоят в кавычках.',
};
