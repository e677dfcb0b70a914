// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markersplit.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestMarkerSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("expected"); // # marker, x the rest
        const auto add = [](const char *name, const QString &text, MarkerSplit kind, const QString &expected) {
            QTest::newRow(name) << text << int(kind) << expected;
        };
        add("none", u"**"_s, MarkerSplit::None, u"xx"_s);
        add("delimiters", u"**a**"_s, MarkerSplit::Delimiters, u"##x##"_s);
        add("only delimiters", u"**"_s, MarkerSplit::Delimiters, u"##"_s);
        add("indented code", u"  a"_s, MarkerSplit::Delimiters, u"xxx"_s);
        add("heading", u"## a"_s, MarkerSplit::Heading, u"##xx"_s);
        add("closed heading", u"# a # "_s, MarkerSplit::Heading, u"#xxx##"_s);
        add("underline", u"---"_s, MarkerSplit::Heading, u"###"_s);
        add("image", u"![a](b)"_s, MarkerSplit::Image, u"##x####"_s);
        add("no image", u"![a]"_s, MarkerSplit::Image, u"xxxx"_s);
        add("quote", u" > a > b"_s, MarkerSplit::Quote, u"##xxxxxx"_s);
        add("empty", QString(), MarkerSplit::Quote, QString());
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QList<RoleRun> runs;
        splitMarkers(text, {0, int(text.size()), SourceRole::Strong}, MarkerSplit(kind), runs);
        QString shown;
        for (const RoleRun &run : std::as_const(runs)) {
            QCOMPARE(run.start, int(shown.size()));
            shown += QString(run.length, run.role == SourceRole::Marker ? u'#' : u'x');
        }
        QTEST(shown, "expected");
    }
};

QTEST_APPLESS_MAIN(TestMarkerSplit)
#include "tst_markersplit.moc"
