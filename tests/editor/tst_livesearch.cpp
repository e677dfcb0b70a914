// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/livesearch.h"

#include "editor/textsource.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLiveSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheText_data()
    {
        QTest::addColumn<QString>("around");
        QTest::newRow("at once") << u"quiet "_s;
        QTest::newRow("on a worker") << u"quiet words\n"_s.repeated(60'000);
    }
    void followsTheText()
    {
        QFETCH(QString, around);
        QTextDocument document;
        TextSource source(&document);
        source.load(SourceText(around + u"dog"_s));
        QTRY_VERIFY(source.isWhole()); // before that nobody can type
        LiveSearch search(&source);
        search.setPattern(SearchPattern(u"dog"_s, {}));
        QTRY_VERIFY(search.isCurrent());
        QCOMPARE(search.result().matches.size(), 1);
        QCOMPARE(search.indexOf(search.result().matches.first()), 0);
        QCOMPARE(search.indexOf({0, 3}), -1);
        QTextCursor(&document).insertText(u"dog "_s);
        QVERIFY(!search.isCurrent());
        QTRY_VERIFY(search.isCurrent());
        QCOMPARE(search.result().matches.size(), 2);
        QCOMPARE(search.indexOf({0, 3}), 0);
        search.setPattern({});
        QVERIFY(search.isCurrent());
        QVERIFY(search.result().matches.isEmpty());
    }

    void newestWins()
    {
        QTextDocument document;
        TextSource source(&document);
        source.load(SourceText(u"a b\n"_s.repeated(100'000)));
        LiveSearch search(&source);
        search.setPattern(SearchPattern(u"a"_s, {}));
        search.setPattern(SearchPattern(u"zzz"_s, {}));
        QTRY_VERIFY(search.isCurrent());
        QVERIFY(search.result().matches.isEmpty());
    }
};

QTEST_MAIN(TestLiveSearch)
#include "tst_livesearch.moc"
