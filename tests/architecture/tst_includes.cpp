// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

// Who may include whom, and which files alone may see a third party's types.
class TestIncludes : public QObject
{
    Q_OBJECT

private:
    // Every inclusion in `folders` that matches `target`, except those in files whose path matches `allowed`.
    static QStringList offenders(const QStringList &folders, const QString &target, const QString &allowed)
    {
        const QRegularExpression wanted(QRegularExpression::anchoredPattern(target));
        const QRegularExpression exempt(QRegularExpression::anchoredPattern(allowed));
        QStringList found;
        for (const SourceFile &file : sourceFiles(folders)) {
            if (exempt.match(file.path).hasMatch())
                continue;
            for (const Inclusion &inclusion : inclusions(file.text))
                if (wanted.match(inclusion.target).hasMatch())
                    found.append(u"%1:%2 includes %3"_s.arg(file.path).arg(inclusion.line).arg(inclusion.target));
        }
        return found;
    }

    static void check(const QStringList &offenders) { QVERIFY2(offenders.isEmpty(), qPrintable(offenders.join(u'\n'))); }

private Q_SLOTS:
    void foldersIncludeDownwardsOnly_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("allowed");
        QTest::newRow("document") << u"document"_s << QStringList{u"document"_s};
        QTest::newRow("editor") << u"editor"_s << QStringList{u"document"_s, u"editor"_s};
        QTest::newRow("preview") << u"preview"_s << QStringList{u"document"_s, u"preview"_s};
        QTest::newRow("app") << u"app"_s << QStringList{u"document"_s, u"editor"_s, u"preview"_s, u"app"_s};
    }
    void foldersIncludeDownwardsOnly()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, allowed);
        const QList<SourceFile> files = sourceFiles({folder});
        QVERIFY(!files.isEmpty());
        QStringList found;
        for (const SourceFile &file : files)
            for (const Inclusion &inclusion : inclusions(file.text))
                if (inclusion.quoted && !inclusion.target.endsWith(".moc"_L1) && !allowed.contains(inclusion.target.section(u'/', 0, 0)))
                    found.append(u"%1:%2 includes %3"_s.arg(file.path).arg(inclusion.line).arg(inclusion.target));
        check(found);
    }

    void theProgramsEntryIncludesTheShellOnly()
    {
        for (const SourceFile &file : sourceFiles({u"app"_s}, {u"main.cpp"_s}))
            for (const Inclusion &inclusion : inclusions(file.text))
                QVERIFY2(inclusion.target.startsWith("app/"_L1), qPrintable(inclusion.target));
    }

    void thirdPartiesStopAtNamedFiles_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("cmark") << u"(cmark|node\\.h|parser\\.h|registry\\.h).*"_s << u"document/markdown/.*"_s;
        QTest::newRow("yaml-cpp") << u"yaml-cpp/.*"_s << u"document/article/.*\\.cpp"_s;
        QTest::newRow("WebEngine") << u"Q(t)?WebEngine.*"_s << u"preview/.*|app/versions\\.cpp"_s;
        QTest::newRow("WebChannel") << u"Q(t)?WebChannel.*"_s << u"preview/.*"_s;
        QTest::newRow("WebEngine in headers") << u"Q(t)?Web(Engine|Channel).*"_s
                                              << u"preview/(.*\\.cpp|preview(page|profile|scheme)\\.h)|app/versions\\.cpp"_s;
        QTest::newRow("those headers") << u"preview/preview(page|profile|scheme)\\.h"_s << u"preview/.*\\.cpp"_s;
        QTest::newRow("the net")
            << u"QtNetwork.*|Q(Network[A-Z].*|HostInfo|HostAddress|TcpSocket|TcpServer|UdpSocket|Ssl.*|AbstractSocket)"_s
            << u"app/remote/remotecheck\\.cpp"_s;
        QTest::newRow("KSyntaxHighlighting in the model or the shell") << u"(KF6?/)?KSyntaxHighlighting/?.*"_s << u"(editor|preview)/.*"_s;
    }
    void thirdPartiesStopAtNamedFiles()
    {
        QFETCH(QString, target);
        QFETCH(QString, allowed);
        check(offenders({u"document"_s, u"editor"_s, u"preview"_s, u"app"_s}, target, allowed));
    }

    void theModelHasNoWidgets_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("modules") << u"Qt(Gui|Widgets|Svg|Network|Qml|Quick).*"_s;
        QTest::newRow("widgets") << u"Q(.*Widget|.*Dialog|.*Window|.*Layout|Application|Action|Menu|LineEdit|PlainTextEdit)"_s;
        QTest::newRow("painting and text documents")
            << u"Q(Color|Font|Palette|Painter|Pixmap|Image|Icon|GuiApplication|Clipboard|Text(Document|Cursor|Block|Layout|Option))"_s;
    }
    void theModelHasNoWidgets()
    {
        QFETCH(QString, target);
        check(offenders({u"document"_s}, target, u"-"_s));
    }

    void theModelLinksNothingElse()
    {
        static const QRegularExpression linked(u"\\b(Qt6|KF6|PkgConfig|yaml-cpp|Galley)::(\\w|-)+"_s);
        static const QStringList allowed{u"Qt6::Core"_s, u"Qt6::Concurrent"_s, u"PkgConfig::CMARK_GFM"_s, u"yaml-cpp::yaml-cpp"_s};
        for (const SourceFile &file : sourceFiles({u"document"_s}, {u"CMakeLists.txt"_s}))
            for (auto match = linked.globalMatch(file.text); match.hasNext();) {
                const QString library = match.next().captured();
                QVERIFY2(allowed.contains(library), qPrintable(file.path + u" links "_s + library));
            }
    }

    void noPanelKnowsAnother()
    {
        for (const SourceFile &file : sourceFiles({u"app"_s}, {u"*panel.h"_s, u"*panel.cpp"_s}))
            for (const Inclusion &inclusion : inclusions(file.text)) {
                const QString target = inclusion.target.section(u'/', -1).section(u'.', 0, 0);
                const bool other = target.endsWith("panel"_L1) && target != file.name().section(u'.', 0, 0);
                QVERIFY2(!other, qPrintable(file.path + u" includes "_s + inclusion.target));
            }
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
