// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliography.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

Bibliography::File fileOf(const QString &name, const QString &bibtex)
{
    auto file = std::make_shared<BibliographyFile>();
    file->path = u"/x/"_s + name;
    file->read = readBibtex(bibtex);
    return {file, name};
}

} // namespace

class TestBibliography : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEntries()
    {
        const Bibliography all(Bibliography::Origin::FrontMatter,
            {fileOf(u"a.bib"_s, u"@book{one, title = {A}, ids = {uno}}@book{two}"_s),
                fileOf(u"b.bib"_s, u"@book{one, title = {B}}@book{three}"_s)});
        QCOMPARE(all.find(u"one"_s)->title(), u"A"_s);
        QCOMPARE(all.find(u"uno"_s), all.find(u"one"_s));
        QVERIFY(all.find(u"three"_s));
        QVERIFY(!all.find(u"ONE"_s));
        QCOMPARE(all.keys(), (QSet<QString>{u"one"_s, u"uno"_s, u"two"_s, u"three"_s}));
        QStringList listed;
        for (const Bibliography::Entry &entry : all.entries())
            listed += u"%1 %2%3"_s.arg(entry.file).arg(entry.entry->key, entry.isDuplicate ? u"!"_s : u""_s);
        QCOMPARE(listed, (QStringList{u"0 one"_s, u"0 two"_s, u"1 one!"_s, u"1 three"_s}));
    }

    void suggestsKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("another case") << u"Moxon1683"_s << QStringList{u"moxon1683"_s};
        QTest::newRow("a letter") << u"gaskel1972"_s << QStringList{u"gaskell1972"_s};
        QTest::newRow("nothing alike") << u"qqq"_s << QStringList();
    }
    void suggestsKeys()
    {
        const Bibliography all(
            Bibliography::Origin::Folder, {fileOf(u"a.bib"_s, u"@book{moxon1683}@book{gaskell1972}@book{bringhurst2004}"_s)});
        QFETCH(QString, key);
        QTEST(all.similarKeys(key), "expected");
    }
};

QTEST_APPLESS_MAIN(TestBibliography)
#include "tst_bibliography.moc"
