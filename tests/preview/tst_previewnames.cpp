// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewnames.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

// "1a 1b 3c": blocks and the anchors of their headings.
Outline outline(const QString &list)
{
    Outline result;
    for (const QString &one : list.split(u' ', Qt::SkipEmptyParts)) {
        OutlineEntry entry;
        entry.block = BlockId{one.first(1).toULongLong()};
        entry.level = 2;
        const QStringList names = one.sliced(1).split(u'+');
        entry.anchor = names.first();
        entry.ids = names.sliced(1);
        result.append(entry);
    }
    return result;
}

QHash<QString, QString> told(const QJsonObject &message)
{
    QHash<QString, QString> blocks;
    const QJsonObject lists = message.value("blocks"_L1).toObject();
    for (auto at = lists.begin(); at != lists.end(); ++at) {
        QStringList names;
        for (const QJsonValue &heading : at.value().toArray()) {
            QStringList parts;
            for (const QJsonValue &part : heading.toArray()) {
                if (part.isString())
                    parts += part.toString();
            }
            names += parts.join(u'+');
        }
        blocks.insert(at.key(), names.join(u' '));
    }
    return blocks;
}

QString described(const QJsonObject &message)
{
    const QHash<QString, QString> blocks = told(message);
    QStringList ids = blocks.keys();
    ids.sort();
    QStringList result;
    for (const QString &id : std::as_const(ids))
        result += id + u'=' + blocks.value(id);
    return result.join(u", "_s);
}

} // namespace

class TestPreviewNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNew_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("told");
        QTest::newRow("the same") << u"1a 2b"_s << u"1a 2b"_s << QString();
        QTest::newRow("all") << QString() << u"1a 2b+x"_s << u"1=a, 2=b+x"_s;
        QTest::newRow("one") << u"1a 2b 3c"_s << u"1a 2x 3c"_s << u"2=x"_s;
        QTest::newRow("one of a block") << u"1a 2b 2c 2d 3e"_s << u"1a 2b 2x 2d 3e"_s << u"2=b x d"_s;
        QTest::newRow("one more in a block") << u"1a 2b 3e"_s << u"1a 2b 2x 3e"_s << u"2=b x"_s;
        QTest::newRow("one less in a block") << u"1a 2b 2c 3e"_s << u"1a 2b 3e"_s << u"2=b"_s;
        QTest::newRow("gone") << u"1a 2b 3c"_s << u"1a 3c"_s << u"2="_s;
        QTest::newRow("all gone") << u"1a 2b"_s << QString() << u"1=, 2="_s;
        QTest::newRow("a further name") << u"1a"_s << u"1a+b"_s << u"1=a+b"_s;
    }
    void tellsWhatIsNew()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        PreviewNames names;
        names.take(outline(before));
        QTEST(described(names.take(outline(after))), "told");
        QCOMPARE(names.take(outline(after)), QJsonObject());
    }

    void forgets()
    {
        PreviewNames names;
        const Outline headings = outline(u"1a"_s);
        names.take(headings);
        names.forgetPage();
        QCOMPARE(described(names.take(headings)), u"1=a"_s);
    }

    // Whatever changes, the page that does as it is told knows what there is to know.
    void randomOutlines()
    {
        QRandomGenerator random(5);
        PreviewNames names;
        QHash<QString, QString> page;
        for (int round = 0; round < 2000; ++round) {
            QStringList list;
            QHash<QString, QString> expected;
            for (int block = 1; block <= 9; ++block) {
                QStringList anchors;
                for (int heading = int(random.bounded(4)); heading > 1; --heading)
                    anchors += QString(QChar(u'a' + int(random.bounded(3))));
                for (const QString &anchor : std::as_const(anchors))
                    list += QString::number(block) + anchor;
                if (!anchors.isEmpty())
                    expected.insert(QString::number(block), anchors.join(u' '));
            }
            const QHash<QString, QString> news = told(names.take(outline(list.join(u' '))));
            for (const auto &[id, anchors] : news.asKeyValueRange()) {
                if (anchors.isEmpty())
                    page.remove(id);
                else
                    page.insert(id, anchors);
            }
            QCOMPARE(page, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestPreviewNames)
#include "tst_previewnames.moc"
