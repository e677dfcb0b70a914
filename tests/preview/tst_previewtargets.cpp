// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewtargets.h"

#include "tests/preview/handmade.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

QString chip(const QString &slug)
{
    return u"<p><span class=\"placeholder\" data-kind=\"internal-link\" data-target=\"%1\">%1</span></p>"_s.arg(slug.toHtmlEscaped());
}

// "slug>address (title)" of each, in the order of their slugs.
SurroundingsPtr knowing(const QString &pages)
{
    auto surroundings = std::make_shared<Surroundings>();
    for (const QString &page : pages.split(u' ', Qt::SkipEmptyParts))
        surroundings->pages.add({page.section(u'>', 0, 0), page.section(u'>', 1, 1), page.section(u'>', 2), KnownPage::Origin::Article});
    return surroundings;
}

PreviewContent content(quint64 serial, const QString &slugs, const SurroundingsPtr &surroundings)
{
    QList<Block> blocks;
    for (const QString &slug : slugs.split(u' ', Qt::SkipEmptyParts))
        blocks += handMadeBlock(quint64(blocks.size()) + 1, chip(slug));
    PreviewContent made = handMade(serial, blocks);
    made.surroundings = surroundings;
    return made;
}

QString told(const QJsonObject &message)
{
    QStringList targets;
    for (const QJsonValue &target : message.value("targets"_L1).toArray())
        targets += target.toVariant().toStringList().join(u'>');
    targets.sort();
    return targets.join(u' ');
}

} // namespace

class TestPreviewTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNew()
    {
        PreviewTargets targets;
        const SurroundingsPtr none = knowing({});
        const SurroundingsPtr one = knowing(u"one>1.md>First"_s);
        const SurroundingsPtr both = knowing(u"one>1.md>First two>2.md>"_s);
        const PreviewContent start = content(1, u"one two"_s, none);
        QCOMPARE(told(targets.take({}, start, {})), QString());
        const PreviewContent appeared = content(2, u"one two"_s, one);
        QCOMPARE(told(targets.take(start, appeared, {})), u"one>1.md>First"_s);
        QCOMPARE(told(targets.take(appeared, content(3, u"one two one"_s, one), {})), QString());
        const PreviewContent second = content(4, u"one two"_s, both);
        QCOMPARE(told(targets.take(appeared, second, {})), u"two>2.md>two"_s);
        QCOMPARE(told(targets.take(second, content(5, u"one two"_s, knowing(u"one>1.md>Other two>2.md>"_s)), {})), u"one>1.md>Other"_s);
        QCOMPARE(told(targets.take(second, content(6, {}, none), {})), u"one two"_s);
    }

    void tellsAllAgainToAnotherPage()
    {
        PreviewTargets targets;
        const PreviewContent shown = content(1, u"one"_s, knowing(u"one>1.md>First"_s));
        QCOMPARE(told(targets.take({}, shown, {})), u"one>1.md>First"_s);
        QCOMPARE(told(targets.take({}, shown, {})), QString());
        targets.forgetPage();
        QCOMPARE(told(targets.take({}, shown, {})), u"one>1.md>First"_s);
    }

    // Blocks that are known to be the same are not looked at.
    void looksAtWhatChanged()
    {
        PreviewTargets targets;
        const SurroundingsPtr pages = knowing(u"one>1.md> two>2.md>"_s);
        PreviewContent base = content(1, u"one two"_s, pages);
        const QJsonObject first = targets.take({}, base, {});
        QCOMPARE(told(first), u"one>1.md>one two>2.md>two"_s);
        targets.forgetPage();
        PreviewContent next = base;
        next.serial = 2;
        QCOMPARE(told(targets.take(base, next, {2, 0})), QString());
        QCOMPARE(told(targets.take(base, next, {1, 0})), u"two>2.md>two"_s);
    }

    void bears_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const QString known = u"a&b>a%20b.md>A & B"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("escaped") << chip(u"a&b"_s) << known;
        QTest::newRow("twice") << chip(u"a&b"_s) + chip(u"a&b"_s) << known;
        QTest::newRow("cut off") << chip(u"a&b"_s).first(70) << QString();
        QTest::newRow("harmful") << chip(u"bad"_s) << QString();
    }
    void bears()
    {
        QFETCH(QString, html);
        auto surroundings = std::make_shared<Surroundings>();
        surroundings->pages.add({u"a&b"_s, u"a b.md"_s, u"A & B"_s, KnownPage::Origin::Article});
        surroundings->pages.add({u"bad"_s, u"javascript:alert(1)"_s, {}, KnownPage::Origin::LinkMap});
        PreviewContent shown = handMade(1, {handMadeBlock(1, html)});
        PreviewTargets targets;
        QCOMPARE(told(targets.take({}, shown, {})), QString());
        targets.forgetPage();
        shown.surroundings = surroundings;
        QTEST(told(targets.take({}, shown, {})), "expected");
    }
};

QTEST_GUILESS_MAIN(TestPreviewTargets)
#include "tst_previewtargets.moc"
