// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/looseelements.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLooseElements : public QObject
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
    void elements_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("elements"); // name, closed, opened
        QTest::newRow("none") << "a\n"_ba << u""_s;
        QTest::newRow("balanced") << "<div></div>\n\n<div>\n\na\n\n</div>\n"_ba << u""_s;
        QTest::newRow("open") << "<div><div></div>\n"_ba << u"div 0 1"_s;
        QTest::newRow("closes") << "</div>\n\n<div>\n"_ba << u"div 1 1"_s;
        QTest::newRow("by name") << "<section>\n\n<div>\n\n</details>\n"_ba << u"details 1 0 div 0 1 section 0 1"_s;
        QTest::newRow("capitals") << "<DIV>\n"_ba << u"div 0 1"_s;
        QTest::newRow("not in code") << "    <div>\n"_ba << u""_s;
    }
    void elements()
    {
        QFETCH(QByteArray, text);
        const auto document = CmarkDocument::parse({text.constData(), size_t(text.size())}, {});
        QVERIFY(document);
        QStringList elements;
        for (const LooseElement &loose : looseElements(topLevel(*document)))
            elements += u"%1 %2 %3"_s.arg(QString::fromLatin1(loose.name), QString::number(loose.closed), QString::number(loose.opened));
        QTEST(elements.join(u' '), "elements");
    }
};

QTEST_GUILESS_MAIN(TestLooseElements)
#include "tst_looseelements.moc"
