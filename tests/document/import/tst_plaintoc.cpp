// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/import/plaintoc.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPlainToc : public QObject
{
    Q_OBJECT
    static std::optional<PlainToc> found(const QString &text) { return findPlainToc(readImportLines(text, LineBreaks::OneLineEach)); }

private Q_SLOTS:
    void tables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("depths");
        const QString body = u"\n\nOne\nSome words stand here, and they end.\nTwo\nMore words, which end as well.\n"_s;
        QTest::newRow("title and entries") << u"A title\n\nTable of Contents\n- One\n- Two"_s + body << QList<int>{1, 1};
        QTest::newRow("nested") << u"A title\n\nContents\n- One\n  - Two"_s + body << QList<int>{1, 2};
        QTest::newRow("in German") << u"Titel\n\nInhaltsverzeichnis\nOne\nTwo"_s + body << QList<int>{1, 1};
        QTest::newRow("none") << u"A title\n\nSome words."_s << QList<int>();
        QTest::newRow("a title alone") << u"Contents"_s << QList<int>();
        QTest::newRow("nothing") << QString() << QList<int>();
    }
    void tables()
    {
        QFETCH(QString, text);
        const auto toc = found(text);
        QTEST(toc ? toc->depths : QList<int>(), "depths");
        if (toc)
            QCOMPARE(toc->end - toc->firstEntry(), toc->depths.size());
    }
};

QTEST_APPLESS_MAIN(TestPlainToc)
#include "tst_plaintoc.moc"
