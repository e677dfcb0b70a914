// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliographyplaces.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBibliographyPlaces : public QObject
{
    Q_OBJECT

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QString shown(const BibliographyPlaces &places)
    {
        static const QStringList origins{u"named"_s, u"beside"_s, u"library"_s};
        QStringList names{origins[int(places.origin)]};
        for (const BibliographyPlaces::Place &place : places.places)
            names += place.name;
        return names.join(u' ');
    }

private Q_SLOTS:
    void namesInFrontMatter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one") << u"---\nbibliography: a.bib\n---\n"_s << QStringList{u"a.bib"_s};
        QTest::newRow("list") << u"---\nbibliography: [a.bib, sub/b.json]\n---\n"_s << QStringList{u"a.bib"_s, u"sub/b.json"_s};
        QTest::newRow("map") << u"---\nbibliography:\n  main: a.bib\n---\n"_s << QStringList{u"a.bib"_s};
        QTest::newRow("nothing") << u"---\nbibliography:\n---\n"_s << QStringList();
        QTest::newRow("no file") << u"---\nbibliography: [3, [x], '']\n---\n"_s << QStringList();
        QTest::newRow("none") << u"text\n"_s << QStringList();
    }
    void namesInFrontMatter()
    {
        QFETCH(QString, text);
        QTEST(namedBibliographies(readFrontMatter(text)), "expected");
    }

    void finds()
    {
        const QString folder = m_folder.path();
        QCOMPARE(shown(findBibliographies({folder, {}, {}})), u"beside"_s);
        QCOMPARE(shown(findBibliographies({folder, {}, u"/home/me/all.bib"_s})), u"library all.bib"_s);
        write(u"z.bib"_s, "@book{a}");
        write(u"b.ris"_s, "");
        write(u"c.json"_s, "[{\"id\":\"a\",\"type\":\"book\"}]");
        write(u"package.json"_s, "{\"name\":\"x\"}");
        QCOMPARE(shown(findBibliographies({folder, {}, u"/home/me/all.bib"_s})), u"beside b.ris c.json z.bib"_s);
        QCOMPARE(shown(findBibliographies({folder, {u"gone.bib"_s}, u"/home/me/all.bib"_s})), u"named gone.bib"_s);
        QVERIFY(findBibliographies({folder, {}, {}}).looked.contains(folder + u"/package.json"_s)); // which may become one
    }

    void resolves_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("beside") << u"a.bib"_s << u"/articles/one/a.bib"_s;
        QTest::newRow("above") << u"../a.bib"_s << u"/articles/a.bib"_s;
        QTest::newRow("absolute") << u"/x/a.bib"_s << u"/x/a.bib"_s;
        QTest::newRow("home") << u"~/a.bib"_s << QDir::homePath() + u"/a.bib"_s;
        QTest::newRow("another machine") << u"//host/share/a.bib"_s << u""_s;
        QTest::newRow("another machine of Windows") << u"\\\\host\\share\\a.bib"_s << u""_s;
    }
    void resolves()
    {
        QFETCH(QString, name);
        QTEST(findBibliographies({u"/articles/one"_s, {name}, {}}).places.first().path, "expected");
    }

    void untitledHasTheLibraryOnly()
    {
        QCOMPARE(shown(findBibliographies({{}, {u"a.bib"_s}, u"/x/all.bib"_s})), u"library all.bib"_s);
        QCOMPARE(shown(findBibliographies({{}, {u"/x/a.bib"_s}, {}})), u"named /x/a.bib"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestBibliographyPlaces)
#include "tst_bibliographyplaces.moc"
