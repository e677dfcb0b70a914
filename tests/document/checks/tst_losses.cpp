// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/losses.h"

#include "document/snapshotbuilder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

DocumentSnapshotPtr snapshotOf(const QString &text)
{
    SnapshotInput input;
    input.text = SourceText(text);
    return buildSnapshot(input);
}

QStringList shown(const QList<Loss> &losses)
{
    static const char *const kinds[] = {"heading", "link", "image", "citation", "number"};
    QStringList lines;
    for (const Loss &loss : losses) {
        const QString kind = QString::fromLatin1(kinds[int(loss.kind)]);
        lines.append(loss.count == 1 ? kind + u' ' + loss.what : u"%1 %2 x%3"_s.arg(kind, loss.what).arg(loss.count));
    }
    return lines;
}

const QString article = u"# Title\n\nWe saw 42 % of it [@doe2020], see [there](https://e.org/a).\n\n## Results\n\n![Plot](plot.png)\n\n"
                        "Again [there](https://e.org/a) and 7 times [@doe2020].\n"_s;

} // namespace

class TestLosses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("losses");
        QTest::newRow("nothing") << article << QStringList();
        QTest::newRow("more is no loss") << article + u"\n## More\n\n[new](https://e.org/n) 99\n"_s << QStringList();
        QTest::newRow("moved is no loss") << article.section(u"## Results"_s, 1).prepend(u"## Results"_s)
                + article.section(u"## Results"_s, 0, 0)
                                          << QStringList();
        QTest::newRow("everything") << u"Nothing left.\n"_s
                                    << QStringList{u"heading Title"_s, u"heading Results"_s, u"link https://e.org/a x2"_s,
                                           u"image plot.png"_s, u"citation @doe2020 x2"_s, u"number 42 %"_s, u"number 7"_s};
        QTest::newRow("one of two") << QString(article).replace(u"Again [there](https://e.org/a)"_s, u"Again"_s)
                                    << QStringList{u"link https://e.org/a"_s};
        QTest::newRow("another target") << QString(article).replace(u"plot.png"_s, u"plot2.png"_s) << QStringList{u"image plot.png"_s};
        QTest::newRow("another number") << QString(article).replace(u"42"_s, u"24"_s) << QStringList{u"number 42 %"_s};
        QTest::newRow("a renamed heading") << QString(article).replace(u"Results"_s, u"Findings"_s) << QStringList{u"heading Results"_s};
        QTest::newRow("all of it") << u""_s
                                   << QStringList{u"heading Title"_s, u"heading Results"_s, u"link https://e.org/a x2"_s,
                                          u"image plot.png"_s, u"citation @doe2020 x2"_s, u"number 42 %"_s, u"number 7"_s};
    }
    void lists()
    {
        QFETCH(QString, after);
        QTEST(shown(findLosses(*snapshotOf(article), *snapshotOf(after))), "losses");
    }

    void tellsWhere()
    {
        const DocumentSnapshotPtr before = snapshotOf(article);
        for (const Loss &loss : findLosses(*before, *snapshotOf({})))
            QVERIFY(before->text(loss.range).contains(loss.what.section(u'@', -1)));
    }

    void numericCitations()
    {
        const QString text = u"One [1], two [2].\n\n[1]: https://e.org/1\n[2]: https://e.org/2\n"_s;
        const QList<Loss> losses = findLosses(*snapshotOf(text), *snapshotOf(QString(text).remove(u" [2]"_s)));
        QCOMPARE(shown(losses), QStringList{u"citation [2]"_s}); // not as a link as well
    }
};

QTEST_GUILESS_MAIN(TestLosses)
#include "tst_losses.moc"
