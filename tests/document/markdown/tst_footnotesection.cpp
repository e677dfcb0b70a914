// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/footnotesection.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFootnoteSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids()
    {
        QCOMPARE(footnoteId(3), u"user-content-fn:3"_s);
        QCOMPARE(footnoteMarkId({3, 1}), u"user-content-fnref:3"_s);
        QCOMPARE(footnoteMarkId({3, 2}), u"user-content-fnref:3:2"_s);
    }

    // The way back stands in the note's last paragraph, or behind what is none.
    void wayBack_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<int>("marks");
        QTest::addColumn<QString>("item");
        const QString back = u" <a href=\"#user-content-fnref:1\" class=\"footnote-backref\">\u21a9</a>"_s;
        const QString second = u" <a href=\"#user-content-fnref:1:2\" class=\"footnote-backref\">\u21a9<sup>2</sup></a>"_s;
        QTest::newRow("a paragraph") << u"<p>a</p>\n"_s << 1 << u"<p>a"_s + back + u"</p>\n"_s;
        QTest::newRow("two marks") << u"<p>a</p>\n"_s << 2 << u"<p>a"_s + back + second + u"</p>\n"_s;
        QTest::newRow("a list") << u"<ul></ul>\n"_s << 1 << u"<ul></ul>\n"_s + back;
        QTest::newRow("nothing") << u""_s << 1 << back;
        QTest::newRow("no mark") << u"<p>a</p>\n"_s << 0 << u"<p>a</p>\n"_s;
    }
    void wayBack()
    {
        QFETCH(QString, note);
        QFETCH(int, marks);
        QFETCH(QString, item);
        FootnoteNote made;
        made.html = note;
        made.markCount = marks;
        QCOMPARE(footnoteSection({made}),
            u"<section class=\"footnotes\" dir=\"auto\">\n<ol>\n<li id=\"user-content-fn:1\">\n"_s + item
                + u"</li>\n</ol>\n</section>\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestFootnoteSection)
#include "tst_footnotesection.moc"
