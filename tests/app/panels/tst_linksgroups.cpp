// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksgroups.h"

#include "tests/document/checks/found.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinksGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("groups"); // each with its links
        QTest::newRow("none") << u"text\n"_s << u""_s;
        QTest::newRow("by state, what leads nowhere first")
            << u"[a](#t) [b](#gone) [c][d] [e]() [f](https://x.y) [g](#t)\n\n# T\n"_s << u"1:b 2:c 3:e 11:a,g 12:f"_s;
        QTest::newRow("to itself") << u"[a](a.md) [b](./a.md) [c](a.md#t)\n\n# T\n"_s << u"6:a,b 11:c"_s;
        QTest::newRow("placeholders") << u"[a](INTERNAL_LINK:p) [b](INTERNAL_LINK:p) [c](INTERNAL_LINK:q)\n"_s << u"7:c 10:b 11:a"_s;
    }
    void groups()
    {
        QFETCH(QString, text);
        auto surroundings = std::make_shared<Surroundings>();
        surroundings->articlePath = u"/x/a.md"_s;
        surroundings->files.insert(u"a.md"_s, LocalFile{.exists = true, .actualCase = {}, .anchorsKnown = true, .anchors = {u"t"_s}});
        surroundings->files.insert(u"./a.md"_s, surroundings->files.value(u"a.md"_s));
        surroundings->pages.add({u"p"_s, u"p.md"_s, u"P"_s});
        const DocumentSnapshotPtr snapshot = snapshotOf(text, surroundings);
        QStringList groups;
        for (const LinkRows &rows : groupLinks(*snapshot)) {
            QStringList links;
            for (const int link : rows.links)
                links += snapshot->links()[link].link.text;
            groups += QString::number(int(rows.group)) + u':' + links.join(u',');
        }
        QTEST(groups.join(u' '), "groups");
    }

    void whatNeedsCare()
    {
        QVERIFY(needsCare(LinkGroup::FileMissing) && needsCare(LinkGroup::Dead) && needsCare(LinkGroup::Unresolved));
        QVERIFY(!needsCare(LinkGroup::Ok) && !needsCare(LinkGroup::Duplicate) && !needsCare(LinkGroup::Unchecked));
    }
};

QTEST_GUILESS_MAIN(TestLinksGroups)
#include "tst_linksgroups.moc"
