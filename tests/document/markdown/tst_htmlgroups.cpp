// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/htmlgroups.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestHtmlGroups : public QObject
{
    Q_OBJECT

    static std::vector<cmark_node *> topLevel(const CmarkDocument &document)
    {
        std::vector<cmark_node *> nodes;
        for (cmark_node *node = cmark_node_first_child(document.root()); node; node = cmark_node_next(node))
            nodes.push_back(node);
        return nodes;
    }

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("groups");
        QTest::newRow("none") << "a\n\nb\n"_ba << u""_s;
        QTest::newRow("closed at once") << "<div></div>\n\nb\n"_ba << u""_s;
        QTest::newRow("around a paragraph") << "x\n\n<details>\n\na\n\n</details>\n\nb\n"_ba << u"1-4"_s;
        QTest::newRow("nested") << "<div>\n\n<details>\n\na\n\n</details>\n\n</div>\n"_ba << u"0-5"_s;
        QTest::newRow("two") << "<div>\n\na\n\n</div>\n\n<div>\n\nb\n\n</div>\n"_ba << u"0-3 3-6"_s;
        QTest::newRow("crossed") << "<div>\n\n<details>\n\n</div>\n\n</details>\n"_ba << u"0-4"_s;
        QTest::newRow("never closed") << "<div>\n\na\n"_ba << u""_s;
        QTest::newRow("never opened") << "a\n\n</div>\n"_ba << u""_s;
        QTest::newRow("nothing") << ""_ba << u""_s;
    }
    void groups()
    {
        QFETCH(QByteArray, text);
        const auto document = CmarkDocument::parse({text.constData(), size_t(text.size())}, {});
        QVERIFY(document);
        QStringList groups;
        for (const NodeSpan span : htmlGroups(topLevel(*document)))
            groups += u"%1-%2"_s.arg(QString::number(span.first), QString::number(span.end));
        QTEST(groups.join(u' '), "groups");
    }
};

QTEST_GUILESS_MAIN(TestHtmlGroups)
#include "tst_htmlgroups.moc"
