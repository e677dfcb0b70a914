// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

// Conventions that a compiler does not enforce.
class TestConventions : public QObject
{
    Q_OBJECT

private:
    static QStringList sources() { return {u"document"_s, u"editor"_s, u"preview"_s, u"app"_s}; }

    static void checkAbsent(const QStringList &folders, const QString &pattern, const QString &allowed = u"-"_s)
    {
        const QRegularExpression exempt(QRegularExpression::anchoredPattern(allowed));
        QStringList found;
        for (const SourceFile &file : sourceFiles(folders))
            if (!exempt.match(file.path).hasMatch())
                found += places(file, withoutCommentsAndLiterals(file.text), pattern);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private Q_SLOTS:
    void everyFileSaysItsLicence()
    {
        const QStringList folders = sources() + QStringList{u"tests"_s, u"resources"_s, u"translations"_s};
        const QStringList names{u"*.h"_s, u"*.cpp"_s, u"*.txt"_s, u"*.cmake"_s, u"*.md"_s, u"*.svg"_s, u"*.html"_s, u"*.css"_s, u"*.js"_s,
            u"*.sh"_s, u"*.xml"_s, u"*.desktop"_s, u"*.bib"_s};
        static const QRegularExpression licence(u"SPDX-License-Identifier: ([\\w.-]+)"_s);
        QStringList silent;
        for (const SourceFile &file : sourceFiles(folders, names) + sourceFiles({u"dev"_s, u".ci"_s}, {u"*"_s})) {
            if (file.path.contains("/data/"_L1) || file.path.contains("/node_modules/"_L1) || file.path.contains("/vendor/"_L1))
                continue;
            const QString top = file.text.left(600) + file.text.right(200); // an article says it at its end
            const auto match = licence.match(top);
            if (!top.contains("SPDX-FileCopyrightText: The Galley authors"_L1)
                || !QFile::exists(checkoutRoot() + u"/LICENSES/"_s + match.captured(1) + u".txt"_s))
                silent.append(file.path);
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    }

    void headersAreReadOnce()
    {
        for (const SourceFile &file : sourceFiles(sources() + QStringList{u"tests"_s}, {u"*.h"_s}))
            QVERIFY2(file.text.contains("\n#pragma once\n"_L1), qPrintable(file.path));
    }

    void ownHeaderComesFirst()
    {
        const QList<SourceFile> files = sourceFiles(sources());
        for (const SourceFile &file : files) {
            const QString header = file.path.chopped(4) + u".h"_s;
            const bool hasHeader = file.path.endsWith(".cpp"_L1)
                && std::ranges::any_of(files, [&](const SourceFile &other) { return other.path == header; });
            const QList<Inclusion> found = inclusions(file.text);
            QVERIFY2(!hasHeader || (!found.isEmpty() && found.first().target == header), qPrintable(file.path));
        }
    }

    void theModelSpeaksNoLanguage() { checkAbsent({u"document"_s}, u"\\b(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|translate)\\s*\\("_s); }

    void connectionsAreTyped()
    {
        checkAbsent(sources() + QStringList{u"tests"_s}, u"\\b(SIGNAL|SLOT)\\s*\\(|\\bsender\\(\\)|^\\s*(signals|slots|emit)\\b"_s);
    }

    // The text changes in one place only: everything else asks it to apply a batch.
    void onlyTheTextSourceWritesText()
    {
        checkAbsent({u"editor"_s, u"app"_s},
            u"\\b(insertText|insertPlainText|appendPlainText|removeSelectedText|deleteChar|deletePreviousChar|"
            u"insertBlock"
            "|insertFragment|insertHtml|beginEditBlock|joinPreviousEditBlock|setUndoRedoEnabled)\\s*\\("_s,
            u"editor/textsource\\.cpp"_s);
        checkAbsent({u"editor"_s}, u"\\b(setPlainText|setHtml|setMarkdown)\\s*\\("_s, u"editor/textsource\\.cpp"_s);
    }

    void nobodyTurnsTheSandboxOff()
    {
        static const QString offSwitch = u"(putenv|setenv|insert)\\s*\\([^;]*DISABLE_SANDBOX|--no-sandbox"_s;
        QStringList found;
        for (const SourceFile &file : sourceFiles(sources()))
            found += places(file, file.text, offSwitch);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void testsWaitForEventsNotForTime()
    {
        checkAbsent({u"tests"_s}, u"\\b(qWait|qSleep|msleep|usleep|sleep_for|sleep_until)\\s*\\(|QThread::sleep"_s, u"tests/bench/.*"_s);
    }

    void filesHoldOneIdea()
    {
        for (const SourceFile &file : sourceFiles(sources() + QStringList{u"tests"_s})) {
            const qsizetype lines = file.text.count(u'\n');
            QVERIFY2(lines <= 500, qPrintable(u"%1 has %2 lines"_s.arg(file.path).arg(lines)));
        }
    }

    void namesSayWhatAThingIs()
    {
        static const QRegularExpression vague(u"\\b(class|struct) (?!Q[A-Z])\\w*(Manager|Helper|Util|Utils|Common)\\b"_s);
        for (const SourceFile &file : sourceFiles(sources() + QStringList{u"tests"_s}))
            QVERIFY2(!vague.match(withoutCommentsAndLiterals(file.text)).hasMatch(), qPrintable(file.path));
    }
};

QTEST_GUILESS_MAIN(TestConventions)
#include "tst_conventions.moc"
