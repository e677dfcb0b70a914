// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; // one, or one for each plural form
    bool plural = false;
    bool finished = true;
};

QList<Message> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({.context = context, .source = {}, .translations = {}});
            messages.last().plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().plural)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QList<Message> readMessages(const QString &language)
{
    return readFile(QStringLiteral(GALLEY_TRANSLATIONS "/galley_") + language + u".ts"_s);
}

} // namespace

// Every text is translated, with all that the program puts into it.
class TestMessages : public QObject
{
    Q_OBJECT

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("de") << u"de"_s << 2;
        QTest::newRow("pl") << u"pl"_s << 3;
        QTest::newRow("en") << u"en"_s << 2; // plural forms only
    }

    // What `isWrong` finds fault with, one translation a line.
    template <typename Rule> static void check(const QString &language, Rule isWrong)
    {
        const QList<Message> messages = readMessages(language);
        QVERIFY(messages.size() > (language == "en"_L1 ? 4 : 300));
        QStringList wrong;
        for (const Message &message : messages)
            for (const QString &translation : message.translations)
                if (isWrong(message, translation))
                    wrong.append(u"%1: “%2” → “%3”"_s.arg(message.context, message.source, translation));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    static QStringList sortedMatches(const QString &text, const QRegularExpression &expression)
    {
        QStringList found;
        for (auto match = expression.globalMatch(text); match.hasNext();)
            found.append(match.next().captured());
        std::ranges::sort(found);
        return found;
    }

    static qsizetype mnemonics(const QString &text)
    {
        static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
        static const QRegularExpression entity(u"&(lt|gt|amp|quot|nbsp);"_s);
        return text.count(mnemonic) - text.count(entity);
    }

private Q_SLOTS:
    void allAreFinished_data() { languages(); }
    void allAreFinished()
    {
        QFETCH(QString, language);
        QFETCH(int, pluralForms);
        check(language, [&](const Message &message, const QString &translation) {
            return !message.finished || translation.isEmpty() || message.translations.size() != (message.plural ? pluralForms : 1);
        });
    }

    // What the sources say now is what the translators were given.
    void nothingIsNew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"galley.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(GALLEY_TRANSLATIONS "/.."));
        lupdate.start(QStringLiteral(GALLEY_LUPDATE),
            {u"app"_s, u"editor"_s, u"preview"_s, u"-extensions"_s, u"cpp,h"_s, u"-I"_s, u"."_s, u"-ts"_s, path});
        QVERIFY(lupdate.waitForFinished(60'000));
        const auto sources = [](const QList<Message> &messages) {
            QStringList texts;
            for (const Message &message : messages)
                texts.append(message.context + u": "_s + message.source);
            std::ranges::sort(texts);
            return texts;
        };
        const QStringList wanted = sources(readFile(path));
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(sources(readMessages(u"de"_s)), wanted);
        QCOMPARE(sources(readMessages(u"pl"_s)), wanted);
    }

    void placeholdersAgree_data() { languages(); }
    void placeholdersAgree()
    {
        QFETCH(QString, language);
        static const QRegularExpression placeholder(u"%L?\\d+|%L?n|\\\\1|\\$1|\\[\\*\\]|<[^>]+>|--[a-z-]+|\\*\\.\\w+"_s);
        check(language, [&](const Message &message, const QString &translation) {
            return sortedMatches(message.source, placeholder) != sortedMatches(translation, placeholder);
        });
    }

    void mnemonicsAgree_data() { languages(); }
    void mnemonicsAgree()
    {
        QFETCH(QString, language);
        check(language,
            [&](const Message &message, const QString &translation) { return mnemonics(message.source) != mnemonics(translation); });
    }

    // A bar's button stands in the same window as the menus: with a menu's letter its keys would mean two things.
    void barsLeaveTheMenusTheirLetters_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"pl"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void barsLeaveTheMenusTheirLetters()
    {
        QFETCH(QString, language);
        static const QStringList menus{u"&File"_s, u"&Edit"_s, u"&Insert"_s, u"F&ormat"_s, u"&Article"_s, u"&View"_s, u"&Help"_s};
        static const QStringList bars{u"Galley::FileFlow"_s, u"Galley::OutsideChanges"_s, u"Galley::ConflictBar"_s,
            u"Galley::InterruptedSaves"_s, u"Galley::ArticleLock"_s};
        static const QRegularExpression mnemonic(u"&([^&\\s])"_s);
        QHash<QString, QString> taken;
        QHash<QString, QString> buttons;
        for (const Message &message : readMessages(language == "en"_L1 ? u"de"_s : language)) {
            const QString text = language == "en"_L1 ? message.source : message.translations.value(0);
            const QString letter = mnemonic.match(text).captured(1).toLower();
            if (letter.isEmpty())
                continue;
            if (message.context == "Galley::MenuBar"_L1 && menus.contains(message.source))
                taken.insert(letter, text);
            else if (bars.contains(message.context))
                buttons.insert(text, letter);
        }
        QCOMPARE(taken.size(), menus.size());
        QVERIFY(buttons.size() > 10);
        for (auto button = buttons.cbegin(); button != buttons.cend(); ++button)
            QVERIFY2(!taken.contains(*button), qPrintable(button.key() + u" and "_s + taken.value(*button)));
    }

    // Dots, colons and blanks at the ends, line ends within: what stands around a text is not the translator's.
    void endsAgree_data() { languages(); }
    void endsAgree()
    {
        QFETCH(QString, language);
        static const QRegularExpression end(u"(\\s+|…|:|\\.|\\?)$"_s);
        check(language, [&](const Message &message, const QString &translation) {
            const bool begins = message.source.startsWith(u' ') == translation.startsWith(u' ');
            return !begins || message.source.count(u'\n') != translation.count(u'\n')
                || sortedMatches(message.source, end) != sortedMatches(translation, end);
        });
    }

    void quotationMarksAreTheLanguagesOwn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("close");
        QTest::newRow("de") << u"de"_s << u"„"_s << u"“"_s;
        QTest::newRow("pl") << u"pl"_s << u"„"_s << u"”"_s;
    }
    void quotationMarksAreTheLanguagesOwn()
    {
        QFETCH(QString, language);
        QFETCH(QString, open);
        QFETCH(QString, close);
        check(language, [&](const Message &message, const QString &translation) {
            const qsizetype pairs = message.source.count(u'“');
            return translation.count(open) != pairs || translation.count(close) != pairs;
        });
    }

    void theProgramCarriesThem_data() { languages(); }
    void theProgramCarriesThem()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/galley_"_s + language));
        for (const Message &message : readMessages(language)) {
            if (message.plural)
                continue;
            const QString found = translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData());
            QVERIFY2(!found.isEmpty(), qPrintable(message.source));
        }
    }

    void plurals_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::newRow("en 1") << u"en"_s << 1 << u"%Ln word"_s;
        QTest::newRow("en 2") << u"en"_s << 2 << u"%Ln words"_s;
        QTest::newRow("de 1") << u"de"_s << 1 << u"%Ln Wort"_s;
        QTest::newRow("de 0") << u"de"_s << 0 << u"%Ln Wörter"_s;
        QTest::newRow("pl 1") << u"pl"_s << 1 << u"%Ln słowo"_s;
        QTest::newRow("pl 3") << u"pl"_s << 3 << u"%Ln słowa"_s;
        QTest::newRow("pl 5") << u"pl"_s << 5 << u"%Ln słów"_s;
        QTest::newRow("pl 12") << u"pl"_s << 12 << u"%Ln słów"_s;
        QTest::newRow("pl 22") << u"pl"_s << 22 << u"%Ln słowa"_s;
    }
    void plurals()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QFETCH(QString, expected);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/galley_"_s + language));
        QCOMPARE(translator.translate("Galley::StatusBar", "%Ln word(s)", nullptr, count), expected);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
