// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/checks/mutantarticles.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

const QList<Language> &languages()
{
    static const QList<Language> all{
        {u"Table of Contents"_s, {u"The Mill by the River"_s, u"How It Was Built"_s, u"What It Ground"_s, u"Why It Stopped"_s},
            {u"The mill was built in 1742 by two brothers."_s, u"It ground rye, barley and, in good years, wheat."_s,
                u"A study counted 12 stones in the cellar."_s, u"“Nobody knows why it stopped,” says the miller’s widow."_s}},
        {u"Inhaltsverzeichnis"_s, {u"Die Mühle am Fluss"_s, u"Wie sie gebaut wurde"_s, u"Was sie mahlte"_s, u"Warum sie stillstand"_s},
            {u"Die Mühle wurde 1742 von zwei Brüdern gebaut."_s, u"Sie mahlte Roggen, Gerste und Weizen."_s,
                u"Laut einer Studie lagen 12 Steine im Keller."_s, u"Der Müller sagte: „Niemand weiß es.“"_s}},
        {u"Table des matières"_s,
            {u"Le moulin de la rivière"_s, u"Comment il fut construit"_s, u"Ce qu’il moulait"_s, u"Pourquoi il s’arrêta"_s},
            {u"Le moulin fut construit en 1742 par deux frères."_s, u"Il moulait du seigle, de l’orge et du blé."_s,
                u"Qui le sait\u00a0? Personne, dit-on."_s, u"Le meunier disait «\u00a0je ne sais pas\u00a0»."_s}},
        {u"Índice"_s, {u"El molino del río"_s, u"Cómo fue construido"_s, u"Lo que molía"_s, u"Por qué se detuvo"_s},
            {u"El molino fue construido en 1742 por dos hermanos."_s, u"Molía centeno, cebada y trigo."_s,
                u"Según un estudio había 12 piedras."_s, u"¿Quién lo sabe? Nadie, dicen."_s}},
        {u"Indice"_s, {u"Il mulino sul fiume"_s, u"Come fu costruito"_s, u"Che cosa macinava"_s, u"Perché si fermò"_s},
            {u"Il mulino fu costruito nel 1742 da due fratelli."_s, u"Macinava segale, orzo e grano."_s,
                u"Nella cantina c’erano 12 pietre."_s, u"Nessuno lo sa, dice la vedova."_s}},
        {u"Sumário"_s, {u"O moinho do rio"_s, u"Como foi construído"_s, u"O que moía"_s, u"Por que parou"_s},
            {u"O moinho foi construído em 1742 por dois irmãos."_s, u"Moía centeio, cevada e trigo."_s, u"Havia 12 pedras na adega."_s,
                u"Ninguém sabe, diz a viúva."_s}},
        {u"Spis treści"_s, {u"Młyn nad rzeką"_s, u"Jak go zbudowano"_s, u"Co w nim mielono"_s, u"Dlaczego stanął"_s},
            {u"Młyn zbudowali w 1742 roku dwaj bracia."_s, u"Mielono tu żyto, jęczmień i pszenicę."_s,
                u"Według badania było tu 12 kamieni."_s, u"„Nikt tego nie wie”, mówi wdowa."_s}},
        {u"Содержание"_s, {u"Мельница у реки"_s, u"Как её построили"_s, u"Что она молола"_s, u"Почему она встала"_s},
            {u"Мельницу построили в 1742 году два брата."_s, u"Она молола рожь, ячмень и пшеницу."_s, u"В подвале лежало 12 камней."_s,
                u"Никто не знает, говорит вдова."_s}},
        {u"Зміст"_s, {u"Млин над річкою"_s, u"Як його будували"_s, u"Що він молов"_s, u"Чому він зупинився"_s},
            {u"Млин збудували 1742 року два брати."_s, u"Він молов жито, ячмінь і пшеницю."_s, u"У підвалі було 12 каменів."_s,
                u"Ніхто не знає, каже вдова."_s}},
        {u"Περιεχόμενα"_s, {u"Ο μύλος στο ποτάμι"_s, u"Πώς χτίστηκε"_s, u"Τι άλεθε"_s, u"Γιατί σταμάτησε"_s},
            {u"Ο μύλος χτίστηκε το 1742 από δύο αδέλφια."_s, u"Άλεθε σίκαλη, κριθάρι και σιτάρι."_s, u"Στο υπόγειο ήταν 12 πέτρες."_s,
                u"Κανείς δεν ξέρει, λέει η χήρα."_s}},
        {u"İçindekiler"_s, {u"Nehir kıyısındaki değirmen"_s, u"Nasıl yapıldı"_s, u"Ne öğüttü"_s, u"Neden durdu"_s},
            {u"Değirmeni 1742 yılında iki kardeş yaptı."_s, u"Çavdar, arpa ve buğday öğüttü."_s, u"Mahzende 12 taş vardı."_s,
                u"Kimse bilmiyor, diyor dul eşi."_s}},
        {u"Inhoud"_s, {u"De molen aan de rivier"_s, u"Hoe hij gebouwd werd"_s, u"Wat hij maalde"_s, u"Waarom hij stopte"_s},
            {u"De molen werd in 1742 door twee broers gebouwd."_s, u"Hij maalde rogge, gerst en tarwe."_s,
                u"In de kelder lagen 12 stenen."_s, u"Niemand weet het, zegt de weduwe."_s}},
        {u"Innehåll"_s, {u"Kvarnen vid floden"_s, u"Hur den byggdes"_s, u"Vad den malde"_s, u"Varför den stannade"_s},
            {u"Kvarnen byggdes 1742 av två bröder."_s, u"Den malde råg, korn och vete."_s, u"I källaren låg 12 stenar."_s,
                u"Ingen vet, säger änkan."_s}},
        {u"Obsah"_s, {u"Mlýn u řeky"_s, u"Jak byl postaven"_s, u"Co mlel"_s, u"Proč se zastavil"_s},
            {u"Mlýn postavili roku 1742 dva bratři."_s, u"Mlel žito, ječmen a pšenici."_s, u"Ve sklepě bylo 12 kamenů."_s,
                u"Nikdo neví, říká vdova."_s}},
        {u"المحتويات"_s, {u"طاحونة النهر"_s, u"كيف بنيت"_s, u"ماذا كانت تطحن"_s, u"لماذا توقفت"_s},
            {u"بنى الطاحونة أخوان عام 1742."_s, u"كانت تطحن الشعير، والقمح، والذرة."_s, u"كان في القبو 12 حجرا."_s,
                u"لا أحد يعرف، تقول الأرملة."_s}},
        {u"תוכן העניינים"_s, {u"הטחנה ליד הנהר"_s, u"איך היא נבנתה"_s, u"מה היא טחנה"_s, u"למה היא נעצרה"_s},
            {u"את הטחנה בנו שני אחים בשנת 1742."_s, u"היא טחנה שיפון, שעורה וחיטה."_s, u"במרתף היו 12 אבנים."_s,
                u"איש אינו יודע, אומרת האלמנה."_s}},
        {u"विषय सूची"_s, {u"नदी के पास चक्की"_s, u"वह कैसे बनी"_s, u"वह क्या पीसती थी"_s, u"वह क्यों रुकी"_s},
            {u"चक्की 1742 में दो भाइयों ने बनाई।"_s, u"वह राई, जौ और गेहूँ पीसती थी।"_s, u"तहखाने में 12 पत्थर थे।"_s,
                u"कोई नहीं जानता, विधवा कहती है।"_s}},
        {u"目录"_s, {u"河边的磨坊"_s, u"它是怎样建成的"_s, u"它磨过什么粮食"_s, u"它为什么停下来"_s},
            {u"磨坊由两兄弟于1742年建成。"_s, u"它磨黑麦，大麦，也磨小麦。"_s, u"研究说地窖里有12块石头。"_s, u"没有人知道，寡妇说。"_s}},
        {u"目次"_s, {u"川辺の水車小屋"_s, u"どのように建てられたか"_s, u"何を挽いていたのか"_s, u"なぜ止まったのか"_s},
            {u"水車小屋は1742年に兄弟が建てた。"_s, u"そこではライ麦や小麦を挽いていた。"_s, u"地下室には石が12個あった。"_s,
                u"誰も知らないという。"_s}},
        {u"목차"_s, {u"강가의 방앗간"_s, u"어떻게 지어졌는가"_s, u"무엇을 빻았는가"_s, u"왜 멈추었는가"_s},
            {u"방앗간은 1742년에 두 형제가 지었다."_s, u"호밀, 보리, 밀을 빻았다."_s, u"지하실에는 돌이 12개 있었다."_s,
                u"아무도 모른다고 한다."_s}},
        {u"Mục lục"_s, {u"Cối xay bên sông"_s, u"Nó được xây thế nào"_s, u"Nó đã xay những gì"_s, u"Vì sao nó dừng lại"_s},
            {u"Cối xay do hai anh em xây năm 1742."_s, u"Nó xay lúa mạch, ngô và lúa mì."_s, u"Dưới hầm có 12 viên đá."_s,
                u"Không ai biết, bà góa nói."_s}},
        {u"Sisällys"_s, {u"Mylly joen rannalla"_s, u"Miten se rakennettiin"_s, u"Mitä se jauhoi"_s, u"Miksi se pysähtyi"_s},
            {u"Kaksi veljestä rakensi myllyn vuonna 1742."_s, u"Se jauhoi ruista, ohraa ja vehnää."_s, u"Kellarissa oli 12 kiveä."_s,
                u"Kukaan ei tiedä, sanoo leski."_s}},
    };
    return all;
}

