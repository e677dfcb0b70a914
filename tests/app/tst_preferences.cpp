// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void comeBack()
    {
        const QTemporaryDir folder;
        Preferences chosen;
        chosen.theme = ThemeChoice::Sepia;
        chosen.fontFamily = u"A, \"B\" & C"_s;
        chosen.fontSize = 20;
        chosen.lineHeight = 1.25;
        chosen.columnCharacters = 99;
        chosen.highlightCurrentLine = false;
        chosen.syncScrolling = false;
        chosen.outlineEvidence = false;
        chosen.keepDrafts = true;
        chosen.rules.off = {FindingKind::DoubledWord, FindingKind::LinkEmpty};
        chosen.rules.on = {FindingKind::SectionWithoutCitation};
        chosen.library = u"/home/a, b/\u00fc%1.bib"_s;
        chosen.language = u"de"_s;
        chosen.ignoredAddresses = {u"a.org"_s, u"*.b.org"_s};
        {
            QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
            writePreferences(chosen, settings);
        }
        const QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QVERIFY(readPreferences(settings) == chosen);
        QVERIFY(!holdsNonsense(settings));
        QCOMPARE(settings.allKeys().size(), preferenceValues(chosen).size());
    }

    void nothingWritten()
    {
        const QTemporaryDir folder;
        const QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QVERIFY(readPreferences(settings) == Preferences());
        QVERIFY(!holdsNonsense(settings));
    }

    // Written by hand: what makes no sense becomes the default or the nearest bound, and is told.
    void nonsense_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("nonsense");
        QTest::newRow("too small") << "[pane]\nfontSize=1\n"_ba << true;
        QTest::newRow("too large") << "[pane]\nfontSize=100000000000000\n"_ba << true;
        QTest::newRow("words") << "[pane]\nfontSize=big\nlineHeight=wide\ncolumnCharacters=\n"_ba << true;
        QTest::newRow("no number") << "[pane]\nlineHeight=nan\n"_ba << true;
        QTest::newRow("without end") << "[pane]\nlineHeight=inf\n"_ba << true;
        QTest::newRow("an unknown theme") << "[General]\ntheme=purple\n"_ba << true;
        QTest::newRow("yes") << "[pane]\nhighlightCurrentLine=yes\n"_ba << true;
        QTest::newRow("one") << "[pane]\nhighlightCurrentLine=1\n"_ba << false;
        QTest::newRow("an unknown finding") << "[checks]\noff=nothing-such doubled-word\n"_ba << true;
        QTest::newRow("another way to write a number") << "[pane]\nlineHeight=1.50\n"_ba << false;
        QTest::newRow("a font of a kilobyte") << "[pane]\nfont="_ba + QByteArray(1000, 'x') + "\n" << true;
        QTest::newRow("an unknown key") << "[pane]\nfuture=1\n"_ba << false;
        QTest::newRow("no settings at all") << "\x01\x02[[[=\n"_ba << false;
    }
    void nonsense()
    {
        QFETCH(QByteArray, file);
        const QTemporaryDir folder;
        QFile written(folder.filePath(u"s.ini"_s));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
        written.close();
        const QSettings settings(written.fileName(), QSettings::IniFormat);
        const Preferences read = readPreferences(settings);
        QVERIFY(withinBounds(read) == read);
        QTEST(holdsNonsense(settings), "nonsense");
    }

    void themes()
    {
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Sepia}) {
            QSettings settings(m_folder.filePath(u"t.ini"_s), QSettings::IniFormat);
            settings.setValue(u"theme"_s, themeChoiceKey(choice));
            QCOMPARE(readPreferences(settings).theme, choice);
        }
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
