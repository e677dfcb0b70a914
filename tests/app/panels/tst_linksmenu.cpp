// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksmenu.h"

#include "tests/document/checks/found.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLinksMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("there"); // those that can be chosen
        QTest::newRow("anchor")
            << u"[a](#t)\n\n# T\n"_s
            << u"Go to the link|Open the target|Edit the text|Make it a reference|Unlink|Rename the heading and its links…|Rename the anchor and its links…"_s;
        QTest::newRow("web") << u"[a](https://x.y)\n"_s << u"Check this web link|Copy the target|Edit the title"_s;
        QTest::newRow("reference") << u"[a][b]\n\n[b]: c.md\n"_s << u"Move the target into the text"_s;
        QTest::newRow("image") << u"![a](b.png)\n"_s << u"Remove the image"_s;
        QTest::newRow("placeholder") << u"[INTERNAL_LINK:pag]\n"_s << u"Link to “A && B”"_s;
        QTest::newRow("footnote") << u"a[^1]\n\n[^1]: x\n"_s << u"Go to the link"_s;
    }
    void entries()
    {
        QFETCH(QString, text);
        QFETCH(QString, there);
        auto surroundings = std::make_shared<Surroundings>();
        surroundings->articlePath = u"/x/a.md"_s;
        surroundings->pages.add({u"page"_s, u"page.md"_s, u"A & B"_s});
        const DocumentSnapshotPtr snapshot = snapshotOf(text, surroundings);
        LinksMenu menu(snapshot, snapshot->links().first(), nullptr);
        QStringList enabled;
        QSet<QChar> letters;
        for (const QAction *action : menu.actions()) {
            const QString name = action->text();
            enabled
                += action->isEnabled() ? QString(name).replace(u"&&"_s, u"\ufffd"_s).remove(u'&').replace(u"\ufffd"_s, u"&&"_s) : QString();
            const QString plain = QString(name).replace(u"&&"_s, u"  "_s);
            if (const qsizetype at = plain.indexOf(u'&'); at >= 0) {
                QVERIFY2(!letters.contains(plain[at + 1].toLower()), qPrintable(name));
                letters.insert(plain[at + 1].toLower());
            }
        }
        for (const QString &entry : there.split(u'|'))
            QVERIFY2(enabled.contains(entry), qPrintable(entry + u": "_s + enabled.join(u'|')));
    }

    // It asks for everything and changes nothing.
    void asks()
    {
        const QString text = u"[a](#t \"x\")\n\n# T\n"_s;
        const DocumentSnapshotPtr snapshot = snapshotOf(text);
        LinksMenu menu(snapshot, snapshot->links().first(), nullptr);
        QSignalSpy changes(&menu, &LinksMenu::changeRequested);
        QSignalSpy renames(&menu, &LinksMenu::renameRequested);
        QSignalSpy edits(&menu, &LinksMenu::editRequested);
        for (QAction *action : menu.actions())
            action->trigger();
        QCOMPARE(edits.size(), 3);
        QCOMPARE(renames.size(), 2);
        QVERIFY(!changes.isEmpty());
        for (const QList<QVariant> &change : changes) {
            const auto batch = change.first().value<EditBatch>();
            QVERIFY(!batch.undoLabel.isEmpty() && batch.base == snapshot->revision());
            QVERIFY(isWellFormed(batch.edits, text.size()) && applyEdits(text, batch.edits) != text);
        }
    }

    void addresses()
    {
        const DocumentSnapshotPtr snapshot = snapshotOf(u"[a](b.md#c) [d]() [^1] [[wiki]]\n\n[^1]: x\n"_s);
        QStringList addresses;
        for (const PlacedLink &placed : snapshot->links())
            addresses += addressOf(*snapshot, placed).toString();
        QCOMPARE(addresses, (QStringList{u"b.md#c"_s, QString(), QString(), QString()}));
    }
};

QTEST_MAIN(TestLinksMenu)
#include "tst_linksmenu.moc"