QString articleIn(const Language &language)
{
    const QStringList &s = language.sentences;
    QString text = u"# %1\n\n%2 %3\n\n"_s.arg(language.headings[0], s[0], s[1]);
    for (qsizetype i = 1; i < language.headings.size(); ++i)
        text += u"## %1\n\n%2 %3\n\n- %4\n- %5\n\n> %6 %7\n\n"_s.arg(
            language.headings[i], s[(i + 1) % 4], s[i % 4], s[(i + 2) % 4], s[(i + 3) % 4], s[(i + 1) % 4], s[i % 4]);
    return text + u"## %1\n\n%2\n"_s.arg(s[0].chopped(1).left(30), s[1]);
}

QStringList publicArticles()
{
    constexpr qsizetype shortest = 600;
    QStringList paths;
    const QString folder = qEnvironmentVariable("GALLEY_PUBLIC_ARTICLES");
    if (folder.isEmpty())
        return {};
    for (QDirIterator it(folder, {u"*.md"_s, u"*.markdown"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        paths += it.next();
    paths.sort();
    QStringList texts;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QString text = QString::fromUtf8(file.readAll());
        text.replace(u"\r\n"_s, u"\n"_s);
        if (text.size() >= shortest && !text.contains(u'\r') && !text.contains(QChar::ReplacementCharacter))
            texts += text;
    }
    return texts;
}
