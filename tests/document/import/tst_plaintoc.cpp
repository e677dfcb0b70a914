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
        QTest::newRow("bullets below numbers")
            << u"A title\n\nContents\n1. One\n• Two\n2. Three\n\nOne\nSome words stand here, and they end.\n"
               "Two\nMore words, which end as well.\nThree\nAnd more of them, too.\n"_s
            << QList<int>{1, 2, 1};
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

    void untitled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("entries");
        const QString body = u"One\nSome words stand here, and they end.\nTwo\nMore words, which end as well.\nThree\nAnd more, too.\n"_s;
        QTest::newRow("list") << u"A title\n\n- One\n- Two\n- Three\n\n"_s + body << 3;
        QTest::newRow("list behind a paragraph")
            << u"A title\nWords that say something, and end.\n1. One\n2. Two\n3. Three\n"_s + body << 3;
        QTest::newRow("bare lines") << u"A title\n\nOne\nTwo\nThree\n\n"_s + body << 3;
        QTest::newRow("bare lines elsewhere") << u"A title\nWords that say something, and end.\nOne\nTwo\nThree\n"_s + body << 0;
        QTest::newRow("too few") << u"A title\n\n- One\n- Two\n\n"_s + body << 0;
        QTest::newRow("one that stands nowhere") << u"A title\n\n- One\n- Two\n- Four\n\n"_s + body << 0;
        QTest::newRow("two lists") << u"A title\n- a\n- b\nWords that end.\n- One\n- Two\n- Three\n"_s + body << 3;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("ends with a list") << u"A title\n- One"_s << 0;
        QTest::newRow("items only") << u"- One\n- Two\n- Three\n"_s << 0;
    }
    void untitled()
    {
        QFETCH(QString, text);
        const auto toc = findUntitledToc(readImportLines(text, LineBreaks::OneLineEach));
        QTEST(toc ? int(toc->depths.size()) : 0, "entries");
    }
};

QTEST_APPLESS_MAIN(TestPlainToc)
#include "tst_plaintoc.moc"
